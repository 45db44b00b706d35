import { printedText } from '../printed-text.ts'
import { readEmphasis } from './emphasis.ts'
import type { Chunk, LinesChunk, Piece, WordsPiece } from './piece.ts'
import { isContents, pipedRun, tabbedRun } from './table-lines.ts'
import { continuesLine } from './wrapping.ts'

const bulletLine = /^(\s*)([-*+•·●○▪▫■□◦‣∙➢➤►✓✔❖–]|o(?=\s))\s+(\S.*)$/u
const headingLine = /^\s{0,3}(#{1,6})\s+(\S.*?)\s*#*\s*$/u
const underline = /^\s*(?:={3,}|-{3,}|~{3,})\s*$/u
const ruleLine = /^\s*(?:(?:[-*_=~]\s?){3,})\s*$/u

type Words = Omit<WordsPiece, 'kind' | 'page' | 'alone' | 'first' | 'noted'> & { readonly last: string }

const indent = (spaces: string): number => spaces.replaceAll('\t', '    ').length
// A stray pair of stars must not swallow the page: bold titles are short.
const openBold = (text: string): boolean => text.length < 300 && (text.match(/\*\*/gu)?.length ?? 0) % 2 === 1
const isLabelled = (line: string): boolean => printedText(readEmphasis(line).raw).label !== undefined

// "> " is how mail and Markdown quote.
const startWords = (quoted: string): Words => {
  const line = quoted.replace(/^\s{0,3}>\s+/u, '')
  const heading = headingLine.exec(line)
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    return { source: heading[2], heading: heading[1].length, last: line }
  }
  const [, spaces, mark, rest] = bulletLine.exec(line) ?? []
  if (spaces === undefined || mark === undefined || rest === undefined || /^\*\S/u.test(line.trim())) {
    return { source: line.trim(), last: line }
  }
  const level = Math.min(1 + Math.floor(indent(spaces) / 2), 9)
  return {
    source: rest.replace(/^>\s+/u, ''),
    bullet: { level, mark: '-*+'.includes(mark) ? '•' : mark },
    last: line,
  }
}

const goesOn = (open: Words, line: string, width: number | undefined): boolean => {
  if (openBold(open.source)) return true
  if (open.heading !== undefined || headingLine.test(line) || bulletLine.test(line) || isLabelled(line))
    return false
  const hanging = open.bullet !== undefined && /^\s{2,}/u.test(line)
  return hanging || continuesLine(open.last, line, width)
}

/** The pieces of one run of lines. `before` is the text of the heading or paragraph above it. */
const chunkPieces = (
  { page, lines, noted = false }: LinesChunk,
  before: string,
  width: number | undefined,
): Piece[] => {
  const found: (Words | Extract<Piece, { kind: 'table' }>)[] = []
  let open: Words | undefined
  const close = () => {
    if (open !== undefined) found.push(open)
    open = undefined
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const tabbed = tabbedRun(lines, at)
    const table =
      tabbed.length > 0 ? { rows: tabbed, ruled: false, taken: tabbed.length } : pipedRun(lines, at)
    if (table.rows.length > 0) {
      close()
      const above = found.at(-1)
      if (isContents(table.rows, above !== undefined && 'source' in above ? above.source : before)) {
        for (const row of table.rows) found.push({ source: row.join('\t'), last: line })
      } else found.push({ kind: 'table', page, rows: table.rows, ruled: table.ruled })
      at += table.taken - 1
    } else if (open !== undefined && underline.test(line) && open.bullet === undefined) {
      open = { ...open, heading: line.includes('=') ? 1 : 2 }
    } else if (ruleLine.test(line)) close()
    else if (open !== undefined && goesOn(open, line, width)) {
      open = { ...open, source: `${open.source} ${line.trim()}`, last: line }
    } else {
      close()
      open = startWords(line)
    }
  }
  close()
  return found.map((piece, at) => {
    if ('kind' in piece) return piece
    const { last: _, ...words } = piece
    const ends = noted && at === found.length - 1
    return { kind: 'words', page, ...words, alone: found.length === 1, first: at === 0, noted: ends }
  })
}

/** The pieces of a whole text, in order. */
export const splitPieces = (chunks: readonly Chunk[], width: number | undefined): Piece[] => {
  let before = ''
  return chunks.flatMap((chunk) => {
    const pieces: Piece[] =
      'rows' in chunk ? [{ kind: 'table', ...chunk, ruled: true }] : chunkPieces(chunk, before, width)
    const last = pieces.at(-1)
    before = last?.kind === 'words' ? last.source : ''
    return pieces
  })
}
