import type { Nothing } from '../../../shared/contract/window.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { actionEntries } from './action-entries.ts'
import type { OpenRow } from './round-rows.ts'
import { openTable } from './round-table.ts'
import { openRound } from './standing-round.ts'

const seenIn = ({ events }: OpenRow, actions: readonly string[]): readonly string[] => [
  ...[events.updates, events.responses, events.judgements, events.dueDates].flatMap((entries) =>
    entries.map(({ id }) => id),
  ),
  ...actions,
]

/**
 * Keeps what a round says, every name and word of it, for good: the database refuses whatever would change it. No
 * undo takes it back; whoever asks for it has been told so.
 */
export const freezeRound = async (workspace: Workspace, id: string): Promise<Result<Nothing>> => {
  const who = (await workspace.settings.get('user')) ?? ''
  return workspace.forGood('round', async (trx) => {
    const round = await openRound(trx, id)
    if (!round.ok) return round
    const open = await openTable(trx, round.value)
    if (!open.ok) return open
    const { table, rows } = open.value
    if (rows.length === 0)
      return failed(
        'empty',
        'There is nothing to freeze: the review has no recommendations.',
        'Accept its recommendations first.',
      )
    const actions = await actionEntries(
      trx,
      rows.map((row) => row.recommendationId),
    )
    for (const [ordinal, row] of rows.entries())
      await trx
        .insertInto('frozen_row')
        .values({
          revisit_id: id,
          ordinal,
          recommendation_id: row.recommendationId,
          number: row.number,
          reference: row.reference,
          text: row.text,
          commentaries_json: JSON.stringify(row.commentaries),
          state: row.state,
          status: row.status,
          judgement: row.judgement,
          judged_on: row.judgedOn,
          minute_reference: row.minuteReference,
          seen_json: JSON.stringify(seenIn(row, actions.get(row.recommendationId) ?? [])),
        })
        .execute()
    const { review, meeting } = table
    // Last: from here on the database takes nothing more for this round.
    await trx
      .insertInto('frozen_revisit')
      .values({
        revisit_id: id,
        frozen_at: workspace.now().toISOString(),
        who,
        council: table.council,
        reference: review.reference,
        title: review.title,
        body_name: review.bodyName,
        report_date: review.reportDate,
        meeting_body_name: meeting.bodyName,
        day: meeting.day,
        kind: meeting.kind,
        last_day: table.lastDay,
        left_out_json: JSON.stringify(table.leftOut),
        sensitive: table.sensitive ? 1 : 0,
      })
      .execute()
    return ok({})
  })
}
