import { type RawBuilder, sql } from 'kysely'

/**
 * Ids of the lines of history of actions: themselves, what they answer, their updates and due dates. `ids`: a
 * query for the ids of the actions. Part of a UNION, so that each arm goes by the index on table and row.
 */
export const linesOfActions = (ids: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  SELECT history.id FROM history WHERE history.table_name = 'action' AND history.row_id IN (${ids})
  UNION
  SELECT history.id FROM history WHERE history.table_name = 'action_answers' AND history.row_id IN (
    SELECT said.id FROM action_answers AS said WHERE said.action_id IN (${ids})
  )
  UNION
  SELECT history.id FROM history WHERE history.table_name = 'action_progress' AND history.row_id IN (
    SELECT said.id FROM action_progress AS said WHERE said.action_id IN (${ids})
  )
  UNION
  SELECT history.id FROM history WHERE history.table_name = 'action_due_date' AND history.row_id IN (
    SELECT said.id FROM action_due_date AS said WHERE said.action_id IN (${ids})
  )`
