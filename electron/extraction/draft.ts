import type { Found, SetStage } from '../../shared/model/candidate.ts'
import type { RuleName } from '../../shared/rules/finding-rules.ts'
import type { Citation } from '../../shared/model/citation.ts'
import type { StatedDate } from '../../shared/model/dates.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import { folded, type Passage } from './paper/passage.ts'
import type { Reading } from './paper/reading.ts'

/** What a found item belongs to; items with equal groups make one set. */
export type Group = {
  readonly stage: SetStage
  readonly body: string | null
  readonly date: StatedDate | null
  readonly review: string | null
}

/** Where words stand: a span of a block's or cell's text. */
export type Place = {
  readonly block: number
  readonly row?: number
  readonly cell?: number
  readonly start: number
  readonly end: number
}

/** What an extractor gives: a found item with its group and the places it was read from, the first of them cited. */
export type Draft = Omit<Found, 'set' | 'rule'> & {
  readonly rule: RuleName
  readonly group: Group
  readonly places: readonly Place[]
}

export type Extractor = (reading: Reading) => readonly Draft[]

const context = 40

/** Text that a place is a span of. */
export const textAt = (
  document: SourceDocument,
  { block, row, cell }: Omit<Place, 'start' | 'end'>,
): string => {
  const found = document.blocks[block]
  if (found === undefined) return ''
  if (found.kind !== 'table') return found.text
  return found.rows[row ?? -1]?.cells[cell ?? -1]?.text ?? ''
}

/** Cites the words at a place, with up to 40 characters either side. */
export const cite = (document: SourceDocument, place: Place, page: number | null): Citation => {
  const text = textAt(document, place)
  const { block, row, cell, start, end } = place
  return {
    page,
    block,
    ...(row === undefined || cell === undefined ? {} : { row, cell }),
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(end, end + context),
  }
}

/** A span of a passage as a place in its block; offsets are in the passage's text. */
export const placeIn = (passage: Passage, start = 0, end = passage.text.length): Place => ({
  block: passage.block,
  ...(passage.row === undefined || passage.cell === undefined
    ? {}
    : { row: passage.row, cell: passage.cell }),
  start: passage.start + start,
  end: passage.start + end,
})

/** The words at several places as one text: parts of one block run on, other blocks are paragraphs of their own. */
export const wordsAt = (document: SourceDocument, places: readonly Place[]): string =>
  places.map((place) => folded(textAt(document, place).slice(place.start, place.end))).join('\n\n')
