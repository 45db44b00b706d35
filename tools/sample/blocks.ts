import type { ReportBlock } from '../../shared/model/report.ts'

/** The blocks of a paper, written short, so that the sample papers read like papers in the source too. */
export const heading = (text: string, level = 1): ReportBlock => ({ kind: 'heading', level, text })

export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text })

export const numbered = (label: string, text: string): ReportBlock => ({ kind: 'paragraph', label, text })

export const bullets = (...items: string[]): ReportBlock => ({ kind: 'list', ordered: false, items })

export const pageBreak: ReportBlock = { kind: 'pageBreak' }

/** `rows`: one array of cells a row; a blank line in a cell begins a new paragraph. */
export const table = (
  caption: string,
  header: readonly string[],
  ...rows: readonly (readonly string[])[]
): ReportBlock => ({
  kind: 'table',
  caption,
  widths: header.map((_, i) => (header.length > 2 && i === 0 ? 2 : 1)),
  header: [...header],
  rows: rows.map((row) => row.map((cell) => ({ paragraphs: cell.split('\n\n') }))),
})
