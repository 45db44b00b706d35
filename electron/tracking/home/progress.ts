import { sql } from 'kysely'
import type { AnswerOf, RequestedOf } from '../../../shared/contract.ts'
import type { ProgressRow } from '../../../shared/model/home.ts'
import type { Db } from '../queries/window.ts'

type Counted = {
  readonly id: string | null
  readonly name: string
  readonly status: string
  readonly total: number
  readonly signedOff: number
}

const counted = (db: Db) =>
  db
    .selectFrom('recommendation')
    .innerJoin('standing', 'standing.recommendation_rowid', 'recommendation.rowid_')
    .select(sql<string>`coalesce(standing.delivery, 'none')`.as('status'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .select(sql<number>`total(standing.judgement = 'signed off')`.as('signedOff'))
    .where('recommendation.removed_at', 'is', null)
    .where('recommendation.procedural', '=', 0)

const byReview = (db: Db): Promise<Counted[]> =>
  counted(db)
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select([
      'review.id',
      sql<string>`coalesce(review.reference || ', ' || review.title, 'No review')`.as('name'),
    ])
    .groupBy(['review.id', 'status'])
    .orderBy(sql`review.report_date DESC NULLS LAST`)
    .orderBy('review.reference', 'desc')
    .execute()

const byDirectorate = (db: Db): Promise<Counted[]> =>
  counted(db)
    .leftJoin(
      (of) =>
        of
          .selectFrom('recommendation_term')
          .innerJoin('term', 'term.id', 'recommendation_term.term_id')
          .select(['recommendation_term.recommendation_id', 'term.id', 'term.name'])
          .where('recommendation_term.removed_at', 'is', null)
          .where('term.kind', '=', 'directorate')
          .as('directorate'),
      (join) => join.onRef('directorate.recommendation_id', '=', 'recommendation.id'),
    )
    .select(['directorate.id', sql<string>`coalesce(directorate.name, 'No directorate')`.as('name')])
    .groupBy(['directorate.id', 'status'])
    .orderBy(sql`directorate.name IS NULL`)
    .orderBy('directorate.name')
    .execute()

const rowOf = (own: readonly Counted[]): ProgressRow => ({
  id: own[0]?.id ?? null,
  name: own[0]?.name ?? '',
  total: own.reduce((sum, { total }) => sum + total, 0),
  counts: Object.fromEntries(own.map(({ status, total }) => [status, total])),
  signedOff: own.reduce((sum, { signedOff }) => sum + signedOff, 0),
})

/** How far delivery is, by review (the newest first) or by directorate; procedural recommendations apart. */
export const progressBy = async (
  db: Db,
  { by, limit }: RequestedOf<'home.progress'>,
): Promise<AnswerOf<'home.progress'>> => {
  const rows = await (by === 'review' ? byReview(db) : byDirectorate(db))
  const grouped = [...Map.groupBy(rows, ({ id }) => id).values()].map(rowOf)
  return { total: grouped.length, rows: grouped.slice(0, limit) }
}
