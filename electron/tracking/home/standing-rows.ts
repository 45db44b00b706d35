import { sql } from 'kysely'
import { orderOfDate } from '../order-of-date.ts'
import type { Db } from '../reading.ts'

/** How an open recommendation stands, as far as the home screen asks. */
export type StandingRow = {
  readonly id: string
  readonly madeOn: string | null
  readonly dueId: string | null
  readonly dueDate: string | null
  readonly delivery: string | null
  /** The update that claims the delivery status, and whether anything proves it. */
  readonly claimedBy: string | null
  readonly evidence: string | null
  readonly updateId: string | null
  readonly updatedOn: string | null
  readonly updateRecordedAt: string | null
  /** 1: its latest update says what the one before said. */
  readonly repeats: 0 | 1
}

// As the other queries of standing: a bare column comes from the row that max() takes.
const claims = sql`
  SELECT recommendation_id, id, status, evidence, max(${orderOfDate('progress_update')}) AS at
  FROM progress_update WHERE removed_at IS NULL AND status IS NOT NULL GROUP BY recommendation_id`

const latest = sql`
  SELECT recommendation_id, id, date, recorded_at, commentary, max(${orderOfDate('progress_update')}) AS at
  FROM progress_update WHERE removed_at IS NULL GROUP BY recommendation_id`

const due = sql`
  SELECT recommendation_id, id, date, max(recorded_at || ' ' || id) AS at
  FROM due_date_revision WHERE removed_at IS NULL GROUP BY recommendation_id`

const judged = sql`
  SELECT recommendation_id, kind, max(${orderOfDate('judgement')}) AS at
  FROM judgement WHERE removed_at IS NULL GROUP BY recommendation_id`

/** Words without their spaces and capitals: what is pasted again is the same, however it was wrapped. */
const bare = (column: string) =>
  sql`replace(replace(replace(lower(${sql.ref(column)}), ' ', ''), char(10), ''), char(13), '')`

const start = (column: string) => sql`lower(substr(${sql.ref(column)}, 1, 4))`

// The first letters spare stripping fifty thousand commentaries; what lies between is looked for last, on the few that are left.
const repeats = sql`EXISTS (
  SELECT 1 FROM progress_update AS same
  WHERE same.recommendation_id = latest.recommendation_id AND same.removed_at IS NULL AND same.id <> latest.id
    AND ${start('same.commentary')} = ${start('latest.commentary')}
    AND ${bare('same.commentary')} = ${bare('latest.commentary')}
    AND NOT EXISTS (
      SELECT 1 FROM progress_update AS between_
      WHERE between_.recommendation_id = latest.recommendation_id AND between_.removed_at IS NULL
        AND between_.id NOT IN (same.id, latest.id) AND ${orderOfDate('between_')} > ${orderOfDate('same')}))`

/** Every recommendation that is still followed, in one pass: not procedural, and not signed off. */
export const standingRows = async (db: Db): Promise<readonly StandingRow[]> => {
  const { rows } = await sql<StandingRow>`
    SELECT recommendation.id, coalesce(recommendation.made_on, review.report_date) AS madeOn,
      due.id AS dueId, due.date AS dueDate,
      claims.status AS delivery, claims.id AS claimedBy, claims.evidence AS evidence,
      latest.id AS updateId, latest.date AS updatedOn, latest.recorded_at AS updateRecordedAt,
      ${repeats} AS repeats
    FROM recommendation
    LEFT JOIN review ON review.id = recommendation.review_id
    LEFT JOIN (${due}) AS due ON due.recommendation_id = recommendation.id
    LEFT JOIN (${claims}) AS claims ON claims.recommendation_id = recommendation.id
    LEFT JOIN (${latest}) AS latest ON latest.recommendation_id = recommendation.id
    LEFT JOIN (${judged}) AS judged ON judged.recommendation_id = recommendation.id
    WHERE recommendation.removed_at IS NULL AND recommendation.procedural = 0
      AND coalesce(judged.kind, '') <> 'signed off'
    ORDER BY recommendation.rowid_`.execute(db)
  return rows
}
