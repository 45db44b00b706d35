import { presentOne } from '../../../shared/rules/succession.ts'
import type { Db } from '../queries/window.ts'
import { linksOf } from '../bodies/index.ts'
import { type KnownReview, titleStems } from './review-fit.ts'
import type { KnownBody } from './tracker.ts'

/** Reviews that are not removed, as papers are compared with them. */
export const knownReviews = async (db: Db): Promise<readonly KnownReview[]> => {
  const rows = await db.selectFrom('review').selectAll().where('review.removed_at', 'is', null).execute()
  return rows.map(({ id, title, reference, body_id, report_date }) => ({
    id,
    title,
    reference,
    bodyId: body_id,
    date: report_date,
    stems: titleStems(title),
  }))
}

/** Bodies by their present name first, then the names they had; each with the body that it is today. */
export const knownBodies = async (db: Db): Promise<readonly KnownBody[]> => {
  const rows = await db.selectFrom('body').selectAll().where('body.removed_at', 'is', null).execute()
  const links = await linksOf(db, 'body')
  return rows.map(({ id, name, aliases_json }) => ({
    id,
    today: presentOne(links, id),
    names: [name, ...(JSON.parse(aliases_json) as string[])],
  }))
}

/** How many changes there were; what was worked out at fewer is out of date. */
export const standingOf = async (db: Db): Promise<number> => {
  const { last } = await db
    .selectFrom('change')
    .select((eb) => eb.fn.max<number | null>('change.rowid_').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/** Recommendations that changes after `standing` touched. */
export const touchedSince = async (db: Db, standing: number): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('change')
    .innerJoin('history', 'history.change_id', 'change.id')
    .select('history.recommendation_id')
    .distinct()
    .where('change.rowid_', '>', standing)
    .where('history.recommendation_id', 'is not', null)
    .execute()
  return rows.map((row) => row.recommendation_id).filter((id) => id !== null)
}
