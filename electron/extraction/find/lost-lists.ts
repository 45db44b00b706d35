import { isTaskVerb } from '../fields/task-verbs.ts'
import { isBullet, labelPlaces } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { type Entry, listAt } from './list.ts'
import type { Mark } from './mark.ts'
import { isMotion } from './motions.ts'

const participle =
  '(?:\\w+ly |re-?)?(?:[a-z-]{2,}(?:ed|en|wn|nt|ld|un|id)|made|put|set|sent|kept|brought|sought|taught|begun|done|part)'
/** "the plan be developed further", "officers be asked to report back": what stands behind "that" in a decision. */
const beDone = new RegExp(
  `^(?:that )?[^.:;?]{2,260}?(?<!\\b(?:would|will|should|could|can|may|might|to|must|not|shall|cannot|never|also|only|always|then))\\sbe ${participle}\\b`,
  'i',
)
const subject = /^(?:that )?(?:the )?(?:[\w&’'/-]+,? ){1,8}?(?=[a-z])/i
/** One body or person, whose verb would end in -s if it only told: "the Panel note", "the Director of Roads write". */
const single =
  /\b(?:Council|Committee|Board|Panel|Cabinet|Executive|Forum|Commission|Group|Authority|Partnership|Trust|Chair\w*|Director(?: of(?: (?:the|and|&|[A-Z][\w’'-]*,?)){1,6})?|Officer|Clerk|Convener|Manager|Member|Leader|Mayor|Head of(?: (?:and|&|[A-Z][\w’'-]*,?)){1,5}|[A-Z][A-Z&]{1,6}) $/
const several =
  /^(?:that )?(?:all |the )*(?:[A-Z]?[\w’'-]+ )?(?:members|officers|councillors|partners|governors) $/i

/** The bare verb of a body: "the Board oversee the work", "Board Members ensure…". */
const bareDoes = (text: string): boolean => {
  const head = text.slice(0, 160)
  for (const match of head.matchAll(/ ([a-z]+)\b/g)) {
    const before = head.slice(0, match.index + 1)
    if (!isTaskVerb(match[1] ?? '') || !subject.test(head)) continue
    if (single.test(before) || several.test(before)) return true
  }
  return false
}

const decides = ({ passages: [first] }: Entry): boolean =>
  first !== undefined && (beDone.test(first.text) || bareDoes(first.text))

/** What stands under the decisions of an item: reasons, notes, papers; or the next item. */
const endsItem =
  /^(?:reasons?\b|rationale\b|alternative|options?\b|other options|supporting documents|background papers?|report author|conflicts? of interest|wards? affected|lead officer|contact\b|(?:\(|\[)?note\b|minutes:|decision:|voting\b|vote\b|in favour\b)/i

const isLast = ({ passages, settings }: Reading, next: number): boolean => {
  const after = passages[next]
  return after === undefined || settings[next]?.rank != null || endsItem.test(after.text)
}

/**
 * The first entry of a list that closes an item of minutes and whose entries say what is to be: "(a) the plan be
 * agreed; (b) officers report back in May". Web pages lose the bold "RESOLVED" that stood over it. A list that a
 * colon leads to is what that line says it is.
 */
export const lostList = (reading: Reading, passage: Passage): Mark | null => {
  const { at, label, kind } = passage
  if (label === null || isBullet(label) || kind === 'heading' || !labelPlaces(label).includes(1)) return null
  // "6.1", "6.2" count the paragraphs of a minute.
  if (/\d\.\d/.test(label)) return null
  const before = reading.passages[at - 1]
  if (before === undefined || (before.label !== null && reading.settings[at - 1]?.rank == null)) return null
  if (/[:–—-]\s*$/.test(before.text) || !(beDone.test(passage.text) || bareDoes(passage.text))) return null
  if (reading.settings[at]?.zone === 'agenda' || reading.settings[at]?.purpose === true) return null
  const list = listAt(reading, at)
  if (list === null || list.entries.length < 2 || !isLast(reading, list.next)) return null
  const said = list.entries.filter(decides).length
  if (said * 3 < list.entries.length * 2 || isMotion(reading, at)) return null
  return {
    rule: 'marked-resolution/lost-heading',
    fired: 'be …',
    from: 0,
    confidence: 0.55,
    list: true,
  }
}

const thatBody =
  /^That (?:the )?(?:[\w&’',-]+ ){0,6}?(?:Council|Committee|Board|Cabinet|Executive|Panel|Sub-Committee|Commission|Authority) ?:\s?[-–—]{0,2}$/
const reasonsBelow =
  /^(?:reasons?(?:\(s\))? for (?:the |this )?decisions?\b|(?:report author|publication date|date of (?:the )?decision|decided at meeting|effective from)\s?:)/i

/** "That Council:" over a list on the page of a decision: what gives the reasons for it below, or its day, says that it was made. */
export const thatBodyList = (reading: Reading, { at, text, label }: Passage): Mark | null => {
  if (label !== null || !thatBody.test(text) || reading.settings[at]?.purpose === true) return null
  const next = listAt(reading, at + 1)?.next
  return next === undefined || !reasonsBelow.test(reading.passages[next]?.text ?? '')
    ? null
    : { rule: 'marked-resolution/lost-heading', fired: text, from: text.length, confidence: 0.7 }
}
