import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Schema } from './schema.ts'
import { type TrackedTable, tracked } from './tracked.ts'

type Reference = { readonly table: TrackedTable; readonly column: string }

const of = (column: string, ...tables: readonly TrackedTable[]): readonly Reference[] =>
  tables.map((table) => ({ table, column }))

/** Which tracked rows point at a row of each table. A paper is not here: what was found in it goes and comes with it. */
const references: Readonly<Partial<Record<TrackedTable, readonly Reference[]>>> = {
  term: of('term_id', 'recommendation_term'),
  body: [
    ...of('body_id', 'review', 'recommendation', 'action', 'candidate_set'),
    ...of('body_id', 'body_succession', 'revisit', 'report'),
    ...of('successor_id', 'body_succession'),
  ],
  role: [...of('role_id', 'role_succession'), ...of('successor_id', 'role_succession')],
  review: of(
    'review_id',
    'recommendation',
    'candidate_set',
    'review_stage',
    'review_member',
    'review_paper',
    'review_recipient',
    'revisit',
    'report',
  ),
  revisit: of('revisit_id', 'revisit_entry', 'report'),
  progress_update: of('update_id', 'revisit_entry'),
  judgement: of('judgement_id', 'revisit_entry'),
  recommendation: [
    ...of(
      'recommendation_id',
      'candidate',
      'recipient',
      'response',
      'progress_update',
      'judgement',
      'due_date_revision',
      'recommendation_term',
      'revisit_entry',
      'action_answers',
    ),
    ...of('revisit_from', 'review'),
    ...of('from_id', 'recommendation_link'),
    ...of('to_id', 'recommendation_link'),
  ],
  recipient: of('recipient_id', 'response'),
  action: of('action_id', 'candidate', 'action_answers', 'action_progress', 'action_due_date'),
}

/** True where a row that stands points at one of these: they can't go without leaving it behind. */
export const isReferred = async (
  trx: Transaction<Schema>,
  table: TrackedTable,
  ids: readonly string[],
): Promise<boolean> => {
  for (const reference of references[table] ?? []) {
    const stands = tracked[reference.table].removable ? sql`and removed_at is null` : sql``
    const { rows } = await sql`select 1 from ${sql.table(reference.table)}
      where ${sql.ref(reference.column)} in (select value from json_each(${JSON.stringify(ids)})) ${stands}
      limit 1`.execute(trx)
    if (rows.length > 0) return true
  }
  return false
}

/** True where one of these rows stands and points at a row that was removed: the list would show it under nothing. */
export const leansOnRemoved = async (
  trx: Transaction<Schema>,
  table: TrackedTable,
  ids: readonly string[],
): Promise<boolean> => {
  if (!tracked[table].removable) return false
  for (const [parent, children] of Object.entries(references)) {
    for (const { column } of children.filter((child) => child.table === table)) {
      const { rows } = await sql`select 1 from ${sql.table(table)} as child
        join ${sql.table(parent)} as parent on parent.id = child.${sql.ref(column)}
        where child.id in (select value from json_each(${JSON.stringify(ids)}))
        and child.removed_at is null and parent.removed_at is not null
        limit 1`.execute(trx)
      if (rows.length > 0) return true
    }
  }
  return false
}
