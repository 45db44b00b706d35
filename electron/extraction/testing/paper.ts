import { type Block, type Cell, type SourceDocument } from '../../../shared/model/source-document.ts'
import type { Extraction, Found } from '../../../shared/model/candidate.ts'
import { extract } from '../index.ts'

type Draft =
  | { readonly kind: 'heading'; readonly level: number; readonly label?: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly label?: string; readonly text: string; readonly bold?: boolean }
  | { readonly kind: 'listItem'; readonly level: number; readonly label?: string; readonly text: string }
  | {
      readonly kind: 'table'
      readonly rows: readonly (readonly (string | Cell)[])[]
      readonly header: boolean
    }

export const heading = (text: string, level = 1, label?: string): Draft => ({
  kind: 'heading',
  level,
  text,
  ...(label === undefined ? {} : { label }),
})
export const para = (text: string, label?: string): Draft => ({
  kind: 'paragraph',
  text,
  ...(label === undefined ? {} : { label }),
})
export const bold = (text: string): Draft => ({ kind: 'paragraph', text, bold: true })
export const point = (label: string, text: string, level = 1): Draft => ({
  kind: 'listItem',
  level,
  label,
  text,
})
/** Rows of cells; the first is the row of headings unless `header` is false. */
export const table = (rows: readonly (readonly (string | Cell)[])[], header = true): Draft => ({
  kind: 'table',
  rows,
  header,
})

const cellOf = (cell: string | Cell): Cell =>
  typeof cell === 'string' ? { text: cell, colSpan: 1, rowSpan: 1 } : cell

/** A paper as a reader would give it, from blocks in order. */
export const paper = (blocks: readonly Draft[], furniture: readonly string[] = []): SourceDocument => ({
  format: 'text',
  pages: [],
  blocks: blocks.map((block, index): Block => {
    if (block.kind !== 'table') return { ...block, index, page: null }
    const rows = block.rows.map((cells, row) => ({
      page: null,
      header: block.header && row === 0,
      cells: cells.map(cellOf),
    }))
    return { kind: 'table', index, page: null, rows }
  }),
  furniture: [...furniture],
  warnings: [],
})

export const extracted = (blocks: readonly Draft[], name = 'paper.txt'): Extraction =>
  extract(paper(blocks), { name })

/** Head of minutes of an invented committee, so that a test need only say what was decided. */
export const minutesHead: readonly Draft[] = [
  heading('CALDERMERE BOROUGH COUNCIL'),
  heading('HOUSING SCRUTINY COMMITTEE'),
  para('Minutes of a meeting held on Tuesday, 14th May, 2019 at 6.30 pm'),
  para('Present: Councillors A. Thorne (Chair), B. Quill and C. Marsh'),
]

/** Head of a scrutiny panel's report. */
export const reportHead: readonly Draft[] = [
  heading('Caldermere Borough Council'),
  heading('Scrutiny Report', 2),
  heading('Communities Scrutiny Panel', 2),
  heading('Damp and Mould in Council Homes'),
  para('March 2020'),
]

/** What minutes with this business decided, as "type number text". */
export const inMinutes = (...blocks: readonly Draft[]): readonly Found[] =>
  extracted([...minutesHead, ...blocks]).items

export const said = (items: readonly Found[]): readonly string[] =>
  items.map(({ type, number, text }) => `${type} ${number ?? '–'}: ${text}`)
