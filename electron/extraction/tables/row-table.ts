import type { Block, SourceDocument, TableBlock } from '../../../shared/model/source-document.ts'
import { byPeriod } from './by-period.ts'
import { type Columns, columnsOf, isTracker } from './columns.ts'
import { type GridRow, gridOf } from './grid.ts'
import { turned } from './keyed-table.ts'
import { lineMeasuresAt } from './line-measures.ts'
import { lineTableAt } from './line-table.ts'
import type { Around } from './statistics.ts'
import { gradesOf, measuresOf } from './measures.ts'
import { trailingFiguresAt } from './trailing-figures.ts'

/** A table that is read row by row; `columns` says what its columns hold. */
export type RowTable = {
  readonly kind: 'tracker' | 'measures' | 'grades'
  /** How it is set: a table, one item a table with the headings beside, or one cell a line. */
  readonly set: 'table' | 'keyed' | 'lines'
  /** Its first block, and the one after its last. */
  readonly from: number
  readonly to: number
  readonly caption: string | null
  readonly rows: readonly GridRow[]
  readonly columns: Columns
  /** Goes on with the table before it, under the same headings. */
  readonly continues: boolean
}

const sameHeadings = (a: Columns, b: Columns): boolean =>
  a.headings.length === b.headings.length &&
  a.headings.every((heading, column) => heading.toLowerCase() === b.headings[column]?.toLowerCase())

const width = (rows: readonly GridRow[]): number => Math.max(0, ...rows.map(({ cells }) => cells.length))

/** Nothing stands between two tables but a page's mark or a word ("continued"). */
const isClose = (blocks: readonly Block[], before: RowTable, block: TableBlock): boolean =>
  block.index - before.to <= 1 &&
  blocks
    .slice(before.to, block.index)
    .every((between) => between.kind !== 'table' && between.kind !== 'heading' && between.text.length < 40)

const described = (
  blocks: readonly Block[],
  block: TableBlock,
  before: RowTable | null,
  around: Around,
): RowTable | null => {
  const rows = gridOf(block)
  const common = {
    set: 'table' as const,
    from: block.index,
    to: block.index + 1,
    caption: block.caption ?? null,
    rows,
    continues: false,
  }
  const keyed = turned(rows)
  if (keyed !== null)
    return {
      ...common,
      kind: 'tracker',
      set: 'keyed',
      ...keyed,
      continues: before?.set === 'keyed' && block.index - before.to <= 2,
    }
  const own = columnsOf(rows, around.over)
  if (own !== null && isTracker(own))
    return {
      ...common,
      kind: 'tracker',
      columns: own,
      continues: before !== null && sameHeadings(before.columns, own),
    }
  const periods = byPeriod(rows, around)
  if (periods !== null) return { ...common, kind: 'measures', ...periods }
  const measures = measuresOf(rows, own, around)
  if (measures !== null) return { ...common, kind: 'measures', columns: measures }
  const grades = gradesOf(rows)
  if (grades !== null) return { ...common, kind: 'grades', columns: grades }
  // The rest of a table cut by a page without its headings repeated.
  if (
    before?.kind === 'tracker' &&
    before.set === 'table' &&
    own === null &&
    width(rows) === before.columns.roles.length &&
    isClose(blocks, before, block)
  )
    return { ...common, kind: 'tracker', columns: { ...before.columns, firstRow: 0 }, continues: true }
  return null
}

const lookBack = 3
/** Blocks in which a paper says what it is. */
const head = 4

/** What stands over a table: its caption and the headings and lines before it. */
const overOf = (blocks: readonly Block[], block: TableBlock): string =>
  [
    block.caption ?? '',
    ...blocks
      .slice(Math.max(0, block.index - lookBack), block.index)
      .map((before) => (before.kind === 'table' ? '' : before.text.slice(0, 120))),
  ].join(' ')

/** The tables of a paper that hold recommendations, actions or measures in their rows. */
export const rowTablesOf = ({ blocks }: SourceDocument): readonly RowTable[] => {
  const found: RowTable[] = []
  const paper = blocks
    .slice(0, head)
    .map((block) => (block.kind === 'table' ? '' : block.text.slice(0, 120)))
    .join(' ')
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined || block.kind === 'note') continue
    if (block.kind === 'table') {
      const table = described(blocks, block, found.at(-1) ?? null, { paper, over: overOf(blocks, block) })
      if (table !== null) found.push(table)
      continue
    }
    const lines = lineTableAt(blocks, at)
    const measures = lines === null ? (lineMeasuresAt(blocks, at) ?? trailingFiguresAt(blocks, at)) : null
    const table = lines ?? measures
    if (table === null) continue
    const kind = lines === null ? 'measures' : 'tracker'
    found.push({ kind, set: 'lines', caption: null, continues: false, ...table })
    at = table.to - 1
  }
  return found
}

/** Blocks that row tables take up: their words are no passages. */
export const blocksOf = (tables: readonly RowTable[]): ReadonlySet<number> =>
  new Set(tables.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))
