import type { revisitsContract } from '../../../shared/contract/revisits.ts'
import type { Services } from '../../services/index.ts'
import {
  commentInRound,
  editRound,
  freezeRound,
  getRound,
  judgeInRound,
  removeRound,
  roundLines,
  roundWork,
  startRound,
  takeAsReported,
  today,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes } from './with-workspace.ts'

const tracked = ['reviews', 'recommendations', 'workspace'] as const

export const revisitsHandlers = (services: Services): HandlersOf<typeof revisitsContract> => ({
  'revisits.start': changes(services, tracked, ({ workspace }, request) => startRound(workspace, request)),
  'revisits.edit': changes(services, tracked, ({ workspace }, request) => editRound(workspace, request)),
  'revisits.remove': changes(services, tracked, ({ workspace }, { id }) => removeRound(workspace, id)),
  'revisits.get': asks(services, ({ workspace }, { id }) => getRound(workspace.read, id)),
  'revisits.lines': asks(services, ({ workspace }, request) => roundLines(workspace.read, request)),
  'revisits.work': asks(services, ({ workspace }, request) =>
    roundWork(workspace.read, request, today(workspace)),
  ),
  'revisits.comment': changes(services, tracked, ({ workspace }, request) =>
    commentInRound(workspace, request),
  ),
  'revisits.asReported': changes(services, tracked, ({ workspace }, request) =>
    takeAsReported(workspace, request),
  ),
  'revisits.judge': changes(services, tracked, ({ workspace }, request) => judgeInRound(workspace, request)),
  'revisits.freeze': changes(services, tracked, ({ workspace }, { id }) => freezeRound(workspace, id)),
})
