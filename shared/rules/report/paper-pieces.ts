import type { Block } from '../../model/source-document.ts'
import { wordsOf } from '../likeness.ts'

export const pieceKinds = [
  'heading',
  'numbered paragraph',
  'paragraph',
  'list item',
  'table',
  'note',
] as const
export type PieceKind = (typeof pieceKinds)[number]

/** A part of a paper as it is compared with another: a heading, a numbered paragraph, a table. */
export type Piece = {
  readonly kind: PieceKind
  /** Its number without stops: "2.1"; "" where it has none, or a bullet. */
  readonly label: string
  /** As they stand, on one line. Of a table, its cells. */
  readonly words: string
  /** Index of its block. */
  readonly block: number
}

/** Words without case, marks and spacing. */
export const bareWords = (text: string): string => wordsOf(text).join(' ')

const plain = (label: string | undefined): string =>
  (label ?? '').replace(/[^\p{L}\p{N}.]/gu, '').replace(/\.+$/u, '')

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const kindOf = (block: Exclude<Block, { kind: 'table' }>): PieceKind => {
  if (block.kind === 'heading' || block.kind === 'note') return block.kind
  if (/^\d/u.test(plain(block.label))) return 'numbered paragraph'
  return block.kind === 'listItem' ? 'list item' : 'paragraph'
}

/** The pieces of a paper, in its order; blocks without words are none. */
export const piecesOf = (blocks: readonly Block[]): readonly Piece[] =>
  blocks.flatMap((block): readonly Piece[] => {
    if (block.kind === 'table') {
      const rows = block.rows.map(({ cells }) => cells.map(({ text }) => oneLine(text)).join(' | '))
      return [{ kind: 'table', label: '', words: rows.join('\n'), block: block.index }]
    }
    if (block.text.trim() === '') return []
    const label = block.kind === 'note' ? '' : plain(block.label)
    return [{ kind: kindOf(block), label, words: oneLine(block.text), block: block.index }]
  })
