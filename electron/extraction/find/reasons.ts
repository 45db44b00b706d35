import { cite, type Draft, placeIn } from '../draft.ts'
import { citedNumber, labelPlaces } from '../paper/label.ts'
import { folded, type Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'

const opening =
  /^(?:reasons?|rationale)\b(?: for (?:the )?(?:decision|recommendation|urgency)s?)?\s?[:.–-]*\s*/i
const notReasons = /^(?:alternative|other) options|^options\b/i

type Reason = { readonly label: string | null; readonly passage: Passage; readonly start: number }

/** The reasons that begin at a passage: run on after the word, or in the passages under it. */
const reasonsAt = (reading: Reading, passage: Passage): readonly Reason[] => {
  const head = opening.exec(passage.text)?.[0].length ?? 0
  const own = head < passage.text.length ? [{ label: passage.label, passage, start: head }] : []
  const below: Reason[] = []
  for (const next of reading.passages.slice(passage.at + 1, passage.at + 30)) {
    const setting = reading.settings[next.at]
    if (setting?.zone !== 'reasons' || setting.rank !== null || opening.test(next.text)) break
    if (notReasons.test(setting.heading ?? '')) break
    below.push({ label: next.label, passage: next, start: 0 })
  }
  return own.length > 0 && below.every(({ label }) => label === null) ? own : [...own, ...below]
}

/** The decisions right before a passage: those of one minute, with nothing but each other between them. */
const decidedBefore = (drafts: readonly Draft[], block: number): readonly number[] => {
  const last = drafts.findLastIndex(({ type, citation }) => type === 'resolution' && citation.block <= block)
  const end = drafts[last]
  const lastPlace = end?.places.at(-1)
  if (end === undefined || lastPlace === undefined || block - lastPlace.block > 4) return []
  const group: number[] = []
  for (let index = last; index >= 0; index -= 1) {
    const draft = drafts[index]
    const next = drafts[index + 1]
    const isNear =
      index === last ||
      (draft?.type === 'resolution' &&
        draft.rule === end.rule &&
        draft.fired === end.fired &&
        (next?.citation.block ?? 0) - (draft.places.at(-1)?.block ?? 0) <= 1)
    if (!isNear) break
    group.unshift(index)
  }
  return group
}

const placeOf = (label: string | null): number | undefined => labelPlaces(citedNumber(label) ?? '')[0]

/** Gives decisions the reasons that stand under them: one to one where both are numbered, else the same for all. */
export const withReasons = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const given = new Map<number, Reason>()
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    const { text } = passage
    if (setting === undefined || setting.part.kind !== 'minutes' || !opening.test(text) || text.length > 2000)
      continue
    const decided = decidedBefore(drafts, passage.block)
    const reasons = reasonsAt(reading, passage)
    for (const index of decided) {
      const place = placeOf(drafts[index]?.number ?? null)
      const same = reasons.find(({ label }) => label !== null && placeOf(label) === place)
      const only =
        reasons.length === 1 || reasons.every(({ label }) => label === null) ? reasons[0] : undefined
      const reason = same ?? only
      if (reason !== undefined && !given.has(index)) given.set(index, reason)
    }
  }
  return drafts.map((draft, index) => {
    const reason = given.get(index)
    if (reason === undefined) return draft
    const { passage, start } = reason
    return {
      ...draft,
      reason: {
        text: folded(passage.text.slice(start)),
        citation: cite(reading.document, placeIn(passage, start), passage.page),
      },
    }
  })
}
