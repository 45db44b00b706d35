import { cite, type Draft, type Place, placeIn, textAt } from '../draft.ts'
import { dueDateOf } from '../fields/due.ts'
import { responseIn, responsePrinted } from '../fields/response.ts'
import { statusIn, statusPrinted } from '../fields/status.ts'
import { labelStyle } from '../paper/label.ts'
import { folded, type Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { Role } from '../tables/headings.ts'
import { inOrder, joined, type Statement } from './commentary.ts'
import { sideLabel, sideParts } from './inline-labels.ts'

type Said = Statement & { readonly role: Role }

const farthest = 12
/** Found wherever something is told under a progress heading, so that it ends nothing. */
const toldAnyway = 'progress/paragraph-under-heading'

const partsIn = (passage: Passage): readonly Said[] =>
  sideParts(passage.text).map(({ role, label, start, end }) => ({
    role,
    heading: label,
    text: passage.text.slice(start, end),
    place: placeIn(passage, start, end),
    page: passage.page,
  }))

/** Where items begin in each block or cell. */
type Starts = ReadonlyMap<string, readonly number[]>

const isNextItem = (passage: Passage, starts: Starts): boolean =>
  (starts.get(keyOf(passage)) ?? []).some(
    (start) => start >= passage.start && start <= passage.start + passage.text.length,
  ) ||
  (passage.label !== null && labelStyle(passage.label) === 'recommendation')

const keyOf = ({
  block,
  row,
  cell,
}: {
  readonly block: number
  readonly row?: number
  readonly cell?: number
}): string => `${block}/${row ?? ''}/${cell ?? ''}`

const placeKey = (place: Place): string => `${keyOf(place)}/${place.start}`

type Open = { readonly role: Role; readonly heading: string }

/** What stands in front of a paragraph's first label belongs to the label before it. */
const headOf = (passage: Passage, parts: readonly Said[], open: Open | null): readonly Said[] => {
  const [first] = parts
  const end =
    first === undefined ? 0 : passage.text.lastIndexOf(first.heading, first.place.start - passage.start)
  const text = passage.text.slice(0, Math.max(0, end)).trim()
  return open === null || text === ''
    ? []
    : [{ ...open, text, place: placeIn(passage, 0, text.length), page: passage.page }]
}

/** "Priority: High", "Cost: £4,000": a field that is none of those that are read, among those that are. */
const isOtherField = ({ label, text }: Passage): boolean =>
  label === null && /^[A-Z][A-Za-z’'/ -]{1,40}:\s?\S/.test(text) && text.length < 400

/** What labels under an item introduce, up to the next item or heading: "Progress: …", or "Progress update" over its paragraphs. */
const saidAfter = (reading: Reading, from: number, starts: Starts): readonly Said[] => {
  const said: Said[] = []
  let open: Open | null = null
  for (const passage of reading.passages.slice(from, from + farthest)) {
    if (isNextItem(passage, starts)) break
    // "What happened to last year's recommendations" heads a section of its own.
    if (reading.settings[passage.at]?.rank != null && passage.text.split(' ').length > 4) break
    const alone = passage.label === null ? sideLabel(passage.text) : null
    const parts = partsIn(passage)
    if (alone !== null) open = { role: alone, heading: passage.text }
    else if (parts.length > 0) {
      said.push(...headOf(passage, parts, open), ...parts)
      open = null
    } else if (open === null && isOtherField(passage)) continue
    else if (open === null || reading.settings[passage.at]?.rank !== null) break
    else said.push({ ...open, text: passage.text, place: placeIn(passage), page: passage.page })
  }
  return said
}

const filledFrom = (reading: Reading, draft: Draft, said: readonly Said[]): Draft => {
  const of = (...roles: readonly Role[]) =>
    said.filter(({ role, text }) => roles.includes(role) && text.trim() !== '')
  const told = of('commentary', 'answer')
  const more = told.filter(({ role, text }) => role !== 'answer' || text.split(/\s+/).length > 3)
  // An answer in a word is commentary only where nothing more is said.
  const statements = more.length > 0 ? more : told
  const [first] = inOrder(statements)
  const latest = inOrder(of('commentary'))[0]?.text ?? null
  const suggested =
    of('status')
      .map(({ text }) => statusPrinted(text))
      .find((found) => found !== null) ?? (latest === null ? null : statusIn(latest))
  const response =
    of('answer')
      .map(({ text }) => responsePrinted(text))
      .find((found) => found !== null) ?? (latest === null ? null : responseIn(latest))
  const [owner] = of('owner')
  // A date that was moved stands after the one that it was.
  const due =
    of('due').findLast(({ heading }) => /\b(?:revised|new|current)\b/i.test(heading)) ?? of('due')[0]
  return {
    ...draft,
    commentary: joined(statements) ?? draft.commentary,
    owner: owner === undefined ? draft.owner : folded(owner.text).replace(/\.$/, ''),
    due: due === undefined ? draft.due : folded(due.text).replace(/(?<=\d)\.$/, ''),
    dueDate: due === undefined ? draft.dueDate : dueDateOf(due.text, draft.group.date ?? reading.meetingDate),
    ...(first === undefined ? {} : { commentaryCitation: cite(reading.document, first.place, first.page) }),
    ...(suggested === null ? {} : { suggested }),
    ...(response === null ? {} : { response }),
    places: [...draft.places, ...statements.map(({ place }) => place)],
  }
}

/** The item without what labels in its own paragraph introduce, and that. */
const cut = (reading: Reading, draft: Draft): { readonly draft: Draft; readonly said: readonly Said[] } => {
  const [place] = draft.places
  if (place === undefined || draft.places.length > 1) return { draft, said: [] }
  const words = textAt(reading.document, place).slice(place.start, place.end)
  const parts = sideParts(words)
  const [first] = parts
  const end = first === undefined ? 0 : words.lastIndexOf(first.label, first.start)
  const text = folded(words.slice(0, Math.max(0, end)))
  if (first === undefined || text === '') return { draft, said: [] }
  const own = { ...place, end: place.start + words.slice(0, end).trimEnd().length }
  return {
    draft: { ...draft, text, places: [own], citation: cite(reading.document, own, draft.citation.page) },
    said: parts.map(({ role, label, start, end: stop }) => ({
      role,
      heading: label,
      text: words.slice(start, stop),
      place: { ...place, start: place.start + start, end: place.start + stop },
      page: draft.citation.page,
    })),
  }
}

/** Gives recommendations in prose what stands under them with a label of its own: progress, the answer, who and when. */
export const withSaidBelow = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const starts = Map.groupBy(
    drafts.flatMap(({ places, rule }) => (rule === toldAnyway ? [] : places.slice(0, 1))),
    keyOf,
  )
  const startsAt: Starts = new Map(
    [...starts].map(([key, places]) => [key, places.map(({ start }) => start)]),
  )
  const passagesIn = Map.groupBy(reading.passages, keyOf)
  const filled = drafts.map((draft) => {
    const canHold =
      draft.type === 'recommendation' ||
      draft.rule === 'labelled-action/numbered-label' ||
      draft.rule === 'labelled-action/with-fields'
    if (!canHold || draft.commentary !== null) return draft
    const { draft: own, said } = cut(reading, draft)
    const end = draft.places.at(-1)
    const at =
      end === undefined || end.row !== undefined
        ? undefined
        : passagesIn.get(keyOf(end))?.findLast(({ start }) => start < Math.max(end.end, 1))?.at
    const below = at === undefined ? [] : saidAfter(reading, at + 1, startsAt)
    const all = [...said, ...below]
    return all.length === 0 ? draft : filledFrom(reading, own, all)
  })
  // What was said of an item is told with it, not once more as progress of its own.
  const said = new Set(
    filled.flatMap(({ type, places }) => (type === 'progress' ? [] : places.slice(1).map(placeKey))),
  )
  return filled.filter(
    ({ type, places }) => type !== 'progress' || !places.some((place) => said.has(placeKey(place))),
  )
}
