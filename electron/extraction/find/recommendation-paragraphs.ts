import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { asksAfterTitle, asksAtOnce, asksInWords, givesTask } from '../fields/asking.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { zoneOf } from '../paper/zones.ts'
import { wordsEnd } from './after.ts'
import { recommendationsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { hasLeft } from './left-section.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isOutsiders } from './outsiders.ts'

/** Passages that stand under one Recommendations heading, its sub-headings among them. */
type Section = { readonly from: number; readonly to: number }

const sectionsOf = ({ passages, settings }: Reading): readonly Section[] => {
  const sections: { from: number; to: number }[] = []
  let open: { from: number; to: number } | null = null
  for (const passage of passages) {
    const { at } = passage
    const setting = settings[at]
    if (setting?.zone !== 'recommendations' || inMinutes(setting) || isMuted(setting)) open = null
    else if (open === null || (setting.rank !== null && zoneOf(passage.text) === 'recommendations')) {
      open = { from: at, to: at + 1 }
      sections.push(open)
    } else open.to = at + 1
  }
  return sections
}

/** "Contact point: …", "Lead officer: …": a field below what is recommended. */
const isField = /^(?:contacts?|lead|author|report author|prepared by|officers?|date)\b[^.:]{0,30}:/i

/** Words about the recommendations themselves, and what only leads to others. */
const introduces =
  /[:–—-]\s*$|\b(?:the|these|this|following|our|all|its|their|each|which) (?:\w+ ){0,3}recommendations?\b|\brecommendations? (?:are|were|have|in this|below|above|set out)\b|\b(?:see|listed|set out|outlined) (?:in|below|above|at)\b/i

/** "Contact Officer, telephone number…": whom to ask, at the foot of the section. */
const details =
  /^(?:contact|report|lead)\b[^.]{0,12}\b(?:officers?|authors?|details|name|numbers?)\b|\b(?:tel(?:ephone)?|e-?mail)\b.{0,20}:|\S@\S/i

const reports =
  /\b(?:said|told|felt|thought|wanted|believed|argued|commented|mentioned|would like|(?:was|were) asked)\b|[“"”]/i

/** "People said that services should talk to each other": what others asked for, and nothing that the writer does. */
const isReported = (text: string): boolean =>
  reports.test(text) &&
  sentencesOf(text).every(({ start, end }) => {
    const sentence = text.slice(start, end)
    return reports.test(sentence) || !(asksInWords(sentence) || asksAtOnce(sentence))
  })

const isAsk = ({ label, text, row }: Passage): boolean =>
  label === null &&
  row === undefined &&
  text.split(' ').length > 4 &&
  !/^(?:these|those|they)\b/i.test(text) &&
  (asksAtOnce(text) || asksInWords(text) || givesTask(text) || asksAfterTitle(text)) &&
  !isField.test(text) &&
  !introduces.test(text.slice(0, 300)) &&
  !details.test(text.slice(0, 200)) &&
  !isReported(text) &&
  !isOutsiders(text)

/** Where a section counts off what it recommends or holds it in a table, its other paragraphs only argue. */
const isPlain = ({ passages, settings, tables }: Reading, { from, to }: Section): boolean => {
  const [first, last] = [passages[from]?.block ?? 0, passages[to]?.block ?? Number.POSITIVE_INFINITY]
  return (
    !tables.some((table) => table.from >= first && table.from < last) &&
    passages
      .slice(from, to)
      .every(({ label, at, kind }) => settings[at]?.rank !== null || (label === null && kind !== 'listItem'))
  )
}

/** Paragraphs without labels that each ask for something, under a Recommendations heading or its themes. */
export const recommendationParagraphs: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (const section of sectionsOf(reading)) {
    if (!isPlain(reading, section)) continue
    for (const passage of reading.passages.slice(section.from, section.to)) {
      const setting = reading.settings[passage.at]
      if (setting === undefined || setting.rank !== null || hasLeft(setting) || !isAsk(passage)) continue
      drafts.push(
        item(reading, {
          type: 'recommendation',
          rule: 'recommendation/paragraph-under-heading',
          fired: setting.heading ?? '',
          confidence: asksAtOnce(passage.text) ? 0.75 : 0.7,
          group: recommendationsGroup(reading, setting.part),
          number: null,
          places: [placeIn(passage, 0, wordsEnd(passage.text, 0))],
          page: passage.page,
        }),
      )
    }
  }
  return present(drafts)
}
