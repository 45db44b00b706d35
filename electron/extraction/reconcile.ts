import type { Citation } from '../../shared/model/citation.ts'
import type { Draft, Place } from './draft.ts'
import { plainWords, withoutRestated } from './restated.ts'
import { withoutTranslated } from './translated.ts'

/** Stretch of a text in which places are looked up: one paragraph may hold thousands of items. */
const stretch = 1000

const keysOf = ({ block, row, cell, start, end }: Place): readonly string[] => {
  const [first, last] = [Math.floor(start / stretch), Math.floor(Math.max(start, end - 1) / stretch)]
  return Array.from(
    { length: last - first + 1 },
    (_, at) => `${block}/${row ?? ''}/${cell ?? ''}/${first + at}`,
  )
}
const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

const near = 12

/** What two printings of one item share: type, number and words; recommendations also their set's stage. */
const printKey = ({ type, number, text, group }: Draft): string =>
  [type, number, plainWords(text), type === 'recommendation' ? group.stage : ''].join('|')

/** Printings of a draft's words again, which it is also cited from. */
type Repeats = Map<Draft, Draft[]>

const repeated = (repeats: Repeats, kept: Draft, again: Draft): void => {
  const held = repeats.get(kept)
  const more = [again, ...(repeats.get(again) ?? [])]
  if (held === undefined) repeats.set(kept, more)
  else held.push(...more)
}

/** One item for its printings: what only one of them says beside it (who, by when, what became of it) is its own. */
const joined = (draft: Draft, again: readonly Draft[]): Draft => {
  const alsoAt: Citation[] = again.map(({ citation }) => citation)
  const owned = [draft, ...again].find(({ owner }) => owner !== null)
  const dated = [draft, ...again].find(({ due }) => due !== null)
  const told = [draft, ...again].find(({ commentary }) => commentary !== null)
  return {
    ...draft,
    alsoAt,
    owner: owned?.owner ?? null,
    due: dated?.due ?? null,
    dueDate: dated?.dueDate ?? null,
    commentary: told?.commentary ?? null,
    ...(told?.commentaryCitation === undefined ? {} : { commentaryCitation: told.commentaryCitation }),
    ...(told?.suggested === undefined ? {} : { suggested: told.suggested }),
    ...(told?.response === undefined ? {} : { response: told.response }),
  }
}

const order = (a: Draft, b: Draft): number => {
  const [first, second] = [a.places[0], b.places[0]]
  if (first === undefined || second === undefined) return 0
  return (
    first.block - second.block ||
    (first.row ?? 0) - (second.row ?? 0) ||
    (first.cell ?? 0) - (second.cell ?? 0) ||
    first.start - second.start
  )
}

const onApplication =
  /\b(?:approval|refusal|objections?|object|no comments?|support|permission|application)\b/i

/** "No objection" to one application and to the next is two decisions; only more words than these are the same printed twice. */
const tellsNothing = ({ type, text }: Draft): boolean =>
  type === 'resolution' &&
  (text.split(/\s+/).length < 4 || (text.split(/\s+/).length < 14 && onApplication.test(text)))

/** One item for one place: drafts come in the order of the extractors, and words that are taken are not given again. */
export const reconciled = (drafts: readonly Draft[]): readonly Draft[] => {
  const taken = new Map<string, (Place & { readonly by: string })[]>()
  const kept: Draft[] = []
  const seen = new Map<string, { readonly block: number; readonly draft: Draft }>()
  const repeats: Repeats = new Map()
  for (const draft of drafts) {
    // "Actions 46, 47 and 50 – completed" tells of several: one statement, one rule, several numbers.
    const by = draft.type === 'progress' ? draft.rule : ''
    const isTaken = (place: Place): boolean =>
      keysOf(place).some((key) =>
        taken.get(key)?.some((other) => overlap(place, other) && (by === '' || other.by !== by)),
      )
    if (draft.places.some(isTaken)) continue
    // The place of a repeat is taken too, or a later extractor would find it anew.
    for (const place of draft.places)
      for (const key of keysOf(place)) {
        const held = taken.get(key)
        if (held === undefined) taken.set(key, [{ ...place, by }])
        else held.push({ ...place, by })
      }
    const key = printKey(draft)
    const block = draft.places[0]?.block ?? 0
    const before = seen.get(key)
    // The same decision at another meeting's or minute's place is another decision.
    if (
      before !== undefined &&
      !tellsNothing(draft) &&
      (draft.type === 'recommendation' || block - before.block <= near)
    ) {
      repeated(repeats, before.draft, draft)
      continue
    }
    seen.set(key, { block, draft })
    kept.push(draft)
  }
  const hear = (before: Draft, again: Draft) => repeated(repeats, before, again)
  return withoutTranslated(withoutRestated(kept.toSorted(order), hear), hear).map((draft) => {
    const again = repeats.get(draft)
    return again === undefined ? draft : joined(draft, again)
  })
}
