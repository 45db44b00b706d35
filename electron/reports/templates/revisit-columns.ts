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
  const table = {
    kind: 'table',
    caption: `Recommendations of ${title}, with commentary and progress`,
  } as const
  const header = ['Recommendation', 'Commentary / Progress']
  if (rows.every(({ reference = null }) => reference === null))
    return { ...table, widths: [1, 1], header, rows: cells }
  return {
    ...table,
    widths: [14, 43, 43],
    header: ['Reference', ...header],
    rows: cells.map((row, at) => {
      const reference = rows[at]?.reference ?? null
      return [{ paragraphs: reference === null ? [] : [reference] }, ...row]
    }),
  }
}
