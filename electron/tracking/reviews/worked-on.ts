import type { Db } from '../queries/window.ts'

const kept = ['review_stage', 'review_member', 'review_paper', 'review_recipient', 'revisit'] as const

/** True where a person has written something down about the review itself: it does not go with the last of its papers. */
export const isWorkedOn = async (db: Db, reviewId: string): Promise<boolean> => {
  for (const table of kept) {
    const row = await db
      .selectFrom(table)
      .select(`${table}.id`)
      .where(`${table}.review_id`, '=', reviewId)
      .where(`${table}.removed_at`, 'is', null)
      .executeTakeFirst()
    if (row !== undefined) return true
  }
  return false
}
