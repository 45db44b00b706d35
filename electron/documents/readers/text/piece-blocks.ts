import { type BlockDraft, blockText } from '../block-draft.ts'
import { isHeaderRow } from '../header-row.ts'
import { nodeBlocksOfHtml } from '../html/fragment.ts'
import { isBullet, isContentsLine, printedText } from '../printed-text.ts'
import { isCapitalTitle, isNumberedNoun, isTitleLike } from '../title-shape.ts'
import { readEmphasis } from './emphasis.ts'
import type { Piece, TablePiece, WordsPiece } from './piece.ts'

const cellText = (source: string): string => {
  if (!/<(?:p|br|ul|ol|div)\b/iu.test(source)) return printedCell(source)
  return nodeBlocksOfHtml(source).map(blockText).join('\n\n')
}
/** A blank line in a cell parts its paragraphs. */
const printedCell = (source: string): string =>
  source
    .split(/\n{2,}/u)
    .map((paragraph) => readEmphasis(paragraph).raw.replace(/\s+/gu, ' ').trim())
    .join('\n\n')

const tableBlock = ({ page, rows, ruled }: TablePiece): BlockDraft[] => {
  const bold = rows[0]?.every((cell) => cell === '' || readEmphasis(cell).bold) === true
  const texts = rows.map((row) => row.map(cellText))
  // A header repeated further down is a table over several pages; the rest of its rows follow the first.
  const header = ruled || bold || isHeaderRow(texts)
  const made = texts.map((row, at) => ({
    page,
    header: header && at === 0,
    cells: row.map((text) => ({ text, colSpan: 1, rowSpan: 1 })),
  }))
  return texts.flat().every((text) => text === '') ? [] : [{ kind: 'table', page, rows: made }]
}

const isWords = (piece: Piece | undefined): piece is WordsPiece =>
  piece?.kind === 'words' && piece.heading === undefined

/** What a heading stands over: a table, a paragraph or the lead-in to a list, no mere name or date. */
const headsProse = (next: Piece | undefined): boolean =>
  next?.kind === 'table' || (isWords(next) && (next.source.length >= 60 || /[:.]$/u.test(next.source.trim())))

/** A numbered line above the next number is a list; above prose, or above its own 1.1, it is a heading. */
const headsSection = (label: string, next: Piece | undefined): boolean => {
  if (!isWords(next)) return next?.kind === 'table'
  const below = printedText(readEmphasis(next.source).raw).label
  return below === undefined ? next.source.length >= 20 : below.startsWith(`${label.replace(/\.$/u, '')}.`)
}

const headingLevel = (
  piece: WordsPiece,
  words: { readonly label?: string; readonly text: string },
  next: Piece | undefined,
) => {
  if (piece.heading !== undefined) return piece.heading
  if (piece.bullet !== undefined || /\t/u.test(piece.source) || isContentsLine(piece.source)) return undefined
  const { label, text } = words
  const title = label === undefined ? text : text.replace(/\s*[:–—-]$/u, '')
  if (isCapitalTitle(title) && (piece.alone || piece.first || label !== undefined)) return 1
  if (piece.alone && label === undefined && isNumberedNoun(text)) return 2
  if (readEmphasis(piece.source).bold || !isTitleLike(title)) return undefined
  if (label === undefined) return piece.alone && !text.includes(',') && headsProse(next) ? 3 : undefined
  return /^\d{1,3}\.?$/u.test(label) && headsSection(label, next) ? 2 : undefined
}

const wordsBlock = (piece: WordsPiece, next: Piece | undefined): BlockDraft[] => {
  const { raw, bold } = readEmphasis(piece.source.replace(/\s+\|$/u, ''))
  const words = printedText(raw)
  if (words.text === '') return []
  const { page } = piece
  const level = headingLevel(piece, words, next)
  if (level !== undefined) return [{ kind: 'heading', page, level, ...words }]
  const weight = bold ? { bold } : {}
  if (piece.bullet !== undefined) {
    const label = words.label ?? printedText(`${piece.bullet.mark} x`).label ?? piece.bullet.mark
    return [{ kind: 'listItem', page, level: piece.bullet.level, label, text: words.text, ...weight }]
  }
  const listed = words.label !== undefined && isBullet(words.label)
  return listed
    ? [{ kind: 'listItem', page, level: 1, ...words, ...weight }]
    : [{ kind: 'paragraph', page, ...words, ...weight }]
}

/** Blocks from pieces: each is judged with what follows it, for a heading is known by what stands under it. */
export const pieceBlocks = (pieces: readonly Piece[]): BlockDraft[] =>
  pieces.flatMap((piece, at) =>
    piece.kind === 'table' ? tableBlock(piece) : wordsBlock(piece, pieces[at + 1]),
  )
