import { type Found, type FoundSet, foundSchema } from '../../shared/model/candidate.ts'
import type { Draft } from './draft.ts'

/** Groups become sets in the order of the paper; every item names its set. */
export const setsOf = (
  drafts: readonly Draft[],
): { readonly sets: readonly FoundSet[]; readonly items: readonly Found[] } => {
  const ids = new Map<string, FoundSet>()
  const items = drafts.map((draft): Found => {
    const { group } = draft
    const key = JSON.stringify([group.stage, group.body, group.date, group.review])
    const set = ids.get(key) ?? { id: `set-${ids.size + 1}`, ...group }
    ids.set(key, set)
    // The schema leaves out what only the extractors need (group, places).
    return foundSchema.parse({ ...draft, set: set.id })
  })
  return { sets: [...ids.values()], items }
}
