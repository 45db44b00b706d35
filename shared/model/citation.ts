import { z } from 'zod'

/**
 * How everything proves itself: the place in the paper and the exact words. `quote` is a verbatim part of
 * the block's text (label excluded) or, for a table, of one cell's text.
 */
export const citationSchema = z.object({
  /** 1-based position of the page in the file; null where the format keeps no pages. */
  page: z.int().positive().nullable(),
  /** Index of the block in the SourceDocument. */
  block: z.int().nonnegative(),
  /** Row and cell, 0-based, where the block is a table. */
  row: z.int().nonnegative().optional(),
  cell: z.int().nonnegative().optional(),
  quote: z.string(),
  /** Up to 40 characters either side of the quote in the same block or cell, to find it again in a re-issued paper. */
  before: z.string(),
  after: z.string(),
})
export type Citation = z.infer<typeof citationSchema>
