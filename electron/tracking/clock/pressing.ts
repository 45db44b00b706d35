import type { ClockFilter, ResponseClock } from '../../../shared/model/clock.ts'
import { pressingClock } from '../../../shared/rules/clock/pressing-clock.ts'
import { councilSettings } from '../council/index.ts'
import type { Db } from '../queries/window.ts'
import { type ClockOf, clockFace, clocksOf, everyClock, unansweredClocks } from './recipient-clocks.ts'

const pressingOf = (clocks: readonly ClockOf[]): ReadonlyMap<string, ResponseClock> =>
  new Map(
    [...Map.groupBy(clocks, ({ recommendationId }) => recommendationId)].flatMap(([id, own]) => {
      const pressing = pressingClock(
        own.map(({ recipientName, standing }) => ({ ...standing, recipientName })),
      )
      return pressing === null ? [] : [[id, pressing] as const]
    }),
  )

/** The clock that presses most of each of these recommendations; a window's worth of ids at a time. */
export const pressingClocks = async (
  db: Db,
  ids: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, ResponseClock>> =>
  pressingOf(await clocksOf(db, await clockFace(db, today), ids))

const fits = ({ state, daysLeft }: ResponseClock, wanted: ClockFilter, dueSoonDays: number): boolean =>
  wanted === 'due soon' ? state === 'running' && (daysLeft ?? 0) <= dueSoonDays : state === wanted

/**
 * The recommendations whose pressing clock stands as wanted. A clock that is answered presses less than any other that is
 * asked for, so that answered ones are worked out only where one of them is wanted.
 */
export const idsByClock = async (db: Db, wanted: ClockFilter, today: string): Promise<string[]> => {
  const { dueSoonDays } = await councilSettings(db)
  const face = await clockFace(db, today)
  const clocks = await (wanted === 'answered late' ? everyClock(db, face) : unansweredClocks(db, face))
  return [...pressingOf(clocks)].filter(([, clock]) => fits(clock, wanted, dueSoonDays)).map(([id]) => id)
}
