import type { Citation } from '../../../shared/model/citation.ts'

const count = (typed: string | undefined): number | undefined =>
  typed !== undefined && /^\d{1,9}$/.test(typed) ? Number(typed) : undefined

/** The place that a link to a paper names: `?block=12`, with `row`, `cell` and `quote` where it is more exact. */
export const citationFrom = (query: Readonly<Record<string, string>>): Citation | null => {
  const block = count(query['block'])
  if (block === undefined) return null
  const row = count(query['row'])
  const cell = count(query['cell'])
  return {
    page: null,
    block,
    ...(row !== undefined && { row }),
    ...(cell !== undefined && { cell }),
    quote: query['quote'] ?? '',
    before: query['before'] ?? '',
    after: query['after'] ?? '',
  }
}
