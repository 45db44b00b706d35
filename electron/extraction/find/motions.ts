import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'

const titled = /^(?:(?:\w+ )?(?:motion|amendment|proposal|proposition)s?|notices? of (?:\w+ )?motions?)\b/i
const mover = /\b(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED|[Ss]econded|SECONDED)\b/
/** "…and", "…it was", "…and resolved:": what follows is decided, not only moved. */
const decides =
  /(?:\b(?:and|and it was|it was)\s?[:,–-]?|\b(?:resolved|agreed|carried|decided)\b\s?[:–—-]{0,3}|\bthat\s?[:–-]?)$/i
const leads = /\b(?:motions?|amendments?|notice|following terms|proposal)\b|:\s?[-–—]*$/i
const outcome =
  /\b(lost|fell|withdrawn|withdrew|defeated|not (?:carried|seconded)|rejected|carried|agreed|approved|adopted)\b/i
const won = /^(?:carried|agreed|approved|adopted)$/i
/** "The proposals were put to the vote and carried." over what they came to. */
const carries =
  /^(?:the |these |both |all )*(?:recommendations?|proposals?|motions?)\b[^:]{0,160}\b(?:was|were)\b[^:]{0,80}\b(?:carried|agreed|approved|adopted)\b[^:]*\.$/i
const farthest = 6

/** "Proposed new report format" as the title of an item moves nothing. */
const isTitle = ({ settings }: Reading, { at, text }: Passage): boolean =>
  settings[at]?.rank != null && !/[:–—-]\s*$/.test(text)

const leadsToMotion = (reading: Reading, passage: Passage): boolean =>
  titled.test(passage.text) ||
  (!isTitle(reading, passage) &&
    (leads.test(passage.text) || (mover.test(passage.text) && !decides.test(passage.text))))

/** The word that says what became of it, in the lines after it; null where none does. */
const outcomeAfter = (reading: Reading, at: number): string | null => {
  for (const next of reading.passages.slice(at + 1, at + 1 + farthest)) {
    if (reading.settings[next.at]?.rank != null && !titled.test(next.text)) return null
    const told = outcome.exec(next.text)?.[1]
    if (told !== undefined) return told
    if (leadsToMotion(reading, next) || /^["“]?That\b/.test(next.text)) return null
  }
  return null
}

/** True for words that were moved and not carried: a motion or an amendment as it was put. */
export const isMotion = (reading: Reading, at: number): boolean => {
  const before = reading.passages[at - 1]
  // "Minutes: That the motion be referred…": what a page prints as an item's outcome.
  const isOwn = /^(?:minutes|decision):\s/i.test(reading.passages[at]?.text ?? '')
  if (before === undefined || isOwn || !leadsToMotion(reading, before) || carries.test(before.text))
    return false
  return !won.test(outcomeAfter(reading, at) ?? '')
}
