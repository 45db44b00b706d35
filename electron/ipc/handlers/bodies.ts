import type { bodiesContract } from '../../../shared/contract/bodies.ts'
import type { Services } from '../../services/index.ts'
import {
  listBodies,
  listRoles,
  listUnmatchedOwners,
  removeNamed,
  removeSuccession,
  saveNamed,
  succeed,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { changes, lists } from './with-workspace.ts'

/** A name or a succession shows wherever a body or an owner does. */
const named = ['reviews', 'recommendations', 'candidates', 'papers', 'workspace'] as const

export const bodiesHandlers = (services: Services): HandlersOf<typeof bodiesContract> => ({
  'bodies.list': lists(services, ({ workspace }, request) => listBodies(workspace.read, request)),
  'bodies.save': changes(services, named, ({ workspace }, request) => saveNamed(workspace, 'body', request)),
  'bodies.succeed': changes(services, named, ({ workspace }, request) => succeed(workspace, 'body', request)),
  'bodies.removeSuccession': changes(services, named, ({ workspace }, { id }) =>
    removeSuccession(workspace, 'body', id),
  ),
  'bodies.remove': changes(services, named, ({ workspace }, { id }) => removeNamed(workspace, 'body', id)),
  'roles.list': lists(services, ({ workspace }, request) => listRoles(workspace.read, request)),
  'roles.save': changes(services, named, ({ workspace }, request) => saveNamed(workspace, 'role', request)),
  'roles.succeed': changes(services, named, ({ workspace }, request) => succeed(workspace, 'role', request)),
  'roles.removeSuccession': changes(services, named, ({ workspace }, { id }) =>
    removeSuccession(workspace, 'role', id),
  ),
  'roles.remove': changes(services, named, ({ workspace }, { id }) => removeNamed(workspace, 'role', id)),
  'roles.unmatched': lists(services, ({ workspace }, request) =>
    listUnmatchedOwners(workspace.read, request),
  ),
})
