import type { ClockState, RuleRemoval } from '../../../shared/model/clock.ts'
import type { Db } from '../queries/window.ts'
import { type ClockFace, everyClock } from './recipient-clocks.ts'

const answered: ReadonlySet<ClockState> = new Set(['answered', 'answered late'])

/** What would become of the clocks that go by a rule, were it gone: which rule each goes by then. */
export const withoutRule = async (db: Db, face: ClockFace, id: string): Promise<RuleRemoval> => {
  const now = (await everyClock(db, face)).filter(({ rule }) => rule?.id === id)
  if (now.length === 0) return { responses: 0, awaited: 0, after: [] }
  const left = { ...face, rules: face.rules.filter((rule) => rule.id !== id) }
  const going = new Set(now.map(({ recipientId }) => recipientId))
  const moved = (await everyClock(db, left)).filter(({ recipientId }) => going.has(recipientId))
  const byRule = Map.groupBy(moved, ({ rule }) => rule?.name ?? null)
  return {
    responses: now.length,
    awaited: now.filter(({ standing }) => !answered.has(standing.state)).length,
    after: [...byRule].map(([rule, clocks]) => ({ rule, responses: clocks.length })),
  }
}
