import type { AnswerOf } from '../../../shared/contract.ts'
import type { ClockState } from '../../../shared/model/clock.ts'
import { clockFace, everyClock } from '../clock/index.ts'
import type { Db } from '../queries/window.ts'
import { placesOfRecommendations } from './need-words.ts'

/** The responses that are waited for on the ISO day `today`, the most pressing first, and how all stand. */
export const openClocks = async (db: Db, limit: number, today: string): Promise<AnswerOf<'home.clocks'>> => {
  const clocks = await everyClock(db, await clockFace(db, today))
  const open = clocks
    .flatMap(({ recommendationId, recipientName, standing }) => {
      const { state, startedOn, dueOn, daysLeft } = standing
      if (state !== 'running' && state !== 'paused' && state !== 'overdue') return []
      if (startedOn === null || dueOn === null || daysLeft === null) return []
      return [{ recommendationId, recipientName, startedOn, dueOn, state, daysLeft }]
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .slice(0, limit)
  const places = await placesOfRecommendations(
    db,
    open.map(({ recommendationId }) => recommendationId),
  )
  const count = (...states: ClockState[]): number =>
    clocks.filter(({ standing }) => states.includes(standing.state)).length
  return {
    today,
    open: open.map((clock) => ({ ...clock, place: places.get(clock.recommendationId)?.place ?? null })),
    counts: {
      overdue: count('overdue'),
      running: count('running'),
      paused: count('paused'),
      answeredInTime: count('answered'),
      answeredLate: count('answered late'),
      notStarted: count('not started'),
      noTime: count('no time set', 'no rule'),
    },
  }
}
