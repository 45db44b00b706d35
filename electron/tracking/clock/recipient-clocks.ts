import { sql } from 'kysely'
import type { ClockRule, RecipientClock, RecipientKind } from '../../../shared/model/clock.ts'
import { answerDay, clockStanding } from '../../../shared/rules/clock/clock-standing.ts'
import { likelyRecipientKind } from '../../../shared/rules/clock/likely-recipient-kind.ts'
import { ruleFor } from '../../../shared/rules/clock/rule-for.ts'
import type { WorkingCalendar } from '../../../shared/rules/clock/working-days.ts'
import { councilSettings } from '../council/index.ts'
import type { Db } from '../reading.ts'
import { clockRules } from './rules.ts'

/** What every clock of one look goes by. */
export type ClockFace = {
  readonly rules: readonly ClockRule[]
  readonly calendar: WorkingCalendar
  /** ISO day. */
  readonly today: string
}

/** The rules and the calendar of the council, as they are now. */
export const clockFace = async (db: Db, today: string): Promise<ClockFace> => {
  const { nation, closedDays } = await councilSettings(db)
  return { rules: await clockRules(db), calendar: { nation, closedDays }, today }
}

/** One clock, and the recommendation that it is of. */
export type ClockOf = RecipientClock & { readonly recommendationId: string }

// A response that names no recipient answers for all of them.
const firstAnswer = (interim: 0 | 1) => sql<string | null>`(
  SELECT coalesce(response.date, '') || '|' || response.recorded_at FROM response
  WHERE response.recommendation_id = recipient.recommendation_id
    AND (response.recipient_id = recipient.id OR response.recipient_id IS NULL)
    AND response.interim = ${sql.lit(interim)} AND response.removed_at IS NULL
  ORDER BY coalesce(response.date || substr('0000-12-31', length(response.date) + 1), substr(response.recorded_at, 1, 10))
  LIMIT 1)`

const recipients = (db: Db) =>
  db
    .selectFrom('recipient')
    .innerJoin('recommendation', 'recommendation.id', 'recipient.recommendation_id')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select(['recipient.id', 'recipient.recommendation_id', 'recipient.name', 'recipient.kind'])
    .select(['recipient.received_on', 'recipient.noticed_on', 'recommendation.made_on'])
    .select((eb) => eb.fn.coalesce('recommendation.body_id', 'review.body_id').as('body_id'))
    .select(firstAnswer(0).as('full'))
    .select(firstAnswer(1).as('interim'))
    .where('recipient.removed_at', 'is', null)
    .where('recommendation.removed_at', 'is', null)
    .orderBy('recipient.id')

type Row = Awaited<ReturnType<ReturnType<typeof recipients>['execute']>>[number]

const dayIn = (answer: string | null): string | null => {
  if (answer === null) return null
  const [date = '', recordedAt = ''] = answer.split('|')
  return answerDay(date === '' ? null : date, recordedAt)
}

const clockOf = (row: Row, { rules, calendar, today }: ClockFace): ClockOf => {
  const kind = (row.kind as RecipientKind | null) ?? likelyRecipientKind(row.name)
  const rule = ruleFor(rules, kind, row.body_id)
  const days = {
    receivedOn: row.received_on,
    noticedOn: row.noticed_on,
    madeOn: row.made_on?.length === 10 ? row.made_on : null,
  }
  const answers = { fullOn: dayIn(row.full), interimOn: dayIn(row.interim) }
  return {
    recommendationId: row.recommendation_id,
    recipientId: row.id,
    recipientName: row.name,
    receivedOn: row.received_on,
    noticedOn: row.noticed_on,
    kind,
    kindSaid: row.kind !== null,
    rule,
    standing: clockStanding(rule, days, answers, { today, calendar }),
  }
}

/** The clock of every recipient of these recommendations; a window's worth of ids at a time. */
export const clocksOf = async (db: Db, face: ClockFace, ids: readonly string[]): Promise<ClockOf[]> => {
  if (ids.length === 0) return []
  const rows = await recipients(db).where('recipient.recommendation_id', 'in', ids).execute()
  return rows.map((row) => clockOf(row, face))
}

/** The clock of every recipient of every recommendation, in one pass. */
export const everyClock = async (db: Db, face: ClockFace): Promise<ClockOf[]> => {
  const rows = await recipients(db).execute()
  return rows.map((row) => clockOf(row, face))
}
