import type { JSONContent } from '@tiptap/core'
import type { ReportTable } from '../../../../shared/model/report.ts'
import { plainWords } from '../../../../shared/rules/report/words.ts'
import { fromInline, toInline } from './inline.ts'

type Cell = ReportTable['rows'][number][number]

const paragraph = (content: JSONContent[]): JSONContent => ({
  type: 'paragraph',
  ...(content.length === 0 ? {} : { content }),
})

const cellNode = ({ paragraphs }: Cell): JSONContent => ({
  type: 'tableCell',
  content: paragraphs.length === 0 ? [paragraph([])] : paragraphs.map((words) => paragraph(toInline(words))),
})

/** A table as the editor has it: its first row holds the headers, and each header the width of its column. */
export const toTable = ({ caption, widths, header, rowHeaders, rows }: ReportTable): JSONContent => ({
  type: 'table',
  attrs: { caption, rowHeaders: rowHeaders ?? null },
  content: [
    {
      type: 'tableRow',
      content: header.map((text, place) => ({
        type: 'tableHeader',
        attrs: { width: widths[place] ?? null },
        content: [paragraph(toInline(text))],
      })),
    },
    ...rows.map((cells) => ({ type: 'tableRow', content: cells.map(cellNode) })),
  ],
})

const paragraphsOf = (cell: JSONContent): Cell['paragraphs'] => {
  const paragraphs = (cell.content ?? []).map(({ content }) => fromInline(content))
  // A cell of the editor is never without a paragraph.
  return paragraphs.length === 1 && paragraphs[0] === '' ? [] : paragraphs
}

/** Columns that were put in have no width yet: as wide as the others are on the whole. */
const widthsOf = (cells: readonly JSONContent[]): number[] => {
  const given = cells.map(({ attrs }): unknown => attrs?.['width'])
  const known = given.filter((width) => typeof width === 'number')
  const usual = known.length === 0 ? 1 : known.reduce((sum, width) => sum + width, 0) / known.length
  return given.map((width) => (typeof width === 'number' ? width : usual))
}

/** The editor's table as the report has it. */
export const fromTable = ({ attrs, content = [] }: JSONContent): ReportTable => {
  const [head, ...rows] = content
  const cells = head?.content ?? []
  // A table that is pasted may have rows of fewer cells: every row of a report has one a column.
  const columns = Math.max(0, ...content.map((row) => row.content?.length ?? 0))
  const whole = <T>(some: readonly T[], empty: T): T[] => [
    ...some,
    ...Array.from({ length: columns - some.length }, () => empty),
  ]
  const rowHeaders: unknown = attrs?.['rowHeaders']
  return {
    kind: 'table',
    caption: String(attrs?.['caption'] ?? ''),
    widths: widthsOf(whole(cells, {})),
    header: whole(
      cells.map((cell) => paragraphsOf(cell).map(plainWords).join(' ')),
      '',
    ),
    ...(typeof rowHeaders === 'boolean' ? { rowHeaders } : {}),
    rows: rows.map((row) =>
      whole(
        (row.content ?? []).map((cell) => ({ paragraphs: paragraphsOf(cell) })),
        { paragraphs: [] },
      ),
    ),
  }
}
