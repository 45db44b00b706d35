import type { Report, ReportBlock, Words } from '../../model/report.ts'
import { inlinesOf } from './words.ts'

const wordsOf = (block: ReportBlock): readonly Words[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'quote':
      return block.paragraphs
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs))
    case 'contents':
    case 'pageBreak':
      return []
  }
}

/** The footnotes of a report in the order of their marks. Note n has the mark n + 1. */
export const notesOf = (report: Report): readonly string[] =>
  report.blocks
    .flatMap(wordsOf)
    .flatMap(inlinesOf)
    .flatMap(({ note }) => note ?? [])
