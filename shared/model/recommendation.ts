import { z } from 'zod'
import { citationSchema } from './citation.ts'
import { responseClockSchema } from './clock.ts'
import { daySchema, instantSchema, statedDateSchema } from './dates.ts'
import { foundAgainOutcomeSchema } from './paper-version.ts'
import { placeSchema } from './place.ts'
import { reviewStageSchema } from './review-stage.ts'
import { termSchema } from './term.ts'

/** Three axes, never merged: what the recipient answered, how far delivery is, what the panel decided. */
export const responses = [
  'accepted',
  'accepted in part',
  'accepted in principle',
  'noted',
  'rejected',
  'deferred',
  'not required',
] as const
export const responseKindSchema = z.enum(responses)
export type ResponseKind = z.infer<typeof responseKindSchema>

export const deliveryStatuses = [
  'not started',
  'in progress',
  'on track',
  'at risk',
  'delayed',
  'paused',
  'complete',
  'cannot be done',
  'superseded',
  'no longer relevant',
] as const
export const deliveryStatusSchema = z.enum(deliveryStatuses)
export type DeliveryStatus = z.infer<typeof deliveryStatusSchema>

export const judgements = ['continue monitoring', 'signed off', 'reopened', 'escalated'] as const
export const judgementKindSchema = z.enum(judgements)
export type JudgementKind = z.infer<typeof judgementKindSchema>

/** Where a later version of the paper says the same; the citation itself stays where it is. */
const laterPlaceSchema = z.object({
  outcome: foundAgainOutcomeSchema,
  paperId: z.string(),
  paperTitle: z.string(),
  /** null: gone. */
  citation: citationSchema.nullable(),
  place: placeSchema.optional(),
})
export type LaterPlace = z.infer<typeof laterPlaceSchema>

/** Where a statement comes from: a place in an imported paper, or words where it was typed ("phone call, 3 May"). */
export const sourceSchema = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('paper'),
    paperId: z.string(),
    paperTitle: z.string(),
    citation: citationSchema,
    /** Where in its pack it stands. */
    place: placeSchema.optional(),
    later: laterPlaceSchema.optional(),
  }),
  z.object({ from: z.literal('typed'), words: z.string() }),
])
export type Source = z.infer<typeof sourceSchema>

export const reviewSchema = z.object({
  id: z.string(),
  /** The council's own reference, "Review 25/26-01"; unique. */
  reference: z.string(),
  title: z.string(),
  bodyId: z.string().nullable(),
  bodyName: z.string().nullable(),
  reportDate: statedDateSchema.nullable(),
  /** Where it stands, and since which day; null: nobody has said. */
  stage: reviewStageSchema.nullable(),
  stageOn: daySchema.nullable(),
  /** When it is looked at again. */
  revisitOn: statedDateSchema.nullable(),
  recommendations: z.int(),
  withCommentary: z.int(),
})
export type Review = z.infer<typeof reviewSchema>

export const dueDateRevisionSchema = z.object({
  id: z.string(),
  date: statedDateSchema.nullable(),
  /** As printed or typed: "by December 2012". */
  words: z.string().nullable(),
  /** Needed for every revision but the first. */
  reason: z.string().nullable(),
  recordedAt: instantSchema,
})

const recipientSchema = z.object({
  id: z.string(),
  name: z.string(),
  receivedOn: daySchema.nullable(),
})

const responseSchema = z.object({
  id: z.string(),
  recipientId: z.string().nullable(),
  recipientName: z.string().nullable(),
  kind: responseKindSchema,
  interim: z.boolean(),
  text: z.string(),
  /** Needed where the answer is "rejected" or "accepted in part". */
  reason: z.string().nullable(),
  date: statedDateSchema.nullable(),
  source: sourceSchema.nullable(),
  recordedAt: instantSchema,
})

/** Append-only: a correction is a new update. */
export const progressUpdateSchema = z.object({
  id: z.string(),
  /** Date of the update, as stated. */
  date: statedDateSchema.nullable(),
  /** Whose date it is, where it is a paper's: the meeting's, or the report's own. */
  dateOf: z.enum(['meeting', 'report']).optional(),
  /** null: commentary without a claimed status. */
  status: deliveryStatusSchema.nullable(),
  commentary: z.string(),
  evidence: z.string().nullable(),
  /** The evidence has a date of its own. */
  evidenceDate: statedDateSchema.nullable(),
  source: sourceSchema,
  author: z.string(),
  recordedAt: instantSchema,
})
export type ProgressUpdate = z.infer<typeof progressUpdateSchema>

const judgementSchema = z.object({
  id: z.string(),
  kind: judgementKindSchema,
  date: daySchema,
  /** "Minute 88". */
  minuteReference: z.string().nullable(),
  comment: z.string().nullable(),
  /** The minute itself, where it was found in a paper. */
  source: sourceSchema.nullable(),
  recordedAt: instantSchema,
})

/** A recommendation as the register lists it. */
export const recommendationRowSchema = z.object({
  id: z.string(),
  reviewId: z.string().nullable(),
  reviewReference: z.string().nullable(),
  reviewTitle: z.string().nullable(),
  bodyName: z.string().nullable(),
  /** When it was made, as stated. */
  madeOn: statedDateSchema.nullable(),
  number: z.string().nullable(),
  /** Its own, by the council's pattern: "SR (25/26) 01". It stays when its paper, review or year are corrected. */
  reference: z.string().nullable(),
  text: z.string(),
  procedural: z.boolean(),
  owner: z.string().nullable(),
  dueDate: statedDateSchema.nullable(),
  dueWords: z.string().nullable(),
  /** How many times the due date was moved. */
  slips: z.int(),
  overdue: z.boolean(),
  /** Names of those it is put to. */
  putTo: z.array(z.string()),
  /** Latest standing response; null: awaiting. */
  response: responseKindSchema.nullable(),
  /** The time for its response; of several recipients the one that presses most. null: put to nobody. */
  responseClock: responseClockSchema.nullable(),
  /** When that response was given, as stated. */
  respondedOn: statedDateSchema.nullable(),
  delivery: deliveryStatusSchema.nullable(),
  judgement: judgementKindSchema.nullable(),
  /** Its directorates, wards and themes. */
  terms: z.array(termSchema),
  latestCommentary: z.string().nullable(),
  latestUpdateOn: statedDateSchema.nullable(),
  /** False: typed, and no paper matched yet. */
  cited: z.boolean(),
})
export type RecommendationRow = z.infer<typeof recommendationRowSchema>

export const recommendationSchema = recommendationRowSchema.extend({
  rationale: z.object({ start: z.int(), end: z.int() }).nullable(),
  source: sourceSchema,
  /** Other papers that print it too, in the order of their import. */
  printedIn: z.array(sourceSchema),
  recipients: z.array(recipientSchema),
  /** Newest last in each list. */
  responses: z.array(responseSchema),
  updates: z.array(progressUpdateSchema),
  judgements: z.array(judgementSchema),
  dueDates: z.array(dueDateRevisionSchema),
})
export type Recommendation = z.infer<typeof recommendationSchema>

/** One line of a recommendation's timeline. */
export const historyEntrySchema = z.object({
  /** Id of the change that undo takes back. */
  changeId: z.string(),
  at: instantSchema,
  who: z.string(),
  device: z.string(),
  /** In words: "Added a progress update". */
  summary: z.string(),
  fields: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  undone: z.boolean(),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>
