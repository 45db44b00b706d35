import { sql } from 'kysely'
import { standingDueDateOfAction } from '../actions/index.ts'
import { among } from '../queries/among-ids.ts'
import type { Db } from '../queries/window.ts'

/** What an edit of many has to know of each row before. */
export type Before = {
  readonly id: string
  readonly name: string
  readonly owner: string | null
  readonly dueDate: string | null
  readonly reviewId: string | null
}

type BulkList = 'recommendations' | 'actions'

/** Those of these rows that are there, as they stand now. */
export const standingRows = async (
  db: Db,
  list: BulkList,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Before>> => {
  const { rows } = await (list === 'recommendations'
    ? sql<Before>`
          SELECT recommendation.id, recommendation.owner, recommendation.review_id AS "reviewId",
            coalesce(recommendation.reference || ': ', '') || substr(recommendation.text, 1, 120) AS name,
            standing.due_date AS "dueDate"
          FROM recommendation JOIN standing ON standing.recommendation_rowid = recommendation.rowid_
          WHERE recommendation.removed_at IS NULL AND recommendation.id IN ${among(ids)}`
    : sql<Before>`
          SELECT action.id, action.owner, NULL AS "reviewId", substr(action.text, 1, 120) AS name,
            due.date AS "dueDate"
          FROM action LEFT JOIN (${standingDueDateOfAction(db)}) AS due ON due.action_id = action.id
          WHERE action.removed_at IS NULL AND action.id IN ${among(ids)}`
  ).execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The terms of one kind that these recommendations have: by recommendation, the term and the row that says so. */
export const termsBefore = async (
  db: Db,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly rowId: string; readonly termId: string }[]>> => {
  const { rows } = await sql<{ of: string; rowId: string; termId: string }>`
    SELECT recommendation_term.recommendation_id AS "of", recommendation_term.id AS "rowId", term.id AS "termId"
    FROM recommendation_term JOIN term ON term.id = recommendation_term.term_id
    WHERE term.kind = ${kind} AND recommendation_term.removed_at IS NULL
      AND recommendation_term.recommendation_id IN ${among(ids)}`.execute(db)
  return Map.groupBy(rows, ({ of }) => of)
}
