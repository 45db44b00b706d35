import type { Insertable, Updateable } from 'kysely'
import type { Schema } from './schema.ts'

const fixed = { removable: true, appendOnly: true } as const
const living = { removable: true, appendOnly: false } as const
const decided = { removable: false, appendOnly: false } as const

/**
 * The tables whose every change has history. Append-only ones are never updated: a correction is a new row.
 * Candidates, sets and what may be a later version come with their paper and are only decided on, never made or removed by a person.
 */
export const tracked = {
  document: living,
  candidate_set: decided,
  candidate: decided,
  paper_version: decided,
  dismissal: living,
  body: living,
  body_succession: living,
  role: living,
  role_succession: living,
  review: living,
  review_stage: fixed,
  review_member: living,
  review_paper: living,
  review_recipient: living,
  revisit: living,
  revisit_entry: fixed,
  recommendation: living,
  recipient: living,
  response: fixed,
  progress_update: fixed,
  judgement: fixed,
  due_date_revision: fixed,
  council_setting: living,
  term: living,
  recommendation_term: living,
  clock_rule: living,
  need_dismissal: living,
  action: living,
  action_answers: fixed,
  action_progress: fixed,
  action_due_date: fixed,
  recommendation_link: fixed,
  saved_view: living,
  report: living,
  own_template: living,
} as const

export type TrackedTable = keyof typeof tracked
type TablesWith<K extends 'removable' | 'appendOnly', V extends boolean> = {
  [T in TrackedTable]: (typeof tracked)[T][K] extends V ? T : never
}[TrackedTable]

/** Tables whose rows a person makes and removes. */
export type RemovableTable = TablesWith<'removable', true>
/** Tables whose rows a person changes. */
export type LivingTable = TablesWith<'appendOnly', false>

export type NewRow<T extends RemovableTable> = Omit<Insertable<Schema[T]>, 'removed_at' | 'rowid_'>
export type Patch<T extends LivingTable> = Omit<Updateable<Schema[T]>, 'id' | 'removed_at' | 'rowid_'>

export const isTracked = (table: string): table is TrackedTable => Object.hasOwn(tracked, table)
