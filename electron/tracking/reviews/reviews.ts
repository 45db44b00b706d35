import type { StatedDate } from '../../../shared/model/dates.ts'
import { failed } from '../../../shared/model/result.ts'
import { datesAgree } from '../../../shared/rules/day-range.ts'
import { type Link, sameLine } from '../../../shared/rules/succession.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import type { Change } from '../../workspace/index.ts'
import { linksOf } from '../bodies/index.ts'
import type { Db } from '../queries/window.ts'
import { nextReviewReference } from './reference.ts'

const live = (db: Db) => db.selectFrom('review').where('review.removed_at', 'is', null)

/** A review that is not removed, or undefined. */
export const standingReview = (db: Db, id: string) =>
  live(db).selectAll().where('review.id', '=', id).executeTakeFirst()

/** Why a review that was asked for is not there. */
export const noReview = () =>
  failed(
    'not-found',
    'This review does not exist any more.',
    'Choose another, or give a title for a new one.',
  )

type Wanted = { readonly title: string; readonly bodyId: string | null; readonly date: StatedDate | null }

type Known = { readonly title: string; readonly body_id: string | null; readonly report_date: string | null }

/**
 * Whether a review may be the one that is meant: a body or date that is not known contradicts none, and a panel that
 * was renamed since, or merged into another, goes on with its reviews. `links`: which body came after which.
 */
export const isMeant = (review: Known, { title, bodyId, date }: Wanted, links: readonly Link[]): boolean =>
  sameName(review.title, title) &&
  (bodyId === null || review.body_id === null || sameLine(links, review.body_id, bodyId)) &&
  (date === null || review.report_date === null || datesAgree(review.report_date, date))

/**
 * The id of the review of this title, body and date, else of a new one with the next reference of its
 * municipal year. A body or date that is not known is filled in from the paper that knows it: two papers on
 * one review rarely give both, while the same title in another year (a budget review) is another review.
 */
export const findOrMakeReview = async (
  change: Change,
  newId: () => string,
  wanted: Wanted,
): Promise<string> => {
  const { title, bodyId, date } = wanted
  const reviews = await live(change.trx).selectAll().execute()
  const links = await linksOf(change.trx, 'body')
  const known = reviews.find((review) => isMeant(review, wanted, links))
  if (known !== undefined) {
    await change.update('review', known.id, {
      body_id: known.body_id ?? bodyId,
      report_date: known.report_date ?? date,
    })
    return known.id
  }
  const id = newId()
  const taken = reviews.map(({ reference }) => reference)
  await change.insert('review', {
    id,
    reference: await nextReviewReference(change, date ?? change.at.slice(0, 10), taken),
    title,
    body_id: bodyId,
    report_date: date,
  })
  return id
}
