import type { RequestedOf } from '../../../shared/contract.ts'
import { rowsInView } from '../../../shared/lists/in-memory.ts'
import { reviewList } from '../../../shared/lists/reviews.ts'
import type { Review } from '../../../shared/model/recommendation.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'
import { reviewRows } from './rows.ts'

type Asked = WindowRequest & Partial<RequestedOf<'reviews.list'>>

/** Every review with its stage, how many recommendations it has and how many of those have commentary. */
export const everyReview = async (db: Db): Promise<Review[]> => {
  const rows = await db
    .selectFrom('review')
    .select('review.id')
    .where('review.removed_at', 'is', null)
    .orderBy('review.reference')
    .orderBy('review.id')
    .execute()
  return reviewRows(
    db,
    rows.map(({ id }) => id),
  )
}

/** A window of the reviews. */
export const listReviews = async (
  db: Db,
  { filter = {}, sort = 'reference', descending = false, group, offset, limit }: Asked,
): Promise<Window<Review>> => {
  const rows = rowsInView(reviewList, await everyReview(db), {
    filter,
    sort: { column: sort, descending },
    group,
  })
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}
