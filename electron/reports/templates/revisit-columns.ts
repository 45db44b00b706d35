import type { ReportBlock } from '../../../shared/model/report.ts'
import { numbered, paragraphsOf } from './paragraphs.ts'

type Row = {
  readonly number: string | null
  readonly reference?: string | null
  readonly text: string
  readonly progress: readonly string[]
}

type Table = Extract<ReportBlock, { readonly kind: 'table' }>

/** What was recommended on the left, what has come of it on the right; before them the reference, where one is printed. */
export const revisitColumns = (title: string, rows: readonly Row[]): Table => {
  const cells = rows.map(({ number, text, progress }) => [
    { paragraphs: numbered(number, paragraphsOf(text)) },
    { paragraphs: [...progress] },
  ])
  const table: Table = {
    kind: 'table',
    caption: `Recommendations of ${title}, with commentary and progress`,
    widths: [1, 1],
    header: ['Recommendation', 'Commentary / Progress'],
    rows: cells,
  }
  return besideReferences(
    table,
    rows.map(({ reference = null }) => reference),
  )
}

/** The two columns with the reference of each row before them; as they are where none is printed. */
export const besideReferences = (table: Table, references: readonly (string | null)[]): Table =>
  references.every((reference) => reference === null)
    ? table
    : {
        ...table,
        widths: [14, 43, 43],
        header: ['Reference', ...table.header],
        rows: table.rows.map((row, at) => {
          const reference = references[at] ?? null
          return [{ paragraphs: reference === null ? [] : [reference] }, ...row]
        }),
      }
