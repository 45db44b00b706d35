import type { councilContract } from '../../../shared/contract/council.ts'
import { ok } from '../../../shared/model/result.ts'
import type { Services } from '../../services/index.ts'
import {
  addTerm,
  councilSettings,
  editTerm,
  listTerms,
  orderTerms,
  removeTerm,
  setCouncil,
  setTerms,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes, lists } from './with-workspace.ts'

/** Settings show everywhere: in dates, references, colours and lists. */
const everywhere = ['recommendations', 'reviews', 'workspace'] as const

export const councilHandlers = (services: Services): HandlersOf<typeof councilContract> => ({
  'council.settings': asks(services, async ({ workspace }) => ok(await councilSettings(workspace.read))),
  'council.set': changes(services, everywhere, ({ workspace }, request) => setCouncil(workspace, request)),
  'council.terms': lists(services, ({ workspace }) => listTerms(workspace.read)),
  'council.addTerm': changes(services, everywhere, ({ workspace }, request) => addTerm(workspace, request)),
  'council.editTerm': changes(services, everywhere, ({ workspace }, request) => editTerm(workspace, request)),
  'council.orderTerms': changes(services, everywhere, ({ workspace }, request) =>
    orderTerms(workspace, request),
  ),
  'council.removeTerm': changes(services, everywhere, ({ workspace }, { id }) => removeTerm(workspace, id)),
  'recommendations.setTerms': changes(services, everywhere, ({ workspace }, request) =>
    setTerms(workspace, request),
  ),
})
