import type { reviewsContract } from '../../../shared/contract/reviews.ts'
import type { Services } from '../../services/index.ts'
import {
  addEvidence,
  addMember,
  addSentTo,
  createReview,
  editReview,
  getReview,
  listReviews,
  moveReview,
  setRevisit,
  takeOff,
  today,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks, changes, lists } from './with-workspace.ts'

const tracked = ['reviews', 'recommendations', 'workspace'] as const

export const reviewsHandlers = (services: Services): HandlersOf<typeof reviewsContract> => ({
  'reviews.list': lists(services, ({ workspace }, request) => listReviews(workspace.read, request)),
  'reviews.get': asks(services, ({ workspace }, { id }) => getReview(workspace.read, id, today(workspace))),
  'reviews.create': changes(services, tracked, ({ workspace }, request) => createReview(workspace, request)),
  'reviews.edit': changes(services, tracked, ({ workspace }, request) => editReview(workspace, request)),
  'reviews.setRevisit': changes(services, tracked, ({ workspace }, request) =>
    setRevisit(workspace, request),
  ),
  'reviews.move': changes(services, tracked, ({ workspace }, request) => moveReview(workspace, request)),
  'reviews.addMember': changes(services, tracked, ({ workspace }, request) => addMember(workspace, request)),
  'reviews.addEvidence': changes(services, tracked, ({ workspace }, request) =>
    addEvidence(workspace, request),
  ),
  'reviews.addSentTo': changes(services, tracked, ({ workspace }, request) => addSentTo(workspace, request)),
  'reviews.takeOff': changes(services, tracked, ({ workspace }, request) => takeOff(workspace, request)),
})
