import type { Db } from '../queries/window.ts'
import { madeBy } from '../bodies/index.ts'

/** The recommendations that a body made, or one that came before it, by id; null: no body was asked for. */
export const madeByBody = async (db: Db, bodyId: string | null): Promise<ReadonlySet<string> | null> => {
  if (bodyId === null) return null
  const rows = await db
    .selectFrom('recommendation')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select('recommendation.id')
    .where('recommendation.removed_at', 'is', null)
    .where(madeBy(bodyId))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** The papers that may not be published, by id. */
export const exemptPapers = async (db: Db): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('document')
    .select('document.id')
    .where('document.marking', '=', 'exempt')
    .execute()
  return new Set(rows.map(({ id }) => id))
}
