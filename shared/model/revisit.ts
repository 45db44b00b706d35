import { z } from 'zod'
import { actionSchema } from './action.ts'
import { candidateTypeSchema } from './candidate.ts'
import { daySchema, instantSchema } from './dates.ts'
import { matchSchema } from './match.ts'
import { recordings } from './queue.ts'
import { deliveryStatusSchema, judgementKindSchema, recommendationSchema } from './recommendation.ts'

const roundKinds = ['quarterly', 'six months', 'twelve months', 'other'] as const
export const roundKindSchema = z.enum(roundKinds)
export type RoundKind = z.infer<typeof roundKindSchema>

/** How far a round has come with one recommendation. "as reported": what was reported stands without more words. */
const roundStates = ['to do', 'commentary', 'as reported', 'signed off before'] as const
const roundStateSchema = z.enum(roundStates)
export type RoundState = z.infer<typeof roundStateSchema>

/** A revisit round: one review looked at again, at a meeting. */
export const roundSchema = z.object({
  id: z.string(),
  reviewId: z.string(),
  reviewTitle: z.string(),
  reviewReference: z.string(),
  /** Of a frozen one, as it was called then. */
  bodyId: z.string().nullable(),
  bodyName: z.string().nullable(),
  day: daySchema,
  kind: roundKindSchema,
  /** Set once it is frozen: from then on nothing but an erasure changes it. */
  frozen: z
    .object({
      at: instantSchema,
      who: z.string(),
      /** When words of it were erased last; null: never. */
      erasedAt: instantSchema.nullable(),
    })
    .nullable(),
  /** The day of the round before, whose state is "last time". */
  lastDay: daySchema.nullable(),
  total: z.int(),
  /** Commentary written, taken as reported, or signed off before. */
  done: z.int(),
  judged: z.int(),
})
export type Round = z.infer<typeof roundSchema>

/** One recommendation on the list that a round goes down. */
export const roundLineSchema = z.object({
  recommendationId: z.string(),
  number: z.string().nullable(),
  text: z.string(),
  state: roundStateSchema,
  judgement: judgementKindSchema.nullable(),
  /** What later papers say and nobody has confirmed. */
  offers: z.int(),
})
export type RoundLine = z.infer<typeof roundLineSchema>

/** What a round prints of one recommendation. */
const roundRowSchema = z.object({
  recommendationId: z.string(),
  number: z.string().nullable(),
  /** Its own, where the council has a pattern of its own to print; of a frozen row, as it was then. */
  reference: z.string().nullable(),
  text: z.string(),
  /** What is new since the round before, in order of date. */
  commentaries: z.array(z.string()),
  state: roundStateSchema,
  status: deliveryStatusSchema.nullable(),
  judgement: judgementKindSchema.nullable(),
  judgedOn: daySchema.nullable(),
  minuteReference: z.string().nullable(),
})
export type RoundRow = z.infer<typeof roundRowSchema>

/** What a waiting finding of a later paper says about the recommendation. */
const offerSchema = z.object({
  candidateId: z.string(),
  setId: z.string(),
  paperId: z.string(),
  paperTitle: z.string(),
  page: z.int().nullable(),
  type: candidateTypeSchema,
  said: z.string(),
  /** What it would most likely be recorded as. */
  recording: z.enum(recordings),
  suggestedStatus: deliveryStatusSchema.nullable(),
  match: matchSchema,
})
export type Offer = z.infer<typeof offerSchema>

/** What a person needs to work on one recommendation in a round. */
export const roundWorkSchema = z.object({
  recommendation: recommendationSchema,
  /** What the round before printed; null in a first round, or where it was not there. */
  last: roundRowSchema.nullable(),
  /** The actions that answer it. */
  actions: z.array(actionSchema),
  /** Ids of what came since: of updates, responses, judgements, revisions of the due date; of actions and what was said on them. */
  since: z.object({
    updates: z.array(z.string()),
    responses: z.array(z.string()),
    judgements: z.array(z.string()),
    dueDates: z.array(z.string()),
    actions: z.array(z.string()),
  }),
  state: roundStateSchema,
  /** Ids of the update and the judgement that belong to this round. */
  updateId: z.string().nullable(),
  judgementId: z.string().nullable(),
  /** The commentary of this round says what the one before said. */
  sameWords: z.boolean(),
  offers: z.array(offerSchema),
})
export type RoundWork = z.infer<typeof roundWorkSchema>

/** A round as it is printed: of a frozen one, to the letter as it was. */
export type RoundTable = {
  readonly council: string | null
  readonly review: {
    readonly title: string
    readonly reference: string
    readonly bodyName: string | null
    readonly reportDate: string | null
  }
  readonly meeting: { readonly bodyName: string | null; readonly day: string; readonly kind: RoundKind }
  readonly frozen: boolean
  /** When words of a frozen one were erased last; null: never. */
  readonly erasedAt: string | null
  readonly lastDay: string | null
  readonly rows: readonly RoundRow[]
  readonly leftOut: { readonly recommendations: number; readonly commentaries: number }
  readonly sensitive: boolean
}
