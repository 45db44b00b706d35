import { sql } from 'kysely'
import { orderOfDate } from '../order-of-date.ts'
import type { Db } from '../reading.ts'

// Each takes the row whose order is highest: with a bare max(), SQLite fills the other columns from that row
// (sqlite.org/lang_select.html, "bare columns"), which spares the sort of a window function.

/** Delivery status of each recommendation: the latest that an update claimed. */
export const standingDelivery = (db: Db) =>
  db
    .selectFrom('progress_update')
    .select(['progress_update.recommendation_id', 'progress_update.status'])
    .select(sql`max(${orderOfDate('progress_update')})`.as('at'))
    .where('progress_update.removed_at', 'is', null)
    .where('progress_update.status', 'is not', null)
    .groupBy('progress_update.recommendation_id')

/** Date of the latest update of each recommendation, with or without a status. */
export const latestUpdate = (db: Db) =>
  db
    .selectFrom('progress_update')
    .select(['progress_update.recommendation_id'])
    .select(sql<string>`max(${orderOfDate('progress_update')})`.as('at'))
    .where('progress_update.removed_at', 'is', null)
    .groupBy('progress_update.recommendation_id')

/** The response that stands for each recommendation. */
export const standingResponses = (db: Db) =>
  db
    .selectFrom('response')
    .select(['response.recommendation_id', 'response.kind'])
    .select(sql`max(${orderOfDate('response')})`.as('at'))
    .where('response.removed_at', 'is', null)
    .groupBy('response.recommendation_id')

/** The panel's latest judgement on each recommendation. */
export const standingJudgement = (db: Db) =>
  db
    .selectFrom('judgement')
    .select(['judgement.recommendation_id', 'judgement.kind'])
    .select(sql`max(${orderOfDate('judgement')})`.as('at'))
    .where('judgement.removed_at', 'is', null)
    .groupBy('judgement.recommendation_id')

/** The due date in force for each recommendation: its last revision. */
export const standingDueDate = (db: Db) =>
  db
    .selectFrom('due_date_revision')
    .select(['due_date_revision.recommendation_id', 'due_date_revision.date'])
    .select(sql`max(due_date_revision.recorded_at || ' ' || due_date_revision.id)`.as('at'))
    .where('due_date_revision.removed_at', 'is', null)
    .groupBy('due_date_revision.recommendation_id')
