import type { Extractor } from '../draft.ts'
import { placeIn } from '../draft.ts'
import { observationOf } from '../fields/observation.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { isFigure } from '../tables/figures.ts'
import { aboutMeasures } from './about-measures.ts'
import { indicatorsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const isBare = ({ text, label, row }: Passage): boolean =>
  label === null && row === undefined && text.length < 24 && /\d/.test(text) && isFigure(text)

const isName = ({ text, label, row }: Passage): boolean =>
  label === null &&
  row === undefined &&
  text.length < 110 &&
  /[a-z]{3}/.test(text) &&
  text.split(' ').length > 1 &&
  !/[.:;!?]$/.test(text) &&
  !isFigure(text)

const says = /\b(?:19|20)\d{2}\b|\bq[1-4]\b|\bquarter\b/i

/** So many figures and names in turn are no accident of the page. */
const fewest = 3

type Tile = { readonly figure: Passage; readonly name: Passage }

/** Figures and names in turn from `from` on, each tile a pair; which comes first is told by what stands at the ends. */
const tilesFrom = ({ passages, settings }: Reading, from: number): readonly Tile[] => {
  const turns: Passage[] = []
  for (const passage of passages.slice(from)) {
    const due = turns.length % 2 === 0
    if (due ? !isBare(passage) : !isName(passage)) break
    turns.push(passage)
  }
  const before = passages[from - 1]
  const nameFirst =
    before !== undefined &&
    isName(before) &&
    settings[before.at]?.rank == null &&
    !says.test(before.text) &&
    turns.length % 2 === 1
  const order = nameFirst && before !== undefined ? [before, ...turns] : turns
  return order.flatMap((passage, at) => {
    const next = order[at + 1]
    if (at % 2 === 1 || next === undefined) return []
    return nameFirst ? [{ figure: next, name: passage }] : [{ figure: passage, name: next }]
  })
}

/** Large figures with their names, a line each, as dashboards and summaries print them: "94%", "Rent collected". */
export const figureTiles: Extractor = (reading) => {
  const drafts = []
  const isAbout = aboutMeasures(reading)
  for (let at = 0; at < reading.passages.length; at += 1) {
    const first = reading.passages[at]
    const setting = reading.settings[at]
    if (first === undefined || setting === undefined || !isBare(first)) continue
    const tiles = tilesFrom(reading, at)
    const isRead = inMinutes(setting) || isMuted(setting) || !isAbout(first)
    if (tiles.length >= fewest && !isRead)
      for (const { figure, name } of tiles) {
        const draft = item(reading, {
          type: 'indicator',
          rule: 'figure-tile/figure-and-name',
          fired: figure.text,
          confidence: 0.7,
          group: indicatorsGroup(reading, setting.part),
          number: null,
          text: `${name.text} ${figure.text}`,
          places: [placeIn(name), placeIn(figure)],
          page: name.page,
          owner: null,
        })
        drafts.push(
          draft === null
            ? null
            : {
                ...draft,
                due: null,
                dueDate: null,
                values: [{ ...observationOf('', figure.text), kind: 'value' as const }],
              },
        )
      }
    at += Math.max(0, tiles.length * 2 - 1)
  }
  return present(drafts)
}
