import { type Expression, sql } from 'kysely'
import type { HistoryEntry } from '../../../shared/model/recommendation.ts'
import { linesOfActions } from '../actions/index.ts'
import { historyOf } from '../history/told-history.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'

/** What was changed of one recommendation: itself, what was said on it, its links, and the actions that answer it. */
const linesOf = (id: string): Expression<string> => sql`(
  SELECT history.id FROM history WHERE history.recommendation_id = ${id}
  UNION
  SELECT history.id FROM history WHERE history.table_name = 'recommendation_link' AND history.row_id IN (
    SELECT link.id FROM recommendation_link AS link WHERE link.from_id = ${id} OR link.to_id = ${id}
  )
  UNION ${linesOfActions(sql`SELECT answers.action_id FROM action_answers AS answers
    WHERE answers.recommendation_id = ${id} AND answers.removed_at IS NULL`)}
)`

/** The history of one recommendation, newest first: who changed what, in words. */
export const recommendationHistory = (
  db: Db,
  { id, offset, limit }: WindowRequest & { readonly id: string },
): Promise<Window<HistoryEntry>> => historyOf(db, linesOf(id), { offset, limit })
