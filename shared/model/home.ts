import { z } from 'zod'
import { daySchema } from './dates.ts'
import { deliveryStatuses } from './recommendation.ts'

/** Why something needs a person today; in the order in which the home screen shows them. */
export const needKinds = [
  'response overdue',
  'response due soon',
  'due date passed',
  'due soon',
  'moved twice',
  'no evidence',
  'same words',
  'no update',
  'revisit due',
  'candidates waiting',
] as const
export const needKindSchema = z.enum(needKinds)
export type NeedKind = z.infer<typeof needKindSchema>

export const needSchema = z.object({
  /** Its kind and what it is about; the same for as long as the reason is. */
  key: z.string(),
  kind: needKindSchema,
  /** The words of the recommendation, the title of the review or paper. */
  title: z.string(),
  /** Where it belongs: "SR (25/26) 04, Review 25/26-01, recommendation 3". null: nowhere said. */
  place: z.string().nullable(),
  /** Why it is here: "12 days overdue, due 4 May 2026". */
  reason: z.string(),
  /** Who is to be reminded, where a response is overdue: a letter can be drafted. */
  recipientId: z.string().optional(),
  target: z.object({ section: z.enum(['recommendations', 'reviews', 'queue']), id: z.string() }),
})
export type Need = z.infer<typeof needSchema>

export const needGroupSchema = z.object({
  kind: needKindSchema,
  /** How many there are, those put away apart. */
  total: z.int(),
  /** How many were put away and have not changed since. */
  dismissed: z.int(),
  /** The first few of them. */
  first: z.array(needSchema),
})
export type NeedGroup = z.infer<typeof needGroupSchema>

/** How many recommendations have each delivery status; 'none': no update has claimed one. */
const deliveryCountsSchema = z.partialRecord(z.enum([...deliveryStatuses, 'none']), z.int())
export type DeliveryCounts = z.infer<typeof deliveryCountsSchema>

/** The recommendations of a review or directorate, procedural ones apart. */
export const progressRowSchema = z.object({
  /** null: those that have none. */
  id: z.string().nullable(),
  name: z.string(),
  total: z.int(),
  counts: deliveryCountsSchema,
  /** The panel's axis: said beside the delivery, never mixed into it. */
  signedOff: z.int(),
})
export type ProgressRow = z.infer<typeof progressRowSchema>

/** A response that is waited for, as it stands today. */
export const openClockSchema = z.object({
  recommendationId: z.string(),
  recipientName: z.string(),
  place: z.string().nullable(),
  startedOn: daySchema,
  dueOn: daySchema,
  state: z.enum(['running', 'paused', 'overdue']),
  daysLeft: z.int(),
})
export type OpenClock = z.infer<typeof openClockSchema>
