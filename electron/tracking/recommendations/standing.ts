import { sql } from 'kysely'
import type { Db } from '../queries/window.ts'

// With a bare max(), SQLite fills the other columns from the row that has it (sqlite.org/lang_select.html, "bare columns").

/** The due date in force for each recommendation: its last revision. */
export const standingDueDate = (db: Db) =>
  db
    .selectFrom('due_date_revision')
    .select(['due_date_revision.recommendation_id', 'due_date_revision.date'])
    .select(sql`max(due_date_revision.recorded_at || ' ' || due_date_revision.id)`.as('at'))
    .where('due_date_revision.removed_at', 'is', null)
    .groupBy('due_date_revision.recommendation_id')
