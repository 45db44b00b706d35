import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'

const titled = /^(?:(?:\w+ )?(?:motion|amendment|proposal|proposition)s?|notices? of (?:\w+ )?motions?)\b/i
const mover = /\b(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED|[Ss]econded|SECONDED)\b/
/** "…and", "…it was", "…and resolved:": what follows is decided, not only moved. */
const decides =
  /(?:\b(?:and|and it was|it was)\s?[:,–-]?|\b(?:resolved|agreed|carried|decided)\b\s?[:–—-]{0,3}|\bthat\s?[:–-]?)$/i
const leads = /\b(?:motion|amendment|notice|following terms|proposal)\b|:\s?[-–—]*$/i
const outcome =
  /\b(lost|fell|withdrawn|withdrew|defeated|not (?:carried|seconded)|rejected|carried|agreed|approved|adopted)\b/i
const won = /^(?:carried|agreed|approved|adopted)$/i
const farthest = 6

const leadsToMotion = ({ text }: Passage): boolean =>
  titled.test(text) || leads.test(text) || (mover.test(text) && !decides.test(text))

/** The word that says what became of it, in the lines after it; null where none does. */
const outcomeAfter = (reading: Reading, at: number): string | null => {
  for (const next of reading.passages.slice(at + 1, at + 1 + farthest)) {
    if (reading.settings[next.at]?.rank != null && !titled.test(next.text)) return null
    const told = outcome.exec(next.text)?.[1]
    if (told !== undefined) return told
    if (leadsToMotion(next) || /^["“]?That\b/.test(next.text)) return null
  }
  return null
}

/** True for words that were moved and not carried: a motion or an amendment as it was put. */
export const isMotion = (reading: Reading, at: number): boolean => {
  const before = reading.passages[at - 1]
  // "Minutes: That the motion be referred…": what a page prints as an item's outcome.
  const isOwn = /^(?:minutes|decision):\s/i.test(reading.passages[at]?.text ?? '')
  if (before === undefined || isOwn || !leadsToMotion(before)) return false
  return !won.test(outcomeAfter(reading, at) ?? '')
}
