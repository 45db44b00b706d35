import { z } from 'zod'
import { daySchema, statedDateSchema } from '../model/dates.ts'
import { reviewSchema } from '../model/recommendation.ts'
import { reviewDetailSchema } from '../model/review.ts'
import { reviewStageSchema } from '../model/review-stage.ts'
import { listRequest } from './list-request.ts'
import { nothing, windowOf } from './window.ts'

const id = z.object({ id: z.string() })
const name = z.string().trim().min(1).max(300)
const words = z.string().trim().min(1).max(50_000)

const reviewFilterSchema = z.object({
  /** Every word in reference, title or body. */
  text: z.string().optional(),
  /** 'none': nobody has said where it stands. */
  stage: z.union([reviewStageSchema, z.literal('none')]).optional(),
})

export const reviewsContract = {
  'reviews.list': {
    request: listRequest(
      reviewFilterSchema.default({}),
      [
        'reference',
        'title',
        'body',
        'stage',
        'revisitOn',
        'recommendations',
        'withCommentary',
        'reportDate',
        'stageOn',
      ],
      ['stage', 'body', 'year'],
    ),
    answer: windowOf(reviewSchema),
  },
  'reviews.get': { request: id, answer: reviewDetailSchema },
  /** A new review, at its first stage on a day. */
  'reviews.create': {
    request: z.object({
      title: name,
      bodyId: z.string().nullable(),
      scope: words.nullable(),
      stage: reviewStageSchema,
      day: daySchema,
    }),
    answer: id,
  },
  /** What is not given stays. A reference that another review has is refused ('taken'). */
  'reviews.edit': {
    request: id.extend({
      title: name.optional(),
      reference: name.optional(),
      bodyId: z.string().nullable().optional(),
      scope: words.nullable().optional(),
      chair: name.nullable().optional(),
      leadOfficer: name.nullable().optional(),
      reportDate: statedDateSchema.nullable().optional(),
      reportId: z.string().nullable().optional(),
      responseDue: daySchema.nullable().optional(),
    }),
    answer: nothing,
  },
  /** When it is looked at again, and the recommendation that asks for it; null takes it away. */
  'reviews.setRevisit': {
    request: id.extend({ date: statedDateSchema.nullable(), recommendationId: z.string().nullable() }),
    answer: nothing,
  },
  /** Where it stands now. Closing needs its reason ('reason-needed'). */
  'reviews.move': {
    request: id.extend({ stage: reviewStageSchema, day: daySchema, reason: words.nullable() }),
    answer: nothing,
  },
  'reviews.addMember': { request: id.extend({ name, capacity: name.nullable() }), answer: nothing },
  'reviews.addEvidence': { request: id.extend({ paperId: z.string() }), answer: nothing },
  'reviews.addSentTo': { request: id.extend({ name, sentOn: daySchema.nullable() }), answer: nothing },
  /** Takes a member, a paper or a recipient off its list. */
  'reviews.takeOff': {
    request: z.object({ from: z.enum(['members', 'evidence', 'sentTo']), id: z.string() }),
    answer: nothing,
  },
} as const
