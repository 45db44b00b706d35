import type { Candidate } from '../../../shared/model/queue.ts'

const waits = (candidate: Candidate) => candidate.state === 'waiting'

/** Folded away by default: procedural ones, and what was dismissed before. */
export const isFolded = (candidate: Candidate): boolean =>
  candidate.procedural || (candidate.dismissedBefore !== null && waits(candidate))

/**
 * Which candidate to look at after deciding on `decided`: the next one waiting below, else the first one
 * waiting above; null where nothing waits. Folded ones come up only while the person is among them.
 */
export function nextWaiting(candidates: readonly Candidate[], decided: readonly string[]): string | null {
  const at = candidates.findLastIndex((candidate) => decided.includes(candidate.id))
  const decidedLast = candidates[at]
  const amongFolded = decidedLast !== undefined && isFolded(decidedLast)
  const order = [...candidates.slice(at + 1), ...candidates.slice(0, Math.max(at, 0))]
  const left = order.filter((candidate) => waits(candidate) && !decided.includes(candidate.id))
  const ordinary = left.find((candidate) => !isFolded(candidate))
  const folded = left.find(isFolded)
  const next = amongFolded ? (folded ?? ordinary) : ordinary
  return next?.id ?? null
}

/** The neighbour `step` rows away in what is shown, stopping at the ends; the first where none is current. */
export function neighbour(shown: readonly Candidate[], current: string | null, step: 1 | -1): string | null {
  const at = shown.findIndex((candidate) => candidate.id === current)
  if (at === -1) return shown[0]?.id ?? null
  return shown[Math.min(Math.max(at + step, 0), shown.length - 1)]?.id ?? null
}

/** What a person has to decide on: everything waiting that is not folded away. */
export const undecided = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((candidate) => waits(candidate) && !isFolded(candidate))

/** What "accept all" takes: a recommendation that is surely tracked already would be in the register twice. */
export const acceptable = (candidates: readonly Candidate[]): readonly string[] =>
  undecided(candidates)
    .filter(({ type, matches }) => type !== 'recommendation' || matches[0]?.sure !== true)
    .map(({ id }) => id)
