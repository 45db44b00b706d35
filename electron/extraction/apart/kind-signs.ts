import { cite, type Place, placeIn } from '../draft.ts'
import { asLine } from '../paper/kind.ts'
import { folded, type Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { longestLine } from '../signs/kinds/places.ts'
import type { Met } from '../signs/kinds/weigh.ts'
import type { OtherDraft, OtherFinder } from './other.ts'

/** More would tell an officer no more. */
const told = 5

const ofPassage = (passage: Passage | undefined): readonly [Place, number | null] | null =>
  passage === undefined || passage.text === '' ? null : [placeIn(passage), passage.page]

/** The first words of a paper's first table of what is to be done. */
const ofTracker = ({ document, tables }: Reading): readonly [Place, number | null] | null => {
  const block = document.blocks[tables.find(({ kind }) => kind === 'tracker')?.from ?? -1]
  if (block === undefined) return null
  if (block.kind !== 'table') return [{ block: block.index, start: 0, end: block.text.length }, block.page]
  const cell = block.rows[0]?.cells.findIndex(({ text }) => text !== '') ?? -1
  const text = block.rows[0]?.cells[cell]?.text
  return text === undefined
    ? null
    : [{ block: block.index, row: 0, cell, start: 0, end: text.length }, block.page]
}

/** The signs that weigh most for the paper's kind, each with the words that show it. */
export const kindSignsOf: OtherFinder = (reading) => {
  const weight = ({ sign, times }: Met): number => (sign.weighs[reading.kind] ?? 0) * times
  const byLine = new Map(
    reading.passages.toReversed().map((passage) => [asLine(passage).slice(0, longestLine), passage]),
  )
  return reading.signs
    .filter((met) => weight(met) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .flatMap(({ sign, line }): readonly OtherDraft[] => {
      const shown = line === null ? ofTracker(reading) : ofPassage(byLine.get(line))
      if (shown === null) return []
      const [place, page] = shown
      const citation = cite(reading.document, place, page)
      if (citation.quote === '') return []
      return [
        { type: 'kind', rule: 'kind/sign', says: sign.says, text: folded(citation.quote), citation, place },
      ]
    })
    .slice(0, told)
}
