import type { Inline, Report, ReportBlock, Words } from '../../model/report.ts'
import { inlinesOf } from './words.ts'

/** The words of a block, paragraph by paragraph. */
export const wordsOf = (block: ReportBlock): readonly Words[] => {
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
    case 'chart':
    case 'contents':
    case 'pageBreak':
      return []
  }
}

/** Every run of words of a report, in order. */
export const inlinesIn = (report: Report): readonly Inline[] =>
  report.blocks.flatMap(wordsOf).flatMap(inlinesOf)

/** The footnotes of a report in the order of their marks. Note n has the mark n + 1. */
export const notesOf = (report: Report): readonly string[] =>
  inlinesIn(report).flatMap(({ note }) => note ?? [])

/** The block with each of its paragraphs changed. */
export const changedWords = (block: ReportBlock, change: (words: Words) => Words): ReportBlock => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) }
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(change) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map(({ paragraphs }) => ({ paragraphs: paragraphs.map(change) }))),
      }
    case 'chart':
    case 'contents':
    case 'pageBreak':
      return block
  }
}

/**
 * The blocks with one mark where several notes in a row say the same: of forty rows from one page, the first
 * says so, and a mark stands again where the source is another.
 */
export const withoutRepeats = (blocks: readonly ReportBlock[]): ReportBlock[] => {
  let last: string | undefined
  const once = (inline: Inline): Inline => {
    if (inline.note === undefined) return inline
    const { note, ...bare } = inline
    if (note === last) return bare
    last = note
    return inline
  }
  return blocks.map((block) =>
    changedWords(block, (words) => (typeof words === 'string' ? words : words.map(once))),
  )
}
