import type { RequestedOf } from '../../../shared/contract.ts'
import type { Review } from '../../../shared/model/recommendation.ts'
import { type ReviewStage, reviewStages } from '../../../shared/model/review-stage.ts'
import type { Db, Window, WindowRequest } from '../reading.ts'
import { movesOf, reviewRows } from './rows.ts'

type Asked = WindowRequest & Partial<RequestedOf<'reviews.list'>>

type Known = {
  readonly id: string
  readonly reference: string
  readonly title: string
  readonly body: string | null
  readonly revisitOn: string | null
  readonly stage: ReviewStage | null
}

const fits = ({ reference, title, body, stage }: Known, asked: Asked): boolean => {
  const said = `${reference} ${title} ${body ?? ''}`.toLowerCase()
  const words = (asked.text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const standsSo = asked.stage === undefined || asked.stage === (stage ?? 'none')
  return standsSo && words.every((word) => said.includes(word))
}

const keyOf = (review: Known, sort: Asked['sort']): string | number | null => {
  if (sort === 'title') return review.title.toLowerCase()
  if (sort === 'revisitOn') return review.revisitOn
  if (sort === 'stage') return review.stage === null ? null : reviewStages.indexOf(review.stage)
  return review.reference
}

/** What is not known comes last, whichever way the list runs. */
const inOrder = (reviews: readonly Known[], { sort, descending }: Asked): readonly Known[] => {
  const way = descending ? -1 : 1
  return reviews.toSorted((a, b) => {
    const [one, other] = [keyOf(a, sort), keyOf(b, sort)]
    if (one === other) return a.reference < b.reference ? -1 : 1
    if (one === null) return 1
    if (other === null) return -1
    return one < other ? -way : way
  })
}

/** Reviews with their stage, how many recommendations each has and how many of those have commentary. */
export const listReviews = async (db: Db, asked: Asked): Promise<Window<Review>> => {
  const rows = await db
    .selectFrom('review')
    .leftJoin('body', 'body.id', 'review.body_id')
    .select(['review.id', 'review.reference', 'review.title', 'review.revisit_on as revisitOn'])
    .select('body.name as body')
    .where('review.removed_at', 'is', null)
    .execute()
  const moves = await movesOf(
    db,
    rows.map(({ id }) => id),
  )
  const known = rows.map((row) => ({ ...row, stage: moves.get(row.id)?.at(-1)?.stage ?? null }))
  const found = inOrder(
    known.filter((review) => fits(review, asked)),
    asked,
  ).slice(asked.offset, asked.offset + asked.limit)
  return {
    total: known.filter((review) => fits(review, asked)).length,
    rows: await reviewRows(
      db,
      found.map(({ id }) => id),
    ),
  }
}
