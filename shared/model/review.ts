import { z } from 'zod'
import { daySchema, instantSchema, statedDateSchema } from './dates.ts'
import { reviewSchema } from './recommendation.ts'
import { reviewStageSchema } from './review-stage.ts'
import { roundSchema } from './revisit.ts'

/** A move from one stage to another; the last stands. */
const reviewMoveSchema = z.object({
  id: z.string(),
  stage: reviewStageSchema,
  day: daySchema,
  /** Why it was closed. */
  reason: z.string().nullable(),
  recordedAt: instantSchema,
})
export type ReviewMove = z.infer<typeof reviewMoveSchema>

const paperOfReviewSchema = z.object({
  /** Id of its place among the evidence; the paper's own where it is the report. */
  id: z.string(),
  paperId: z.string(),
  title: z.string(),
  meetingDate: statedDateSchema.nullable(),
})

/** When a recommendation asks that its review be looked at again. */
const revisitSuggestionSchema = z.object({
  date: statedDateSchema,
  /** The words that say so: "in 12 months". */
  words: z.string(),
  /** What the period is reckoned from; null where the date itself is printed or nothing is reckoned. */
  from: statedDateSchema.nullable(),
  recommendationId: z.string(),
  number: z.string().nullable(),
  text: z.string(),
})
export type RevisitSuggestion = z.infer<typeof revisitSuggestionSchema>

const countSchema = z.object({ value: z.string(), count: z.int() })

/** A review with all that is kept of it. */
export const reviewDetailSchema = reviewSchema.extend({
  scope: z.string().nullable(),
  chair: z.string().nullable(),
  leadOfficer: z.string().nullable(),
  report: paperOfReviewSchema.nullable(),
  responseDue: daySchema.nullable(),
  /** The recommendation that the date of the revisit comes from. */
  revisitFrom: z.object({ id: z.string(), number: z.string().nullable(), text: z.string() }).nullable(),
  /** What its body is called today, where it was renamed or merged. */
  bodyToday: z.string().nullable(),
  /** Newest last. */
  moves: z.array(reviewMoveSchema),
  members: z.array(z.object({ id: z.string(), name: z.string(), capacity: z.string().nullable() })),
  evidence: z.array(paperOfReviewSchema),
  sentTo: z.array(z.object({ id: z.string(), name: z.string(), sentOn: daySchema.nullable() })),
  revisitSuggestions: z.array(revisitSuggestionSchema),
  /** How its recommendations stand on each axis; what is not said yet is 'awaiting' or 'none'. */
  standing: z.object({
    response: z.array(countSchema),
    delivery: z.array(countSchema),
    judgement: z.array(countSchema),
    overdue: z.int(),
  }),
  /** Newest first. */
  rounds: z.array(roundSchema),
})
export type ReviewDetail = z.infer<typeof reviewDetailSchema>
