import { z } from 'zod'
import { bulkEditSchema, bulkOutcomeSchema } from '../model/bulk-edit.ts'

const request = z.object({
  list: z.enum(['recommendations', 'actions']),
  ids: z.array(z.string()).min(1).max(100_000),
  edit: bulkEditSchema,
})

export const bulkContract = {
  /** What the edit would do, without doing it. */
  'bulk.preview': { request, answer: bulkOutcomeSchema },
  /** Edits all that can be, as one change with one undo; what is refused stays as it was. 'stopped': nothing was changed. */
  'bulk.apply': { request, answer: bulkOutcomeSchema },
} as const
