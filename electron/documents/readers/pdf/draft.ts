import type { Line } from './line.ts'
import type { Paragraph } from './paragraph.ts'
import type { Run } from './run.ts'

/** Blocks in the making: words still as lines, so that pages can be joined first. */
export type TextDraft = {
  readonly kind: 'text'
  readonly page: number
  /** What tags say; undefined: to be seen from its looks. */
  readonly role?: 'paragraph' | 'item' | 'note' | { readonly heading: number }
  /** Depth of a tagged list. */
  readonly depth?: number
  readonly label?: string
  /** First in its column: it may go on from the column before. */
  readonly opens?: boolean
  readonly paragraphs: readonly Paragraph[]
}

export type CellDraft = {
  readonly paragraphs: readonly Paragraph[]
  readonly colSpan: number
  readonly rowSpan: number
  /** No border closes it below. */
  readonly open?: boolean
}

export type RowDraft = {
  readonly page: number
  readonly header: boolean
  readonly cells: readonly CellDraft[]
}

export type TableDraft = {
  readonly kind: 'table'
  readonly page: number
  /** How rows on the next page are known: by their number in the tags, or by the position of the columns. */
  readonly columns: 'tagged' | readonly number[]
  /** The last row has no border below it: it goes on. */
  readonly open?: boolean
  /** Found by its columns alone, without lines: the next page may go on with them and no head. */
  readonly aligned?: boolean
  readonly caption?: Paragraph
  readonly rows: readonly RowDraft[]
}

export type Draft = TextDraft | TableDraft

export const isNote = (draft: Draft): boolean => draft.kind === 'text' && draft.role === 'note'

export const isBlank = (row: RowDraft): boolean => row.cells.every((cell) => cell.paragraphs.length === 0)

/** Whether two tables stand in the same columns. */
export const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) < 6)

/** Every line of a table's cells. */
export const linesInTable = (table: TableDraft): readonly Line[] =>
  table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.flatMap(({ lines }) => lines)))

/** Text without the lines that consist of `runs`: running headers that are tagged as text. */
export const withoutRuns = (drafts: readonly Draft[], runs: ReadonlySet<Run>): readonly Draft[] =>
  drafts.flatMap((draft): readonly Draft[] => {
    if (draft.kind === 'table') return [draft]
    const paragraphs = draft.paragraphs
      .map((paragraph) => ({
        ...paragraph,
        lines: paragraph.lines.filter((line) => !line.runs.some((run) => runs.has(run))),
      }))
      .filter(({ lines }) => lines.length > 0)
    return paragraphs.length === 0 ? [] : [{ ...draft, paragraphs }]
  })
