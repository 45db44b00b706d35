import type { RuleName } from '../../../shared/rules/finding-rules.ts'
import type { CandidateType } from '../../../shared/model/candidate.ts'
import { cite, type Draft, type Group, type Place, placeIn, textAt, wordsAt } from '../draft.ts'
import { ownerIn } from '../fields/doer.ts'
import { dueDateOf, dueIn } from '../fields/due.ts'
import { isProcedural } from '../fields/procedural.ts'
import { rationaleIn } from '../fields/rationale.ts'
import { abbreviates } from '../paper/bodies.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'

export type ItemParts = {
  readonly type: CandidateType
  readonly rule: RuleName
  readonly fired: string
  readonly confidence: number
  readonly group: Group
  readonly number: string | null
  readonly places: readonly Place[]
  readonly page: number | null
  readonly owner?: string | null
  /** When it is due, where that is printed apart from its words. */
  readonly due?: string
  /** Text of the item where it is not simply the words at its places. */
  readonly text?: string
}

/** Who a text says should act; the council or body itself, by its initials, is nobody in particular. */
const ownerOf = (reading: Reading, text: string): string | null => {
  const owner = ownerIn(text)
  const own = [reading.council, reading.body].some(
    (name) => name !== null && owner !== null && abbreviates(owner, name),
  )
  return own ? null : owner
}

/** Builds an item from where its words stand; owner, due date, procedural and reason are read from the words. */
export const item = (reading: Reading, parts: ItemParts): Draft | null => {
  const [first] = parts.places
  const text = parts.text ?? wordsAt(reading.document, parts.places)
  if (
    first === undefined ||
    text === '' ||
    textAt(reading.document, first).slice(first.start, first.end).trim() === ''
  )
    return null
  const since = parts.group.date ?? reading.meetingDate ?? reading.reportDate
  const due =
    parts.due === undefined ? dueIn(text, since) : { due: parts.due, dueDate: dueDateOf(parts.due, since) }
  const rationale = parts.type === 'recommendation' ? rationaleIn(text) : undefined
  return {
    type: parts.type,
    number: parts.number,
    text,
    commentary: null,
    owner: parts.owner === undefined ? ownerOf(reading, text) : parts.owner,
    due: due?.due ?? null,
    dueDate: due?.dueDate ?? null,
    ...(rationale === undefined ? {} : { rationale }),
    citation: cite(reading.document, first, parts.page),
    rule: parts.rule,
    fired: parts.fired.replace(/\s+/g, ' ').trim().slice(0, 80),
    confidence: parts.confidence,
    procedural: isProcedural(text),
    group: parts.group,
    places: parts.places,
  }
}

/** Place of whole passages, the first of them from an offset on. */
export const placesOf = (passages: readonly Passage[], from = 0): readonly Place[] =>
  passages
    .map((passage, index) => placeIn(passage, index === 0 ? from : 0))
    .filter(({ start, end }) => end > start)

/** Span without the white space and stray marks at its ends. */
export const trimmed = (
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  const slice = text.slice(start, end)
  const lead = /^[\s:;,–—-]*/.exec(slice)?.[0].length ?? 0
  return { start: Math.min(start + lead, end), end: start + Math.max(lead, slice.trimEnd().length) }
}

export const present = <T>(values: readonly (T | null)[]): readonly T[] =>
  values.filter((value) => value !== null)
