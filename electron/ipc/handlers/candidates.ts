import type { candidatesContract } from '../../../shared/contract/candidates.ts'
import type { Services } from '../../services/index.ts'
import {
  acceptCandidates,
  confirmSet,
  dismissCandidates,
  editCandidate,
  forgetDismissals,
  listCandidates,
  listFound,
  listDismissals,
  listSets,
  matchedRecommendations,
  recordFindings,
  reopenCandidates,
  today,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes, lists } from './with-workspace.ts'

/** A decision moves the counts of papers and the workspace too. */
const decided = ['candidates', 'papers', 'recommendations', 'reviews', 'workspace'] as const

export const candidatesHandlers = (services: Services): HandlersOf<typeof candidatesContract> => ({
  'candidates.sets': lists(services, ({ workspace }, request) => listSets(workspace.read, request)),
  'candidates.found': lists(services, ({ workspace }, request) => listFound(workspace.read, request)),
  'candidates.list': lists(services, ({ workspace }, request) => listCandidates(workspace.read, request)),
  'candidates.confirmSet': changes(services, decided, ({ workspace }, request) =>
    confirmSet(workspace, request),
  ),
  'candidates.edit': changes(services, ['candidates'], ({ workspace }, request) =>
    editCandidate(workspace, request),
  ),
  'candidates.accept': changes(services, decided, ({ workspace }, { ids, answers }) =>
    acceptCandidates(workspace, ids, answers),
  ),
  'candidates.record': changes(services, decided, ({ workspace }, { entries }) =>
    recordFindings(workspace, entries),
  ),
  'candidates.dismiss': changes(services, decided, ({ workspace }, { ids }) =>
    dismissCandidates(workspace, ids),
  ),
  'candidates.reopen': changes(services, decided, ({ workspace }, { ids }) =>
    reopenCandidates(workspace, ids),
  ),
  'candidates.matches': asks(services, ({ workspace }, { id }) =>
    matchedRecommendations(workspace.read, id, today(workspace)),
  ),
  'candidates.dismissals': lists(services, ({ workspace }, request) =>
    listDismissals(workspace.read, request),
  ),
  'candidates.forgetDismissals': changes(services, ['candidates', 'workspace'], ({ workspace }, { ids }) =>
    forgetDismissals(workspace, ids),
  ),
})
