import type { Citation } from '../../../shared/model/citation.ts'
import type { Block } from '../../../shared/model/source-document.ts'

/** A word of a paper and where it stands. */
export type Word = {
  /** In lower case, without marks. */
  readonly key: string
  readonly spot: Spot
  /** In the text of its block or cell. */
  readonly start: number
  readonly end: number
}

/** A block or a cell of one: what a citation points into. */
export type Spot = {
  readonly block: number
  readonly row?: number
  readonly cell?: number
  readonly page: number | null
  readonly text: string
  /** Words of the nearest heading over it. */
  readonly under: string
}

const wordShape = /[\p{L}\p{N}£%]+/gu

const keyOf = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text, as they are compared. */
export const keysOf = (text: string): readonly string[] =>
  [...text.matchAll(wordShape)].map(([word]) => keyOf(word)).filter((key) => key !== '')

const wordsAt = (spot: Spot): readonly Word[] =>
  [...spot.text.matchAll(wordShape)]
    .map((match) => ({
      key: keyOf(match[0]),
      spot,
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ key }) => key !== '')

/** The blocks and cells of a paper in reading order, each under its heading. */
const spotsOf = (blocks: readonly Block[]): readonly Spot[] => {
  let under = ''
  return blocks.flatMap((block): readonly Spot[] => {
    if (block.kind === 'table')
      return block.rows.flatMap((row, rowIndex) =>
        row.cells.map((cell, cellIndex) => ({
          block: block.index,
          row: rowIndex,
          cell: cellIndex,
          page: row.page,
          text: cell.text,
          under,
        })),
      )
    const spot = { block: block.index, page: block.page, text: block.text, under }
    if (block.kind === 'heading') under = keysOf(block.text).join(' ')
    return [spot]
  })
}

/** All words of a paper in reading order. */
export const wordsIn = (blocks: readonly Block[]): readonly Word[] => spotsOf(blocks).flatMap(wordsAt)

const context = 40

/** Marks that belong to a quote which begins or ends with marks: brackets, quotation marks, its full stop. */
const opening = /[^\s\p{L}\p{N}]+$/u
const closing = /^[^\s\p{L}\p{N}]+/u

/** Cites the words from one to another of a spot, with what stands either side; marked as `like` is, a quote. */
export const citing = (first: Word, last: Word, like: string): Citation => {
  const { block, row, cell, page, text } = first.spot
  const lead = closing.test(like) ? (opening.exec(text.slice(0, first.start))?.[0].length ?? 0) : 0
  const tail = opening.test(like) ? (closing.exec(text.slice(last.end))?.[0].length ?? 0) : 0
  const [start, end] = [first.start - lead, last.end + tail]
  return {
    page,
    block,
    ...(row === undefined || cell === undefined ? {} : { row, cell }),
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
  }
}
