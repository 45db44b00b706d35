import type { Candidate } from '../../../shared/model/queue.ts'

const waits = (candidate: Candidate) => candidate.state === 'waiting'

/**
 * Which candidate to look at after deciding on `decided`: the next one waiting below, else the first one
 * waiting above; null where nothing waits. Procedural ones come up only while the person is among them.
 */
export function nextWaiting(candidates: readonly Candidate[], decided: readonly string[]): string | null {
  const at = candidates.findLastIndex((candidate) => decided.includes(candidate.id))
  const amongProcedural = candidates[at]?.procedural ?? false
  const order = [...candidates.slice(at + 1), ...candidates.slice(0, Math.max(at, 0))]
  const left = order.filter((candidate) => waits(candidate) && !decided.includes(candidate.id))
  const ordinary = left.find((candidate) => !candidate.procedural)
  const procedural = left.find((candidate) => candidate.procedural)
  const next = amongProcedural ? (procedural ?? ordinary) : ordinary
  return next?.id ?? null
}

/** The neighbour `step` rows away in what is shown, stopping at the ends; the first where none is current. */
export function neighbour(shown: readonly Candidate[], current: string | null, step: 1 | -1): string | null {
  const at = shown.findIndex((candidate) => candidate.id === current)
  if (at === -1) return shown[0]?.id ?? null
  return shown[Math.min(Math.max(at + step, 0), shown.length - 1)]?.id ?? null
}

/** What "accept all" takes: everything waiting that is not procedural. */
export const acceptable = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.filter((candidate) => waits(candidate) && !candidate.procedural).map((candidate) => candidate.id)
