import { z } from 'zod'
import { statedDateSchema } from './dates.ts'
import {
  deliveryStatusSchema,
  dueDateRevisionSchema,
  progressUpdateSchema,
  sourceSchema,
} from './recommendation.ts'

/** The recommendation that an action answers, as an action names it. */
const answeredSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  text: z.string(),
  reviewTitle: z.string().nullable(),
})
export type Answered = z.infer<typeof answeredSchema>

/** An action as a list shows it. */
export const actionRowSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  text: z.string(),
  owner: z.string().nullable(),
  bodyName: z.string().nullable(),
  /** When it was agreed, as stated. */
  madeOn: statedDateSchema.nullable(),
  dueDate: statedDateSchema.nullable(),
  dueWords: z.string().nullable(),
  /** How many times the due date was moved. */
  slips: z.int(),
  overdue: z.boolean(),
  /** The latest status that an update claims; null: none has. */
  status: deliveryStatusSchema.nullable(),
  /** Nothing is left to do, by its status. */
  ended: z.boolean(),
  latestCommentary: z.string().nullable(),
  latestUpdateOn: statedDateSchema.nullable(),
  /** False: typed, and no paper matched yet. */
  cited: z.boolean(),
  /** Where it was agreed: "meeting" papers and action plans open at the quote. */
  source: sourceSchema,
  answers: z.array(answeredSchema),
})
export type ActionRow = z.infer<typeof actionRowSchema>

/** An action with all that happened to it, each list in order of date, newest last. */
export const actionSchema = actionRowSchema.extend({
  updates: z.array(progressUpdateSchema),
  dueDates: z.array(dueDateRevisionSchema),
})
export type Action = z.infer<typeof actionSchema>
