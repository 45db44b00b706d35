import type { recommendationsContract } from '../../../shared/contract/recommendations.ts'
import type { Services } from '../../services/index.ts'
import {
  addProgress,
  addRecipient,
  addResponse,
  createRecommendation,
  editRecipient,
  editRecommendation,
  getRecommendation,
  judge,
  listRecommendations,
  recommendationHistory,
  recommendationTimeline,
  removeRecipient,
  removeRecommendation,
  setDueDate,
  today,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes, lists } from './with-workspace.ts'

const tracked = ['recommendations', 'reviews', 'workspace'] as const

export const recommendationsHandlers = (services: Services): HandlersOf<typeof recommendationsContract> => ({
  'recommendations.list': lists(services, ({ workspace }, request) =>
    listRecommendations(workspace.read, request, today(workspace)),
  ),
  'recommendations.get': asks(services, ({ workspace }, { id }) =>
    getRecommendation(workspace.read, id, today(workspace)),
  ),
  'recommendations.history': lists(services, ({ workspace }, request) =>
    recommendationHistory(workspace.read, request),
  ),
  'recommendations.timeline': asks(services, ({ workspace }, request) =>
    recommendationTimeline(workspace.read, request, today(workspace)),
  ),
  'recommendations.create': changes(services, tracked, ({ workspace }, request) =>
    createRecommendation(workspace, request),
  ),
  'recommendations.edit': changes(services, tracked, ({ workspace }, request) =>
    editRecommendation(workspace, request),
  ),
  'recommendations.setDueDate': changes(services, tracked, ({ workspace }, request) =>
    setDueDate(workspace, request),
  ),
  'recommendations.addRecipient': changes(services, tracked, ({ workspace }, request) =>
    addRecipient(workspace, request),
  ),
  'recommendations.editRecipient': changes(services, tracked, ({ workspace }, request) =>
    editRecipient(workspace, request),
  ),
  'recommendations.removeRecipient': changes(services, tracked, ({ workspace }, request) =>
    removeRecipient(workspace, request),
  ),
  'recommendations.addResponse': changes(services, tracked, ({ workspace }, request) =>
    addResponse(workspace, request),
  ),
  'recommendations.addProgress': changes(services, tracked, ({ workspace }, request) =>
    addProgress(workspace, request),
  ),
  'recommendations.judge': changes(services, tracked, ({ workspace }, request) => judge(workspace, request)),
  'recommendations.remove': changes(services, tracked, ({ workspace }, { id }) =>
    removeRecommendation(workspace, id),
  ),
})
