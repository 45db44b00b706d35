import { type Expression, type SqlBool, sql } from 'kysely'

/**
 * True for recommendations that a body made, or one that came before it. For queries that join the review as
 * `review`. SQL twin of shared/rules/succession's withPredecessors.
 */
export const madeBy = (bodyId: string): Expression<SqlBool> => sql<SqlBool>`
  coalesce(recommendation.body_id, review.body_id) IN (
    WITH RECURSIVE line (id) AS (
      SELECT ${bodyId}
      UNION
      SELECT body_succession.body_id FROM body_succession
      JOIN line ON body_succession.successor_id = line.id
      WHERE body_succession.removed_at IS NULL
    ) SELECT line.id FROM line
  )`
