import type { Citation } from '../../../shared/model/citation.ts'

type CitationRow = {
  readonly page: number | null
  readonly block: number
  readonly row: number | null
  readonly cell: number | null
  readonly quote: string
  readonly before: string
  readonly after: string
}

/** The citation that a row holds. */
export const citationOf = ({ page, block, row, cell, quote, before, after }: CitationRow): Citation => ({
  page,
  block,
  ...(row === null ? {} : { row }),
  ...(cell === null ? {} : { cell }),
  quote,
  before,
  after,
})
