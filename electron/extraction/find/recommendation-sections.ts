import { type Draft, type Extractor, type Place, placeIn } from '../draft.ts'
import { asksAfterTitle, asksAtOnce, asksFor, asksInWords, givesTask } from '../fields/asking.ts'
import { isKnownSection } from '../paper/headings.ts'
import { citedNumber, follows, isBullet, labelStyle } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { Setting } from '../paper/settings.ts'
import { zoneOf } from '../paper/zones.ts'
import { wordsEnd } from './after.ts'
import { isOutsiders } from './outsiders.ts'
import { recommendationsGroup } from './groups.ts'
import { tellsOfThem } from './of-recommendations.ts'
import { item, placesOf, present } from './item.ts'
import { hasLeft } from './left-section.ts'
import { type Entry, type List, listAt } from './list.ts'
import { inMinutes, isMuted } from './muted.ts'

const asks =
  /\b(?:that|should|must|would like|recommends?|is asked|are asked|need(?:s|ed)? to|consider(?:ation)?|suggest(?:s|ed)?|requires?|encouraged?|be [a-z]+(?:ed|en|t))\b|^(?:to |[A-Z][a-z]+(?:-[a-z]+)? )/
/** Outside the section an entry must ask in so many words: the report's own paragraphs may go on with its numbers. */
const asksOutside = /^(?:that|to)\b|\b(?:should|must|would like to see|recommends?|needs? to be)\b/i
const mixed = /\b\w+ (?:and|&) (?:key |our )?recommendations$/i
const farthest = 12

const draftOf = (
  reading: Reading,
  setting: Setting,
  first: Passage,
  label: string | null,
  places: readonly Place[],
): Draft | null => {
  const bullet = label === null || isBullet(label)
  return item(reading, {
    type: 'recommendation',
    rule: label === null ? 'recommendation/that-under-heading' : 'recommendation/list-under-heading',
    fired: setting.heading ?? '',
    confidence: bullet ? 0.75 : 0.92,
    group: recommendationsGroup(reading, setting.part),
    number: bullet ? null : citedNumber(label),
    places,
    page: first.page,
  })
}

const wholeSection = (reading: Reading, setting: Setting, passage: Passage): Draft | null =>
  item(reading, {
    type: 'recommendation',
    rule: 'recommendation/paragraph-under-heading',
    fired: setting.heading ?? '',
    confidence: 0.7,
    group: recommendationsGroup(reading, setting.part),
    number: null,
    places: [placeIn(passage)],
    page: passage.page,
  })

const sectionOf = ({ under }: Setting): string | undefined =>
  under.findLast((heading) => zoneOf(heading) === 'recommendations')

/** "Review of recommendations after twelve months": a heading over what became of them, not over them. */
const ofEarlier =
  /\b(?:review|consideration|delivery|summary|position|fulfilment|outcome)s? (?:of|on|against) (?:\w+ ){0,3}recommendations\b.{0,40}\b(?:after|since|from|later|on|at)\b|\brecommendations?\b.{0,60}\b(?:months?|years?) (?:on|later)\b|\bafter (?:\w+ ){1,2}(?:months?|years?)\b/i

const isOfEarlier = (setting: Setting): boolean =>
  setting.under.some((heading) => ofEarlier.test(heading)) && ofEarlier.test(sectionOf(setting) ?? '')

/** "Reasons for recommendation: to allow…" beside what is recommended. */
const isReason = ({ text }: Passage): boolean =>
  /^(?:reasons?|rationale)\b(?: for (?:the |this |these )?(?:decision|recommendation|proposal)s?)?\s?[:–—-]/i.test(
    text,
  )

/** "Conclusions and recommendations" holds both: only what asks is recommended. A paper's title is not meant. */
const isMixed = (setting: Setting): boolean => {
  const section = sectionOf(setting)
  return section !== undefined && mixed.test(section)
}

const entryDraft = (
  reading: Reading,
  setting: Setting,
  { label, passages }: Entry,
  inMixed: boolean,
  ofOneKind: boolean,
): Draft | null => {
  const [first] = passages
  const [head, ...rest] = placesOf(passages)
  const asking = setting.zone === 'recommendations' ? asks : asksOutside
  if (first === undefined || head === undefined || isOutsiders(first.text)) return null
  const saysSo = asking.test(first.text) || isToBeDone(first.text) || (ofOneKind && asksInWords(first.text))
  if (!saysSo && !(ofOneKind && isNamed(first.text))) return null
  if (isReason(first) || pointsOn.test(first.text)) return null
  // "5.1 These were made by the agencies themselves": of them, not one of them.
  if (tellsOfThem.test(first.text)) return null
  if (inMixed && !passages.some(({ text }) => asksFor(text))) return null
  return draftOf(reading, setting, first, label, [
    { ...head, end: first.start + wordsEnd(first.text, 0) },
    ...rest,
  ])
}

const isToBeDone = (text: string): boolean => givesTask(text) || asksAtOnce(text) || asksAfterTitle(text)

/** "5.4 Costs are set out in Appendix C." */
const pointsOn =
  /^[^.]{0,80}\b(?:is|are) (?:set out|attached|given|shown|listed|detailed|summari[sz]ed|described|contained) (?:in|at|below|above|on|overleaf)\b/i

/** "A single point of contact for cold homes": what is wanted, named and not told. */
const isNamed = (text: string): boolean =>
  text.split(' ').length > 2 &&
  !/\b(?:is|are|was|were|has|have|had|will|can|may)\b|\?$/.test(text.replace(aboutWhom, ''))

/** "…for people who do not have a telephone": a verb that only tells which are meant. */
const aboutWhom = /\b(?:who|which|that|whose|whom|where|when|if|once|as|what)\b[^,;.]*/gi

type Last = { readonly label: string; readonly at: number }

/** A numbering that goes on over the sub-headings of a section is one list, whatever the sub-headings are called. */
const goesOn = (last: Last | null, label: string, at: number): boolean =>
  last !== null &&
  at - last.at < farthest &&
  labelStyle(label) === labelStyle(last.label) &&
  !isBullet(label) &&
  follows(last.label, label)

const asksInPassing =
  /\b(?:(?:is|are) sought|should|must|(?:to )?be (?:noted|approved|agreed|endorsed|adopted|supported))\b/i
const refers = /^(?:none|no|see|as|there|not|these|this|please|the recommendations?)\b/i

/** The one short paragraph of a Recommendation section, where it asks ("The views of the Committee are sought."). */
const isWholeSection = ({ passages, settings, tables }: Reading, { at, text, block }: Passage): boolean => {
  const next = passages[at + 1]
  const to = next?.block ?? Number.POSITIVE_INFINITY
  return (
    !tables.some(({ from }) => from > block && from < to) &&
    settings[at - 1]?.rank != null &&
    settings[at - 1]?.zone === 'recommendations' &&
    (next === undefined || settings[at + 1]?.rank != null) &&
    text.length < 400 &&
    asksInPassing.test(text) &&
    !refers.test(text)
  )
}

/** Under a Recommendations heading: the entries of its lists, and paragraphs that begin with "That". */
export const recommendationSections: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  let last: Last | null = null
  // Where the section labels what it recommends ("Recommendation 3"), its numbered paragraphs are findings.
  const labelled = new Set(
    reading.passages.flatMap(({ label, at }) => {
      const setting = reading.settings[at]
      const isLabelled = label !== null && labelStyle(label) === 'recommendation'
      return isLabelled && setting !== undefined ? [sectionOf(setting) ?? ''] : []
    }),
  )
  for (let at = 0; at < reading.passages.length; at += 1) {
    const passage = reading.passages[at]
    const setting = reading.settings[at]
    if (passage === undefined || setting === undefined || inMinutes(setting) || isMuted(setting)) continue
    if (setting.rank !== null && isKnownSection(passage.text)) last = null
    const { label, text } = passage
    const inSection =
      setting.zone === 'recommendations' &&
      setting.rank === null &&
      !isOfEarlier(setting) &&
      !hasLeft(setting)
    if (text === '' || (label !== null && labelStyle(label) === 'recommendation')) continue
    if (label === null) {
      if (inSection && /^That\s/.test(text) && !/:\s?[-–—]?$/.test(text))
        drafts.push(draftOf(reading, setting, passage, null, [placeIn(passage, 0, wordsEnd(text, 0))]))
      else if (inSection && isWholeSection(reading, passage))
        drafts.push(wholeSection(reading, setting, passage))
      continue
    }
    const list: List | null =
      inSection || goesOn(last, label, at) ? listAt(reading, at, { anyStart: true }) : null
    if (list === null) continue
    if (isMixed(setting) && labelled.has(sectionOf(setting) ?? '')) {
      at = list.next - 1
      continue
    }
    const asking = list.entries.filter(({ passages }) => passages.some(({ text }) => asksFor(text))).length
    // Where nearly all entries ask, the list is of one kind, and the odd one without such a verb is of it too.
    const inMixed = isMixed(setting) && asking * 3 < list.entries.length * 2
    const ofOneKind = inSection && !isMixed(setting)
    drafts.push(...list.entries.map((entry) => entryDraft(reading, setting, entry, inMixed, ofOneKind)))
    last = { label: list.entries.at(-1)?.label ?? label, at: list.next }
    at = list.next - 1
  }
  return present(drafts)
}
