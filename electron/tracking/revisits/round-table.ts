import type { RoundKind, RoundTable } from '../../../shared/model/revisit.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Db } from '../queries/window.ts'
import { noReview } from '../reviews/index.ts'
import { frozenTable } from './frozen-rows.ts'
import { councilOf } from './review-rows.ts'
import { type OpenRow, openRows } from './round-rows.ts'
import { lastFrozen, noRound, type RoundRecord, standingRound } from './standing-round.ts'

const headOf = (db: Db, round: RoundRecord) =>
  db
    .selectFrom('review')
    .leftJoin('body', 'body.id', 'review.body_id')
    .leftJoin('body as meeting', (join) => join.on('meeting.id', '=', round.body_id))
    .select(['review.title', 'review.reference', 'review.report_date', 'body.name'])
    .select('meeting.name as meeting_name')
    .where('review.id', '=', round.review_id)
    .where('review.removed_at', 'is', null)
    .executeTakeFirst()

/** What an open round would print now, and the rows behind it. */
export const openTable = async (
  db: Db,
  round: RoundRecord,
): Promise<Result<{ table: RoundTable; rows: readonly OpenRow[] }>> => {
  const head = await headOf(db, round)
  if (head === undefined) return noReview()
  const all = await openRows(db, round)
  const rows = all.filter(({ exempt }) => !exempt)
  const table: RoundTable = {
    council: await councilOf(db, round.review_id),
    review: {
      title: head.title,
      reference: head.reference,
      bodyName: head.name,
      reportDate: head.report_date,
    },
    meeting: { bodyName: head.meeting_name, day: round.day, kind: round.kind as RoundKind },
    frozen: false,
    erasedAt: null,
    lastDay: (await lastFrozen(db, round.review_id))?.day ?? null,
    rows: rows.map((row) => ({
      recommendationId: row.recommendationId,
      number: row.number,
      reference: row.reference,
      text: row.text,
      commentaries: row.commentaries,
      state: row.state,
      status: row.status,
      judgement: row.judgement,
      judgedOn: row.judgedOn,
      minuteReference: row.minuteReference,
    })),
    leftOut: {
      recommendations: all.length - rows.length,
      commentaries: rows.reduce((sum, { withheld }) => sum + withheld, 0),
    },
    sensitive: rows.some(({ sensitive }) => sensitive),
  }
  return ok({ table, rows })
}

/** A round as it is printed: a frozen one to the letter as it was, an open one as it stands. */
export const roundTable = async (db: Db, roundId: string): Promise<Result<RoundTable>> => {
  const frozen = await frozenTable(db, roundId)
  if (frozen !== undefined) return ok(frozen)
  const round = await standingRound(db, roundId)
  if (round === undefined) return noRound()
  const open = await openTable(db, round)
  return open.ok ? ok(open.value.table) : open
}
