import { type SqlBool, sql } from 'kysely'
import type { ClockRule, RecipientClock, RecipientKind } from '../../../shared/model/clock.ts'
import { type Answers, answerDay, clockStanding } from '../../../shared/rules/clock/clock-standing.ts'
import { likelyRecipientKind } from '../../../shared/rules/clock/likely-recipient-kind.ts'
import { ruleFor } from '../../../shared/rules/clock/rule-for.ts'
import type { WorkingCalendar } from '../../../shared/rules/clock/working-days.ts'
import type { Link } from '../../../shared/rules/succession.ts'
import { linksOf } from '../bodies/index.ts'
import { councilSettings } from '../council/index.ts'
import type { Db } from '../queries/window.ts'
import { clockRules } from './rules.ts'

/** What every clock of one look goes by. */
export type ClockFace = {
  readonly rules: readonly ClockRule[]
  readonly calendar: WorkingCalendar
  /** Which body came after which: a rule for a panel is one for the panel that it became, too. */
  readonly links: readonly Link[]
  /** ISO day. */
  readonly today: string
}

/** The rules and the calendar of the council, as they are now. */
export const clockFace = async (db: Db, today: string): Promise<ClockFace> => {
  const { nation, closedDays } = await councilSettings(db)
  return {
    rules: await clockRules(db),
    calendar: { nation, closedDays },
    links: await linksOf(db, 'body'),
    today,
  }
}

/** One clock, and the recommendation that it is of. */
export type ClockOf = RecipientClock & { readonly recommendationId: string }

const recipients = (db: Db) =>
  db
    .selectFrom('recipient')
    .innerJoin('recommendation', 'recommendation.id', 'recipient.recommendation_id')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select(['recipient.id', 'recipient.recommendation_id', 'recipient.name', 'recipient.kind'])
    .select(['recipient.received_on', 'recipient.noticed_on', 'recommendation.made_on'])
    .select((eb) => eb.fn.coalesce('recommendation.body_id', 'review.body_id').as('body_id'))
    .where('recipient.removed_at', 'is', null)
    .where('recommendation.removed_at', 'is', null)
    .orderBy('recipient.id')

type Row = Awaited<ReturnType<ReturnType<typeof recipients>['execute']>>[number]

const responses = (db: Db) =>
  db
    .selectFrom('response')
    .select(['response.recommendation_id', 'response.recipient_id', 'response.interim'])
    .select(['response.date', 'response.recorded_at'])
    .where('response.removed_at', 'is', null)

type ResponseRow = Awaited<ReturnType<ReturnType<typeof responses>['execute']>>[number]

/** The first full and the first interim answer; one that names no recipient answers for all of them. */
const answersOf = (recipientId: string, given: readonly ResponseRow[]): Answers => {
  if (given.length === 0) return { fullOn: null, interimOn: null }
  const first = (interim: 0 | 1): string | null =>
    given
      .filter((one) => one.interim === interim && (one.recipient_id ?? recipientId) === recipientId)
      .map(({ date, recorded_at }) => answerDay(date, recorded_at))
      .toSorted()[0] ?? null
  return { fullOn: first(0), interimOn: first(1) }
}

const clockOf = (
  row: Row,
  given: readonly ResponseRow[],
  { rules, calendar, links, today }: ClockFace,
): ClockOf => {
  const kind = (row.kind as RecipientKind | null) ?? likelyRecipientKind(row.name)
  const rule = ruleFor(rules, kind, row.body_id, links)
  const days = {
    receivedOn: row.received_on,
    noticedOn: row.noticed_on,
    madeOn: row.made_on?.length === 10 ? row.made_on : null,
  }
  return {
    recommendationId: row.recommendation_id,
    recipientId: row.id,
    recipientName: row.name,
    receivedOn: row.received_on,
    noticedOn: row.noticed_on,
    kind,
    kindSaid: row.kind !== null,
    rule,
    standing: clockStanding(rule, days, answersOf(row.id, given), { today, calendar }),
  }
}

const clocksFrom = (rows: readonly Row[], given: readonly ResponseRow[], face: ClockFace): ClockOf[] => {
  const byRecommendation = Map.groupBy(given, (one) => one.recommendation_id)
  return rows.map((row) => clockOf(row, byRecommendation.get(row.recommendation_id) ?? [], face))
}

/** The clock of every recipient of these recommendations; a window's worth of ids at a time. */
export const clocksOf = async (db: Db, face: ClockFace, ids: readonly string[]): Promise<ClockOf[]> => {
  if (ids.length === 0) return []
  const rows = await recipients(db).where('recipient.recommendation_id', 'in', ids).execute()
  const given = await responses(db).where('response.recommendation_id', 'in', ids).execute()
  return clocksFrom(rows, given, face)
}

/** The clock of every recipient of every recommendation, in one pass over each table. */
export const everyClock = async (db: Db, face: ClockFace): Promise<ClockOf[]> =>
  clocksFrom(await recipients(db).execute(), await responses(db).execute(), face)

/** The clocks of the recipients who have given no full response yet: few, in a register that goes back years. */
export const unansweredClocks = async (db: Db, face: ClockFace): Promise<ClockOf[]> => {
  const unanswered = sql<SqlBool>`NOT EXISTS (SELECT 1 FROM response
    WHERE response.recommendation_id = recipient.recommendation_id AND response.removed_at IS NULL
      AND response.interim = 0 AND coalesce(response.recipient_id, recipient.id) = recipient.id)`
  const waiting = recipients(db).where(unanswered)
  const interim = responses(db).where('response.interim', '=', 1)
  return clocksFrom(await waiting.execute(), await interim.execute(), face)
}
