import { labelsPart } from '../paper/headings.ts'
import { follows, isBullet, labelPlaces, labelStyle } from '../paper/label.ts'
import { type Passage, readOn } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { isContentsLine } from '../paper/zones.ts'
import { sideParts } from './inline-labels.ts'

/** One entry of a list with what is folded into it: sub-points, bullets, paragraphs that go on. */
export type Entry = { readonly label: string; readonly passages: readonly Passage[] }
export type List = {
  readonly entries: readonly Entry[] /** First passage after the list. */
  readonly next: number
}

const endsList =
  /^(?:reasons?\b|rationale\b|note:|supporting documents?|background papers?|contact\b|lead officer\b|wards? affected\b|alternative options|\[note|voting\b|action\s?[:–-]|additional documents|minutes:|decision:|the (?:meeting|chair\w*) (?:closed|declared|thanked)\b|councillor .{2,40} (?:asked|left|requested that (?:his|her))\b)/i

/** Who proposed and seconded, on a line of its own between the parts. */
const moverNote = /^[*_([]*(?:prop(?:osed)?|moved)\b.{0,60}\b(?:2nd|second(?:ed)?|sec)\b.{0,60}$/i
/** A name set in capitals under the minutes. */
const isSignature = (text: string): boolean =>
  /^[^a-z]*[A-Z]{3,} [A-Z]{2,}/.test(text) && !/[a-z]{3,} [a-z]{2,}/.test(text)

/** True where a label opens a list: 1, a, i, or a bullet, or a paragraph's own first part ("7.1"). */
const opens = (label: string): boolean =>
  isBullet(label) ||
  labelPlaces(label).includes(1) ||
  /\d\.\d/.test(label) ||
  labelStyle(label) === 'recommendation'

/** Joins the list only as a part of the entry before: another style, deeper, or a paragraph that goes on. */
const isPart = (passage: Passage, style: string, level: number): boolean => {
  if (passage.label !== null) return labelStyle(passage.label) !== style || passage.level > level
  return /^[a-z]/.test(passage.text)
}

const farthestOn = 6

/** "Response: Accepted." or "Lead: Head of Homes" between two entries says something beside the one before it. */
const isSaidBetween = (
  reading: Reading,
  { label, text, at }: Passage,
  entry: string,
  style: string,
): boolean => {
  if (label !== null || sideParts(text).length === 0) return false
  const next = reading.passages.slice(at + 1, at + 1 + farthestOn).find((one) => one.label !== null)
  return (
    next?.label != null &&
    labelStyle(next.label) === style &&
    (isBullet(next.label) || follows(entry, next.label))
  )
}

/** "(i)", "(ii)" within "(b)": letters and roman numerals look alike, and only their order tells which is inside which. */
const isWithin = (label: string, style: string, entry: string, inner: string | null): boolean =>
  labelStyle(label) === style &&
  !follows(entry, label) &&
  (inner === null ? /^\W*i\W*$/.test(label) && /^\W*[a-z]\W*$/.test(entry) : follows(inner, label))

/** A web page whose every entry came out as "1.". */
const isStuck = (before: string, { label, kind }: Passage): boolean =>
  kind === 'listItem' && label === before && /^\W?1\W$/.test(before)

/** "2." after the "1." that "(b) the following conditions:" leads to. */
const goesOnWithin = (part: string, label: string): boolean =>
  !isBullet(label) && labelStyle(part) === labelStyle(label) && follows(part, label)

export type ListRules = {
  /** Any first label will do ("2.3", "d)"), not only the first of a series. */
  readonly anyStart?: boolean
}

/** Reads the list that begins at passage `at`; null where none begins there. */
export const listAt = (reading: Reading, at: number, rules: ListRules = {}): List | null => {
  const { passages, settings } = reading
  const first = passages[at]
  if (first === undefined || first.label === null || (!rules.anyStart && !opens(first.label))) return null
  const style = labelStyle(first.label)
  const entries: { label: string; passages: Passage[] }[] = [{ label: first.label, passages: [first] }]
  let next = at + 1
  let inner: string | null = null
  /** The last label of a list within the entry: what follows it is of that list. */
  let part: string | null = null
  for (let passage = passages[next]; passage !== undefined; passage = passages[next]) {
    const entry = entries.at(-1)
    const between = entry !== undefined && isSaidBetween(reading, passage, entry.label, style)
    if (between || (moverNote.test(passage.text) && entries.length > 0)) {
      next += 1
      continue
    }
    if (
      entry === undefined ||
      isSignature(passage.text) ||
      endsList.test(passage.text) ||
      isContentsLine(passage.text)
    )
      break
    if (!readOn(first, passage)) break
    const isNext =
      passage.label !== null &&
      labelStyle(passage.label) === style &&
      (isBullet(passage.label)
        ? passage.level <= first.level
        : follows(entry.label, passage.label) || isStuck(entry.label, passage))
    if (isNext && passage.label !== null) {
      entries.push({ label: passage.label, passages: [passage] })
      inner = null
      part = null
    } else if (passage.label !== null && isWithin(passage.label, style, entry.label, inner)) {
      entry.passages.push(passage)
      inner = passage.label
    } else if (leadsBack(reading, passage, entry)) entry.passages.push(passage)
    else if (settings[next]?.rank !== null) break
    else if (passage.label !== null && part !== null && goesOnWithin(part, passage.label)) {
      entry.passages.push(passage)
      part = passage.label
    } else if (isBelow(passage, entry)) entry.passages.push(passage)
    else if (passage.label !== null ? startsAnew(passage, style, entry.label) : false) break
    else if (isPart(passage, style, first.level)) {
      entry.passages.push(passage)
      part = passage.label ?? part
    } else break
    next += 1
  }
  return { entries, next }
}

/** Bullets set deeper under an entry that leads to them ("…a process, including:"), or that says something whole. */
const isBelow = ({ label, level }: Passage, { passages: [first] }: Entry): boolean =>
  label !== null &&
  isBullet(label) &&
  first !== undefined &&
  level > first.level &&
  (/[:;,–-]$/.test(first.text) || /[.!?]$/.test(first.text))

/** Lines under an entry that leads to them ("…be appointed –"), where the list goes on after them. */
const leadsBack = (reading: Reading, passage: Passage, { label, passages: [first] }: Entry): boolean => {
  if (passage.label !== null || first === undefined || !/[:–—-]\s*$/.test(first.text)) return false
  for (const next of reading.passages.slice(passage.at + 1, passage.at + 8)) {
    if (endsList.test(next.text)) return false
    if (next.label !== null) return labelStyle(next.label) === labelStyle(label) && follows(label, next.label)
  }
  return false
}

/** "312" after "(3)", "9." after "b)": the number of the paper's own next paragraph, not a part of this list. */
const startsAnew = (passage: Passage, style: string, before: string): boolean => {
  const label = passage.label ?? ''
  if (labelsPart(label)) return true
  if (labelStyle(label) === style) return !follows(before, label)
  return /^\d/.test(label) && !/^\d/.test(before) && !labelPlaces(label).includes(1)
}

const markers: readonly RegExp[] = [
  /(?<=^|[\s:;,.–-])\(?\d{1,2}[.)]\s(?=["“‘']?[A-Za-z])/g,
  /(?<=^|[\s:;,.–-])\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)\s?(?=["“‘']?[A-Za-z])/g,
  /(?<=^|[\s:;,.–-])(?:[a-z]|[ivx]{1,5})\)\s(?=["“‘']?[A-Za-z])/g,
]

export type Inline = { readonly label: string; readonly start: number; readonly end: number }

/** A list run into one paragraph ("to: 1. note the survey. 2. agree the statement."), from offset `from`; empty where there is none. */
export const inlineList = (text: string, from: number): readonly Inline[] => {
  const tail = text.slice(from, from + 20_000)
  for (const marker of markers) {
    const marks: { label: string; at: number; end: number }[] = []
    for (const match of tail.matchAll(marker)) {
      const label = match[0].trim()
      const last = marks.at(-1)
      if (
        last === undefined
          ? labelPlaces(label).includes(1) && /^[\s:;,.–-]*$/.test(tail.slice(0, match.index))
          : follows(last.label, label)
      )
        marks.push({ label, at: match.index, end: match.index + match[0].length })
      else if (last === undefined) break
    }
    if (marks.length > 1)
      return marks.map((mark, index) => ({
        label: mark.label,
        start: from + mark.end,
        end: from + (marks[index + 1]?.at ?? tail.length),
      }))
  }
  return []
}

const nextMark = /(?<=[;,.] |\band )\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\)\s(?=["“‘']?[A-Za-z])/g

/** Entries that a conversion has run together behind the label of the first: "keep the fee; (b) build; and (c) lobby". */
export const runOn = (label: string, text: string): readonly Inline[] => {
  if (isBullet(label)) return []
  const found = [{ label, start: 0, end: text.length }]
  for (const match of text.slice(0, 20_000).matchAll(nextMark)) {
    const last = found.at(-1)
    const mark = match[0].trim()
    if (last === undefined || labelStyle(mark) !== labelStyle(label) || !follows(last.label, mark)) continue
    last.end = match.index
    found.push({ label: mark, start: match.index + match[0].length, end: text.length })
  }
  return found
}
