import type { Citation } from '../../../shared/model/citation.ts'

/** A citation as the query of a link to its paper, so that the very words are marked there. */
export const citationQuery = ({
  block,
  row,
  cell,
  quote,
  before,
  after,
}: Citation): Record<string, string> => ({
  block: String(block),
  ...(row !== undefined && { row: String(row) }),
  ...(cell !== undefined && { cell: String(cell) }),
  ...(quote !== '' && { quote, before, after }),
})
