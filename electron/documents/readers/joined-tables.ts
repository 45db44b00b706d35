import type { Row } from '../../../shared/model/source-document.ts'
import type { BlockDraft, TableDraft } from './block-draft.ts'

const wording = (row: Row): string => row.cells.map((cell) => cell.text.toLowerCase()).join('\t')

/** The rows at the top of the later table that repeat the top of the earlier one. */
const repeatedRows = (earlier: TableDraft, later: TableDraft): number => {
  const headers = earlier.rows.findIndex((row) => !row.header)
  const known = headers < 0 ? earlier.rows.length : headers
  const count = Math.max(known, 1)
  const first = earlier.rows.slice(0, count)
  // One cell alone ("Notes") repeats by chance; a row of headings does not.
  if (first.every((row) => row.cells.filter((cell) => cell.text !== '').length < 2)) return 0
  return first.every((row, at) => later.rows[at] !== undefined && wording(row) === wording(later.rows[at]))
    ? count
    : 0
}

/**
 * Tables that follow each other under the same header row are one table over several pages: one table comes
 * out, its header row once.
 */
export const joinTables = (drafts: readonly BlockDraft[]): BlockDraft[] => {
  const joined: BlockDraft[] = []
  for (const draft of drafts) {
    const previous = joined.at(-1)
    const repeated = previous?.kind === 'table' && draft.kind === 'table' ? repeatedRows(previous, draft) : 0
    if (previous?.kind === 'table' && draft.kind === 'table' && repeated > 0) {
      const header = previous.rows.slice(0, repeated).map((row) => ({ ...row, header: true }))
      const rows = [...header, ...previous.rows.slice(repeated), ...draft.rows.slice(repeated)]
      joined[joined.length - 1] = { ...previous, rows }
    } else joined.push(draft)
  }
  return joined
}
