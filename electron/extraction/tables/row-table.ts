import type { SourceDocument, TableBlock } from '../../../shared/model/source-document.ts'
import { type Columns, columnsOf, isTracker } from './columns.ts'
import { type GridRow, gridOf } from './grid.ts'
import { gradesOf, measuresOf } from './measures.ts'

/** A table that is read row by row; `columns` says what its columns hold. */
export type RowTable = {
  readonly kind: 'tracker' | 'measures' | 'grades'
  readonly block: TableBlock
  readonly rows: readonly GridRow[]
  readonly columns: Columns
  /** Goes on with the table before it, under the same headings. */
  readonly continues: boolean
}

const sameHeadings = (a: Columns, b: Columns): boolean =>
  a.headings.length === b.headings.length &&
  a.headings.every((heading, column) => heading.toLowerCase() === b.headings[column]?.toLowerCase())

const width = (rows: readonly GridRow[]): number => Math.max(0, ...rows.map(({ cells }) => cells.length))

const described = (block: TableBlock, before: RowTable | null, directly: boolean): RowTable | null => {
  const rows = gridOf(block)
  const own = columnsOf(rows)
  if (own !== null && isTracker(own))
    return {
      kind: 'tracker',
      block,
      rows,
      columns: own,
      continues: before !== null && sameHeadings(before.columns, own),
    }
  const measures = measuresOf(rows, own)
  if (measures !== null) return { kind: 'measures', block, rows, columns: measures, continues: false }
  const grades = gradesOf(rows)
  if (grades !== null) return { kind: 'grades', block, rows, columns: grades, continues: false }
  // The rest of a table cut by a page without its headings repeated.
  if (before?.kind === 'tracker' && directly && own === null && width(rows) === before.columns.roles.length)
    return { kind: 'tracker', block, rows, columns: { ...before.columns, firstRow: 0 }, continues: true }
  return null
}

/** The tables of a paper that hold recommendations, actions or measures in their rows. */
export const rowTablesOf = (document: SourceDocument): readonly RowTable[] => {
  const found: RowTable[] = []
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue
    const before = found.at(-1) ?? null
    const table = described(block, before, before !== null && before.block.index === block.index - 1)
    if (table !== null) found.push(table)
  }
  return found
}
