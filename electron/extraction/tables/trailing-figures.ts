import type { Block } from '../../../shared/model/source-document.ts'
import type { Columns } from './columns.ts'
import type { GridCell, GridRow } from './grid.ts'
import { type Role, roleOf } from './headings.ts'
import { asText } from './line-cells.ts'
import type { LineMeasures } from './line-measures.ts'

const one =
  '(?:[<>£~+-]?\\d[\\d,]*(?:\\.\\d+)?\\s?(?:%|k|m|days?|weeks?|hours?|minutes?|mins|months)?|n/?a|nil|not set|tbc|tbd|red|amber|green|[↑↓→▲▼►◄]|[-–])'
const trailing = new RegExp(`^(.*?[A-Za-z)].*?)((?:\\s+${one}){1,9})$`, 'i')
const each = new RegExp(one, 'gi')
const heads = /^(?:\w+ ){0,3}(?:indicator|measure|kpi|pi)s?(?: (?:name|description))?\s+(?=\S)/i
const says = /\b(?:target|actual|value|result|outturn|q[1-4]|quarter|baseline|performance|(?:19|20)\d{2})\b/i
/** Where one heading ends and the next begins in a line that runs them together. */
const between =
  /(?<=\b(?:target|actual|value|result|outturn|status|rag|trend|baseline))\s+|(?<!(?:target|actual|value|result|outturn|baseline) )\s+(?=(?:q[1-4]|quarter \d|(?:19|20)\d{2}[/-]\d{2,4})\b)/i

/** Headings of the figures, as many as there are columns; unnamed where the line does not say. */
const headingsOf = (words: string, columns: number): readonly string[] => {
  const parts = words.split(between).filter((part) => part !== '')
  return parts.length === columns
    ? parts
    : Array.from({ length: columns }, (_, at) => (at === 1 && /\btarget\b/i.test(words) ? 'Target' : ''))
}

type Row = { readonly name: GridCell; readonly figures: readonly GridCell[]; readonly page: number | null }

const rowOf = (block: Block | undefined): Row | null => {
  const text = asText(block)
  const match = text === null || text.text.length > 260 ? null : trailing.exec(text.text)
  if (text === null || match === null) return null
  const cell = (start: number, end: number): GridCell => ({
    text: text.text.slice(start, end).trim(),
    place: { block: text.index, start, end },
    origin: true,
    wide: false,
  })
  const name = match[1] ?? ''
  const figures = [...(match[2] ?? '').matchAll(each)].map(({ 0: words, index }) =>
    cell(name.length + index, name.length + index + words.length),
  )
  return { name: cell(0, name.length), figures, page: text.page }
}

/** Measures a line each with their figures behind them, under a line of headings; null where there are none. */
export const trailingFiguresAt = (blocks: readonly Block[], from: number): LineMeasures | null => {
  const head = asText(blocks[from])
  const lead =
    head === null || head.text.length > 120 || /[.:;]$/.test(head.text) ? null : heads.exec(head.text)
  if (head === null || lead === null || !says.test(head.text.slice(lead[0].length))) return null
  const rows: Row[] = []
  for (let at = from + 1; at < blocks.length; at += 1) {
    const row = rowOf(blocks[at])
    if (row === null) break
    rows.push(row)
  }
  if (rows.length < 2) return null
  const width = Math.max(...rows.map(({ figures }) => figures.length))
  const headings = headingsOf(head.text.slice(lead[0].length), width)
  const columns: Columns = {
    headings: [lead[0].trim(), ...headings],
    roles: [
      'measure',
      ...headings.map((heading): Role => (roleOf(heading) === 'other' ? 'value' : roleOf(heading))),
    ],
    firstRow: 0,
  }
  const grid = rows.map(
    ({ name, figures, page }): GridRow => ({
      cells: [name, ...columns.roles.slice(1).map((_, at) => figures[at] ?? null)],
      header: false,
      page,
      title: false,
    }),
  )
  return { columns, rows: grid, from, to: from + 1 + rows.length }
}
