import { isBullet, labelPlaces, labelStyle } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { isMandative, isPlainPresent } from '../signs/mandative.ts'
import { type Entry, listAt } from './list.ts'
import type { Mark } from './mark.ts'
import { isMotion } from './motions.ts'

// Web pages of meetings lose the bold RESOLVED over what was decided: what is left says what is to be.

const lost: Mark = {
  rule: 'marked-resolution/lost-heading',
  fired: 'be …',
  from: 0,
  confidence: 0.55,
}

const body =
  "(?:the )?(?:[\\w&’',-]+ ){0,6}?(?:Council|Committee|Board|Cabinet|Executive|Panel|Sub-Committee|Commission|Authority|Forum|Members)"
/** A body and what it does: "That Cabinet note the spend", "That the Board endorses the plan". */
const bodyDoes = new RegExp(
  `^That ${body}\\s(?:notes?d?|agrees?d?|approves?d?|endorses?d?|recommends?(?:ed)?|considers?(?:ed)?|comments?(?:ed)?|determines?d?|requests?(?:ed)?|supports?(?:ed)?|receives?d?|adopts?(?:ed)?|authorises?d?|delegates?d?|accepts?(?:ed)?|welcomes?d?)\\b`,
)
/** What committee web pages print before the words of an item. */
const pageLabel = /^(?:Decision|Minutes):\s+(?=That\b)/

/** Lists under it hold what was put or said, and not what was decided. */
const leadsElsewhere =
  /\bfollowing (?:\w+ )?(?:recommendations?|comments|suggestions|observations)\b[^.:]{0,120}:\s?[-–—]{0,2}$|\brecommendations?\b[^.]{0,160}:\s?[-–—]{0,2}$/i
/** Told of what was said, not of what was decided. */
const discussed =
  /\b(?:suggest\w*|comments?|commented|questions?|propos\w+|points?|views?|raised|asked|requests?|discuss\w*|considered|options?|informed|advised|noted|conditions?|subject to)\b[^.]*:\s?[-–—]{0,2}$/i

/** The line that a list hangs on, or the line above a paragraph. */
const leadOf = ({ passages }: Reading, { at, label }: Passage): string =>
  (label === null
    ? passages[at - 1]
    : passages.slice(Math.max(0, at - 20), at).findLast((other) => other.label === null)
  )?.text ?? ''

const isOpen = (reading: Reading, { at, label }: Passage): boolean =>
  reading.settings[at]?.purpose !== true &&
  (label === null || labelStyle(label) !== 'recommendation') &&
  !isMotion(reading, at)

/** "That the report be noted." on a line of its own; a motion or a quoted text is none. */
const loneThat = (reading: Reading, passage: Passage): Mark | null => {
  const from = pageLabel.exec(passage.text)?.[0].length ?? 0
  const text = passage.text.slice(from)
  if (!/^(?:That|THAT)\b/.test(text) || !isOpen(reading, passage)) return null
  const decides = isMandative(text) || bodyDoes.test(text)
  return decides && !leadsElsewhere.test(leadOf(reading, passage))
    ? { ...lost, fired: 'That … be', from }
    : null
}

/** In the midst of a list that has lost its lead: "1) the minutes be noted;", "2) officers be asked to report back". */
const formally =
  /^(?:the|all|any|an?|no|officers|members|[A-Z][a-z]+)\b[^.:;?]{0,240}?(?<!\b(?:would|will|should|could|can|may|might|to|must|not|shall|cannot|that it|also))\sbe (?:\w+ly )?(?:noted|approved|agreed|endorsed|adopted|received|accepted|deferred|supported|thanked|confirmed|signed|amended|established|delegated|authorised|submitted|referred|asked|requested|invited|appointed|granted|refused)\b/i

const bareEntry = (reading: Reading, passage: Passage): Mark | null => {
  const { at, text, label, kind } = passage
  if (label === null || isBullet(label) || kind === 'heading') return null
  if (!text.includes(' be ') || !formally.test(text) || reading.settings[at]?.zone === 'agenda') return null
  const beside = [reading.passages[at - 1], reading.passages[at + 1]].some(
    (other) =>
      other?.label != null && labelStyle(other.label) === labelStyle(label) && formally.test(other.text),
  )
  const lead = leadOf(reading, passage)
  return beside && !discussed.test(lead) && !leadsElsewhere.test(lead) && isOpen(reading, passage)
    ? lost
    : null
}

/** What stands under the decisions of an item: reasons, notes, papers; the next decision; or the next item. */
const endsItem =
  /^(?:reasons?\b|rationale\b|alternative|options?\b|other options|supporting documents|background papers?|report author|conflicts? of interest|wards? affected|lead officer|contact\b|(?:\(|\[)?note\b|minutes:|decision:|voting\b|vote\b|in favour\b|(?:it was )?(?:unanimously )?resolved\b|the meeting (?:closed|ended|concluded|finished)\b)/i

const isLast = ({ passages, settings }: Reading, next: number): boolean => {
  const after = passages[next]
  return after === undefined || settings[next]?.rank != null || endsItem.test(after.text)
}

/** How many of a list's entries say what is to be; in the plain present only where no entry tells of the past. */
const deciding = (entries: readonly Entry[]): number => {
  const heads = entries.flatMap(({ passages: [first] }) => (first === undefined ? [] : [first.text]))
  const mandative = heads.filter(isMandative).length
  return mandative > 0 || heads.every((text) => /^that\b/i.test(text))
    ? heads.filter((text) => isMandative(text) || isPlainPresent(text)).length
    : 0
}

/**
 * The first entry of a list that closes an item of minutes and whose entries say what is to be: "(a) the plan be
 * agreed; (b) officers report back in May". A list that a colon leads to is what that line says it is.
 */
const closingList = (reading: Reading, passage: Passage): Mark | null => {
  const { at, label, kind } = passage
  if (label === null || isBullet(label) || kind === 'heading' || !labelPlaces(label).includes(1)) return null
  // "6.1", "6.2" count the paragraphs of a minute.
  if (/\d\.\d/.test(label)) return null
  const before = reading.passages[at - 1]
  const inList = before?.label != null && !isBullet(before.label) && reading.settings[at - 1]?.rank == null
  if (before === undefined || inList || /[:–—-]\s*$/.test(before.text)) return null
  if (reading.settings[at]?.zone === 'agenda' || !isOpen(reading, passage)) return null
  const list = listAt(reading, at)
  if (list === null || list.entries.length < 2 || !isLast(reading, list.next)) return null
  return deciding(list.entries) * 3 >= list.entries.length * 2 ? { ...lost, list: true } : null
}

const thatBody = new RegExp(`^That ${body} ?:\\s?[-–—]{0,2}$`)
const reasonsBelow =
  /^(?:reasons?(?:\(s\))? for (?:the |this )?decisions?\b|(?:report author|publication date|date of (?:the )?decision|decided at meeting|effective from)\s?:)/i

/** "That Council:" over a list on the page of a decision: what gives the reasons for it below, or its day, says that it was made. */
const thatBodyList = (reading: Reading, { at, text, label }: Passage): Mark | null => {
  if (label !== null || !thatBody.test(text) || reading.settings[at]?.purpose === true) return null
  const next = listAt(reading, at + 1)?.next
  return next === undefined || !reasonsBelow.test(reading.passages[next]?.text ?? '')
    ? null
    : { ...lost, fired: text, from: text.length, confidence: 0.7 }
}

/** The decision, or the list of them, that stands at a passage without the word that marked it. */
export const lostMark = (reading: Reading, passage: Passage): Mark | null =>
  closingList(reading, passage) ??
  thatBodyList(reading, passage) ??
  loneThat(reading, passage) ??
  bareEntry(reading, passage)
