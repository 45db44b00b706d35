import { z } from 'zod'
import { bulkEditSchema, bulkOutcomeSchema } from '../model/bulk-edit.ts'
import { nothing } from './window.ts'

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
  /** How far the edit is that is being made; null: none is. */
  'bulk.progress': {
    request: nothing,
    answer: z.object({ progress: z.object({ done: z.int(), total: z.int() }).nullable() }),
  },
  'bulk.stop': { request: nothing, answer: nothing },
} as const
