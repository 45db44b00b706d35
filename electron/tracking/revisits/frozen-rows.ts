import type { Selectable } from 'kysely'
import type { DeliveryStatus, JudgementKind } from '../../../shared/model/recommendation.ts'
import type { RoundKind, RoundRow, RoundState, RoundTable } from '../../../shared/model/revisit.ts'
import type { Schema } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'
import { type FrozenRecord, frozenRecord } from './standing-round.ts'

/** A frozen row, and all that had been said on its recommendation by then. */
export type FrozenRow = RoundRow & { readonly seen: ReadonlySet<string> }

const rowOf = (row: Selectable<Schema['frozen_row']>): FrozenRow => ({
  recommendationId: row.recommendation_id,
  number: row.number,
  reference: row.reference,
  text: row.text,
  commentaries: JSON.parse(row.commentaries_json) as string[],
  state: row.state as RoundState,
  status: row.status as DeliveryStatus | null,
  judgement: row.judgement as JudgementKind | null,
  judgedOn: row.judged_on,
  minuteReference: row.minute_reference,
  seen: new Set(JSON.parse(row.seen_json) as string[]),
})

/** The rows of a frozen round, as they were. */
export const frozenRows = async (db: Db, roundId: string): Promise<readonly FrozenRow[]> => {
  const rows = await db
    .selectFrom('frozen_row')
    .selectAll()
    .where('frozen_row.revisit_id', '=', roundId)
    .orderBy('frozen_row.ordinal')
    .execute()
  return rows.map(rowOf)
}

const tableOf = (head: FrozenRecord, rows: readonly FrozenRow[]): RoundTable => ({
  council: head.council,
  review: {
    title: head.title,
    reference: head.reference,
    bodyName: head.body_name,
    reportDate: head.report_date,
  },
  meeting: { bodyName: head.meeting_body_name, day: head.day, kind: head.kind as RoundKind },
  frozen: true,
  erasedAt: head.erased_at,
  lastDay: head.last_day,
  rows: rows.map(({ seen: _seen, ...row }) => row),
  leftOut: JSON.parse(head.left_out_json) as RoundTable['leftOut'],
  sensitive: head.sensitive === 1,
})

/** A frozen round as it was printed, or undefined where it is not frozen. Nothing but its own rows is read. */
export const frozenTable = async (db: Db, roundId: string): Promise<RoundTable | undefined> => {
  const head = await frozenRecord(db, roundId)
  return head === undefined ? undefined : tableOf(head, await frozenRows(db, roundId))
}
