import { sql } from 'kysely'
import { orderOfDate } from '../queries/order-of-date.ts'
import type { Db } from '../queries/window.ts'

/** How an open recommendation stands, as far as the home screen asks. */
export type StandingRow = {
  readonly id: string
  readonly madeOn: string | null
  readonly dueDate: string | null
  readonly slips: number
  readonly delivery: string | null
  /** Of an update that claims that it is complete: what proves it. */
  readonly evidence: string | null
  /** The latest update: the day it counts for, when it was recorded and its id. null: none yet. */
  readonly updated: string | null
  readonly updatedOn: string | null
  /** 1: its latest update says what the one before said. */
  readonly repeats: 0 | 1
}

/** Words without their spaces and capitals: what is pasted again is the same, however it was wrapped. */
const bare = (column: string) =>
  sql`replace(replace(replace(lower(${sql.ref(column)}), ' ', ''), char(10), ''), char(13), '')`

const start = (column: string) => sql`lower(substr(${sql.ref(column)}, 1, 4))`

// The first letters spare stripping fifty thousand commentaries; what lies between is looked for on the few that are left.
const repeats = sql`EXISTS (
  SELECT 1 FROM progress_update AS same
  WHERE same.recommendation_id = latest.recommendation_id AND same.removed_at IS NULL AND same.id <> latest.id
    AND ${start('same.commentary')} = ${start('latest.commentary')}
    AND ${bare('same.commentary')} = ${bare('latest.commentary')}
    AND NOT EXISTS (
      SELECT 1 FROM progress_update AS between_
      WHERE between_.recommendation_id = latest.recommendation_id AND between_.removed_at IS NULL
        AND between_.id NOT IN (same.id, latest.id) AND ${orderOfDate('between_')} > ${orderOfDate('same')}))`

const evidence = sql`CASE WHEN standing.delivery = 'complete' THEN (
  SELECT evidence FROM progress_update
  WHERE recommendation_id = recommendation.id AND removed_at IS NULL AND status IS NOT NULL
  ORDER BY ${orderOfDate('progress_update')} DESC LIMIT 1) END`

// `updated_at` ends in the id of the update, after a day, an instant and the spaces between them.
const latestId = sql`substr(standing.updated_at, 37)`

/** Every recommendation that is still followed, in one pass: not procedural, and not signed off. */
export const standingRows = async (db: Db): Promise<readonly StandingRow[]> => {
  const { rows } = await sql<StandingRow>`
    SELECT recommendation.id, coalesce(recommendation.made_on, review.report_date) AS madeOn,
      standing.due_date AS dueDate, standing.slips AS slips, standing.delivery AS delivery,
      ${evidence} AS evidence, standing.updated_at AS updated, latest.date AS updatedOn, ${repeats} AS repeats
    FROM recommendation
    JOIN standing ON standing.recommendation_rowid = recommendation.rowid_
    LEFT JOIN review ON review.id = recommendation.review_id
    LEFT JOIN progress_update AS latest ON latest.id = ${latestId}
    WHERE recommendation.removed_at IS NULL AND recommendation.procedural = 0
      AND coalesce(standing.judgement, '') <> 'signed off'
    ORDER BY recommendation.rowid_`.execute(db)
  return rows
}
