import { z } from 'zod'
import { statedDateSchema } from './dates.ts'
import { deliveryStatusSchema } from './recommendation.ts'
import { termKindSchema } from './term.ts'

const words = z.string().trim().min(1).max(50_000)

/** What many rows of a list are given at once; what is not there stays. */
export const bulkEditSchema = z.object({
  owner: words.nullable().optional(),
  /** Every date there was is kept; moving one needs the reason. */
  due: z.object({ date: statedDateSchema.nullable(), reason: words.nullable() }).optional(),
  /** A progress update of these words on each, which claims the status. */
  progress: z
    .object({
      status: deliveryStatusSchema,
      commentary: words,
      date: statedDateSchema.nullable(),
      sourceWords: words,
    })
    .optional(),
  /** Of recommendations only; null: of no review. */
  reviewId: z.string().nullable().optional(),
  /** Of recommendations only: exactly these of the kind. */
  terms: z.object({ kind: termKindSchema, termIds: z.array(z.string()).max(100) }).optional(),
})
export type BulkEdit = z.infer<typeof bulkEditSchema>

/** How many rows an edit changes, and which it can't. */
export const bulkOutcomeSchema = z.object({
  changed: z.int(),
  /** They are so already. */
  unchanged: z.int(),
  refused: z.int(),
  /** The first of them, by name. */
  named: z.array(z.object({ id: z.string(), name: z.string(), why: z.string() })).max(50),
})
export type BulkOutcome = z.infer<typeof bulkOutcomeSchema>
