import { type Place, placeIn } from '../draft.ts'
import { asksAtOnce } from '../fields/asking.ts'
import { citedNumber, follows, isBullet, labelPlaces, labelStyle, splitLabel } from '../paper/label.ts'
import { type Passage, readOn } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { isFormField } from './decision-blocks.ts'
import { placesOf, trimmed } from './item.ts'
import { inlineList, listAt, type ListRules, runOn } from './list.ts'

/** One thing that a lead-in leads to. `number` is its own label; null where it has none. */
export type Piece = {
  readonly number: string | null
  readonly places: readonly Place[]
  readonly passage: Passage
}

const mover =
  /(?<=[.;!?),]["”’]?)[\s_*([]+(?:prop(?:osed)?\b\.?(?: by)?|moved(?: by)?)[:\s][^.]{0,80}?(?:2nd|second(?:ed)?|sec)\b.{0,90}$/i
const reason = /\s(?:reasons?(?: for (?:the )?(?:decision|recommendation)s?)?|action(?: by)?)\s?:\s/i

/** "…, Cllrs Ash and Dale asking for their names to be shown": how some voted is no part of it. */
const dissent =
  /,\s(?:with )?(?:Cllrs?|Councillors?)\b[^.]{2,80}\b(?:asking|asked|requesting|voting|abstaining|dissenting|recording)\b[^.]*\.?$/

/** Where the words of a decision end in its paragraph: before the mover's note or a reason run on. */
export const wordsEnd = (text: string, from: number): number => {
  const tail = text.slice(from)
  const stop = reason.exec(tail)?.index ?? tail.length
  const note = mover.exec(tail.slice(Math.max(0, stop - 240), stop))
  if (note === null) return from + (dissent.exec(tail.slice(0, stop))?.index ?? stop)
  const before = Math.max(0, stop - 240) + note.index
  const end = tail[before - 1] === ',' ? before - 1 : before
  // "Approved. Proposed AB, seconded CD.": one word alone would say too little.
  return from + (tail.slice(0, end).trim().split(/\s+/).length < 4 ? stop : end)
}

const wholeTo = (passage: Passage, from: number): readonly Place[] => {
  const span = trimmed(passage.text, from, wordsEnd(passage.text, from))
  return span.end > span.start ? [placeIn(passage, span.start, span.end)] : []
}

/** A printed line that breaks off in its sentence: the next begins with a capital and so came out as a paragraph of its own. */
const brokenOff = (reading: Reading, passage: Passage): readonly Place[] => {
  const next = reading.passages[passage.at + 1]
  const goesOn =
    passage.text.length > 60 &&
    /[a-z,]$/.test(passage.text) &&
    next !== undefined &&
    next.label === null &&
    readOn(passage, next) &&
    next.block - passage.block <= 1 &&
    reading.settings[next.at]?.rank === null &&
    /^(?:[A-Z]|\d{1,2}(?:st|nd|rd|th)\b)[^:]*[.;]$/.test(next.text)
  return goesOn ? [placeIn(next)] : []
}

/** Entries of the list that begins at a passage, each as a piece; null where none begins there. */
export const listed = (reading: Reading, at: number, rules: ListRules): readonly Piece[] | null => {
  const list = listAt(reading, at, rules)
  if (list === null) return null
  return list.entries.flatMap(({ label, passages }) => {
    const [first] = passages
    if (first === undefined) return []
    const run = runOn(label, first.text)
    if (run.length > 1 && passages.length === 1)
      return run.map(({ label: own, start, end }) => ({
        number: citedNumber(own),
        places: wholeTo({ ...first, text: first.text.slice(0, end) }, start),
        passage: first,
      }))
    const [head, ...rest] = passages
    const places = [...(head === undefined ? [] : wholeTo(head, 0)), ...placesOf(rest)]
    return [{ number: isBullet(label) ? null : citedNumber(label), places, passage: first }]
  })
}

const stem = /^(?:[^.:]{0,240}:\s?[-–—]*|that\b|to\b)\s*/i

/** "(1) That the fee be waived…" with "(2)…" in the paragraphs after it. */
const firstOfList = (reading: Reading, passage: Passage, from: number): readonly Piece[] | null => {
  const split = splitLabel(passage.text.slice(from))
  if (split === null || isBullet(split.label)) return null
  const own: Piece = {
    number: citedNumber(split.label),
    places: wholeTo(passage, from + split.rest),
    passage,
  }
  const next = reading.passages[passage.at + 1]
  const goesOn = next?.label != null && citedNumber(next.label) !== null && readOn(passage, next)
  const more =
    goesOn && isNextLabel(split.label, next.label) ? (listed(reading, next.at, { anyStart: true }) ?? []) : []
  return [own, ...more]
}

const isNextLabel = (label: string, next: string): boolean => {
  const [a, b] = [/(\w+)\W*$/.exec(label)?.[1] ?? '', /(\w+)\W*$/.exec(next)?.[1] ?? '']
  if (/^\d+$/.test(a)) return Number(b) === Number(a) + 1
  const romans = ['i', 'ii', 'iii', 'iv', 'v']
  return a.length === 1 && b.length === 1 && !romans.includes(a)
    ? b.charCodeAt(0) === a.charCodeAt(0) + 1
    : romans.indexOf(b) === romans.indexOf(a) + 1 || b === 'b'
}

/** "…further agreed: (iii)… (iv)…": labels that count on, whatever the first is. */
const goesOnFrom = ({ passages }: Reading, { at, label }: Passage): boolean => {
  const second = passages[at + 1]?.label
  return (
    label !== null &&
    second != null &&
    !isBullet(label) &&
    labelStyle(second) === labelStyle(label) &&
    follows(label, second)
  )
}

/** A table that is read by its rows stands between: what comes below it is no longer led to. */
const isTableBetween = ({ tables }: Reading, { block }: Passage, next: Passage): boolean =>
  tables.some(({ from }) => from > block && from < next.block)

export type AfterRules = ListRules & {
  /** A paragraph after a bare lead-in may be the one thing it leads to. */
  readonly paragraph?: (next: Passage) => boolean
  /** It ends with its line, stop or no stop. */
  readonly line?: boolean
}

/** Ends in a colon, or as a stem does in a dash ("that the Panel –"). */
const endsOpen = (text: string): boolean => /:\s?[-–—]*$|^(?:that|to)\b.{0,80} [–—-]$/i.test(text)

/** "RESOLVED: That Executive Board" over its list, without a colon. */
const bodyStem = /^[\s:–—-]*(?:[Tt]hat|THAT) (?:the )?(?:[A-Z][\w&’',-]* ?(?:and |of |for |the )*){1,8}$/

/** "RESOLVED – subject to the advice of counsel –" over the first entry of a list. */
const opensBelow = (rest: string, next: Passage | undefined): boolean =>
  rest.length < 120 &&
  (/\s[–—-]\s*$/.test(rest) || bodyStem.test(rest)) &&
  next?.label != null &&
  (isBullet(next.label) || labelPlaces(next.label).includes(1))

/** "…be granted subject to the following conditions:": the list is part of the one decision. */
const folds =
  /\b(?:conditions?|informatives|grounds|reasons?|comments|observations)\b(?! (?:contained|set out|given|stated|outlined|detailed) in\b)[^.:]{0,60}:|\bsubject to(?: the following)?\s?:/i

/** "That the minutes be signed, subject to the following amendment:" says what was decided before its colon. */
const isWhole = (rest: string): boolean => {
  const ends = /:\s?[-–—]{0,3}$/.exec(rest)
  if (ends === null) return false
  // Of its last clause only: tried from each "be" on, a long text would take the square of its length.
  const clause = rest.slice(rest.lastIndexOf(':', ends.index - 1) + 1, ends.index)
  return /\bbe \w+(?:ed|n|t|id|de|ld)\b/.test(clause)
}

/** A decision that is whole before its colon ("That the plan be agreed, with the addition of:") keeps what follows. */
const foldsList = (reading: Reading, passage: Passage, rest: string): boolean => {
  if (!/^[\s:–—-]*(?:that|to|the)\b/i.test(rest)) return false
  const next = reading.passages[passage.at + 1]
  const whole = isWhole(rest) && ((next?.label != null && isBullet(next.label)) || opensQuote(next))
  return whole || folds.test(rest.slice(0, 400))
}

/** What stands in quotes after a passage, to the closing mark: another body's decision, a minute as amended. */
const quotedAfter = (reading: Reading, passage: Passage): readonly Passage[] => {
  const quoted: Passage[] = []
  for (const next of reading.passages.slice(passage.at + 1, passage.at + 40)) {
    if (quoted.length === 0 && !opensQuote(next)) return []
    quoted.push(next)
    if (/["”][.;]?$/.test(next.text)) return quoted
  }
  return []
}

const opensQuote = (passage: Passage | undefined): boolean =>
  passage !== undefined && /^["“]/.test(passage.label ?? passage.text)

const withConditions = (reading: Reading, passage: Passage, from: number): readonly Piece[] => {
  const next = reading.passages[passage.at + 1]
  const list =
    next !== undefined && endsOpen(passage.text) ? listAt(reading, next.at, { anyStart: true }) : null
  const quoted = quotedAfter(reading, passage)
  const folded = quoted.length > 0 ? quoted : (list?.entries.flatMap(({ passages }) => passages) ?? [])
  const places = [
    placeIn(passage, trimmed(passage.text, from, passage.text.length).start),
    ...placesOf(folded),
  ]
  return [{ number: null, places, passage }]
}

/** A stem ends where its list begins; a sentence that is whole before its colon keeps the list. */
const stemEndOf = (reading: Reading, next: Passage): number =>
  foldsList(reading, next, next.text) ? 0 : next.text.length

/** Paragraphs that each begin as the first did ("That…", "To…", "Publish…") are each one thing that the lead-in leads to. */
export const alike = (
  reading: Reading,
  first: Passage,
  reads: (next: Passage) => boolean = () => false,
): readonly Passage[] => {
  const word = /^(?:That|To|T\sH\sA\sT)\b/.exec(first.text)?.[0]
  const asks = (passage: Passage): boolean => asksAtOnce(passage.text) || reads(passage)
  const isNext = (next: Passage): boolean =>
    word === undefined
      ? asks(next) && reading.settings[next.at]?.rank === null
      : next.text.startsWith(`${word} `)
  if (word === undefined && !asks(first)) return [first]
  const found = [first]
  for (let next = reading.passages[first.at + 1]; next !== undefined; next = reading.passages[next.at + 1]) {
    if (next.label !== null || !isNext(next) || !readOn(first, next)) break
    found.push(next)
  }
  return found
}

/** A paragraph as the one thing that it says. */
export const wholePiece = (passage: Passage): Piece => ({
  number: null,
  places: wholeTo(passage, 0),
  passage,
})

/**
 * What follows a lead-in that ends at `from` in a passage: a list run on in the paragraph, a list in the
 * passages after it (the lead-in's stem is shared and left out), or the rest of the paragraph.
 */
export const after = (
  reading: Reading,
  passage: Passage,
  from: number,
  rules: AfterRules = {},
): readonly Piece[] => {
  const rest = passage.text.slice(from)
  if (foldsList(reading, passage, rest)) return withConditions(reading, passage, from)
  const stemEnd = from + (stem.exec(rest)?.[0].length ?? 0)
  for (const start of [from, stemEnd]) {
    const inline = inlineList(passage.text, start)
    if (inline.length > 0)
      return inline.map(({ label, start: first, end }) => ({
        number: citedNumber(label),
        places: wholeTo({ ...passage, text: passage.text.slice(0, end) }, first),
        passage,
      }))
  }
  const bare = rest.replace(/[\s:;–—-]+$/, '')
  const open = bare === '' || endsOpen(rest.trimEnd()) || /^[\s:–—-]*(?:that|to)[\s:–—-]*$/i.test(rest)
  const next = reading.passages[passage.at + 1]
  if (!open && !opensBelow(rest, next))
    return (
      firstOfList(reading, passage, from) ??
      firstOfList(reading, passage, stemEnd) ?? [
        {
          number: null,
          places: [...wholeTo(passage, from), ...(rules.line === true ? [] : brokenOff(reading, passage))],
          passage,
        },
      ]
    )
  if (next === undefined || !readOn(passage, next) || isTableBetween(reading, passage, next)) return []
  const list = listed(reading, next.at, {
    ...rules,
    anyStart: rules.anyStart ?? (/\d\.\d/.test(next.label ?? '') || goesOnFrom(reading, next)),
  })
  if (list !== null) return list
  // "AGREED: that" whose words a page left out stands over the next field of its form.
  if (isFormField(next)) return []
  const named = /\bthat[\s:–—-]*$/i.test(rest)
  if (reading.settings[next.at]?.rank !== null || (!named && rules.paragraph?.(next) === false))
    return isWhole(rest) ? [{ number: null, places: wholeTo(passage, from), passage }] : []
  // "That the Committee:-" under a bare marker is a stem of its own; the list under it is what was decided.
  if (endsOpen(next.text) && next.text.length < 200)
    return after(reading, next, stemEndOf(reading, next), rules)
  // "That (1) the rule be kept;" opens the list itself.
  if (/^(?:that|to)\s\(?(?:1|a|i)[.)]/i.test(next.text)) return after(reading, next, 0, rules)
  const own = rules.line === true ? rules.paragraph : undefined
  return alike(reading, next, own).map(wholePiece)
}
