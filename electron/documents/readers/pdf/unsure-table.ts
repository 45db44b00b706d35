import type { Draft, TableDraft } from './draft.ts'
import { type Line, segmentsOf } from './line.ts'

const filled = (row: TableDraft['rows'][number]): number =>
  row.cells.filter((cell) => cell.paragraphs.length > 0).length

/** A table found by its columns alone, in which many rows fill only one of them: some may be parts of others. */
const isUnsure = (table: TableDraft): boolean => {
  if (table.aligned !== true) return false
  const rows = table.rows.filter((row) => !row.header)
  return rows.filter((row) => filled(row) === 1).length > rows.length / 3
}

const startsOf = (line: Line): readonly number[] => segmentsOf(line, 2).map(({ x }) => x)

/** Words in three columns and more, twice at the same places: a table that was not seen as one. */
const looksLikeTable = (lines: readonly Line[]): boolean => {
  const rows = lines.map(startsOf).filter((starts) => starts.length > 2)
  return rows.some((starts, index) =>
    rows
      .slice(index + 1)
      .some((other) => starts.filter((x) => other.some((own) => Math.abs(own - x) < 3)).length > 2),
  )
}

/** Whether a page without tags has a table whose columns are not sure: a person should look at it. */
export const hasUnsureTable = (drafts: readonly Draft[]): boolean => {
  const texts = drafts.flatMap((draft) =>
    draft.kind === 'text' ? draft.paragraphs.flatMap(({ lines }) => lines) : [],
  )
  return looksLikeTable(texts) || drafts.some((draft) => draft.kind === 'table' && isUnsure(draft))
}
