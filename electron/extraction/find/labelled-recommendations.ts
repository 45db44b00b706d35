import type { Draft, Extractor } from '../draft.ts'
import { asksAtOnce, asksFor } from '../fields/asking.ts'
import { labelsPart } from '../paper/headings.ts'
import { citedNumber, labelStyle } from '../paper/label.ts'
import { type Passage, readOn } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { isContentsLine } from '../paper/zones.ts'
import { recommendationsGroup } from './groups.ts'
import { sideLabel } from './inline-labels.ts'
import { item, placesOf, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const label =
  /^(?:recommendations?|rec|r)\.?\s?(?:no\.?\s?|(?=r\d)r)?\d{1,3}(?:\.\d{1,2})?[a-z]?\s?[:.)–—-]{0,2}$|^recommendation\s[a-z]\s?[:.)–—-]{0,2}$/i
/** How much it matters, printed beside the label: "Recommendation 1 (High)". */
const grade =
  /^[([–—:-]?\s*(?:priority[:\s]*)?(?:high|medium|low|critical|essential|important|desirable|significant|advisory|fundamental|urgent|p[1-4]|grade [\da-e]|[1-3])(?:[ -](?:priority|risk))?[)\]]?[.:]?$/i
/** Whom it is put to, or what it came from, printed beside the label: "Recommendation 1 (to the Integrated Care Board)". */
const aside = /^\([^()]{3,160}\)[.:]?$/
/** A mention, not a recommendation: "Recommendation 3 was accepted", "(See Recommendation 2.)". */
const mention = /^(?:was|were|is|has|had|and|to|above|below|of|in|on|from|which|refers?|relates?)\b|^[,;)]/
const sideNote =
  /^(?:reasons?|rationale|evidence|source|lead|owner|response|progress|commentary|timescale|by when|cost)\b.{0,30}:/i

const asks = /^(?:that|to)\s(?!be noted\b)|^[^.]{0,120}\b(?:should|must|would like to see)\b/i

const isAlone = ({ text }: Passage): boolean => text === '' || grade.test(text) || aside.test(text)
const isLabelled = (passage: Passage): boolean => passage.label !== null && label.test(passage.label)

/** "3.2 Owners told us…" after the words: the report's next paragraph by its number, unless the words lead to it. */
const isOwnParagraph = ({ label, kind }: Passage, before: Passage | undefined): boolean =>
  label !== null &&
  kind !== 'listItem' &&
  (/^\d{1,3}\.\d/.test(label) || labelsPart(label)) &&
  !/[:;,–-]$/.test(before?.text ?? '')

/** "8. The cards bear this out…" after whole words: the report's next paragraph; a list of the words themselves begins at one. */
const isNextNumber = ({ label }: Passage, words: readonly Passage[]): boolean =>
  /^\d{1,3}\W*$/.test(label ?? '') &&
  Number.parseInt(label ?? '', 10) > 1 &&
  words.length > 0 &&
  words.every((each, at) => at === 0 || each.label === null) &&
  /[.!?]$/.test(words.at(-1)?.text ?? '')

/** "Recommendation 2: Mental Capacity Act" over what is recommended of it. */
const isTitleOnly = ({ text, bold, kind }: Passage, next: Passage): boolean =>
  text.split(' ').length <= 10 &&
  /^[A-Z][^.;:?!]*$/.test(text) &&
  (text.split(' ').length <= 2 || !asksFor(text)
    ? asksFor(next.text)
    : (bold || kind === 'heading') && !next.bold && asksAtOnce(next.text))

/** The own words of "Recommendation 4": what stands beside the label, else the paragraphs below it. */
const wordsOf = (reading: Reading, passage: Passage): readonly Passage[] => {
  const words: Passage[] = isAlone(passage) ? [] : [passage]
  for (
    let next = reading.passages[passage.at + 1];
    next !== undefined;
    next = reading.passages[next.at + 1]
  ) {
    const setting = reading.settings[next.at]
    const ends =
      isLabelled(next) ||
      setting?.rank != null ||
      isContentsLine(next.text) ||
      sideNote.test(next.text) ||
      sideLabel(next.text) !== null ||
      !readOn(passage, next) ||
      isNextNumber(next, words) ||
      (words.length > 0 && isOwnParagraph(next, words.at(-1)))
    if (ends) break
    // Text beside the label is the recommendation; a paragraph after it argues the next point, unless it goes on as a list.
    const goesOn =
      words.length === 0 ||
      next.kind === 'listItem' ||
      next.label !== null ||
      /[:;,]$/.test(words.at(-1)?.text ?? '') ||
      (isAlone(passage) && words.length < 3) ||
      (words.length === 1 && isTitleOnly(passage, next))
    if (!goesOn) break
    words.push(next)
  }
  return words
}

/** One of several that are listed one after the other, some of which ask in so many words. */
const isOfList = ({ passages }: Reading, { at, text }: Passage): boolean => {
  if (/\b(?:was|were|has|have|had|is|are)\b/.test(text)) return false
  const near = passages.slice(Math.max(0, at - 3), at + 4).filter(isLabelled)
  return near.length > 1 && near.some(({ text }) => asks.test(text))
}

/** "Recommendation 4" on a line of its own over its paragraphs, or as a label in front of its words; also R4. */
export const labelledRecommendations: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || isMuted(setting) || passage.label === null || !label.test(passage.label))
      continue
    if (labelStyle(passage.label) !== 'recommendation' || mention.test(passage.text)) continue
    const words = wordsOf(reading, passage)
    // Minutes tell what became of a recommendation by its number; only words that ask are one.
    if (inMinutes(setting) && !asks.test(words[0]?.text ?? '') && !isOfList(reading, passage)) continue
    drafts.push(
      item(reading, {
        type: 'recommendation',
        rule: isAlone(passage) ? 'recommendation/own-line-label' : 'recommendation/label',
        fired: passage.label,
        confidence: 0.97,
        group: recommendationsGroup(reading, setting.part),
        number: citedNumber(passage.label),
        places: placesOf(words),
        page: words[0]?.page ?? passage.page,
      }),
    )
  }
  return present(drafts)
}
