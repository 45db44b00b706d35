import type { RequestedOf } from '../../../shared/contract.ts'
import { rowsInView } from '../../../shared/lists/in-memory.ts'
import { bodyList } from '../../../shared/lists/named.ts'
import type { Body, BodyKind } from '../../../shared/model/body.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import { withPredecessors } from '../../../shared/rules/succession.ts'
import type { Change } from '../../workspace/index.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'
import { aliasesOf } from './aliases.ts'
import { kinOf, linksOf } from './links.ts'

const live = (db: Db) => db.selectFrom('body').where('body.removed_at', 'is', null)

type Counted = { readonly body_id: string | null; readonly total: number }

const reviewsOf = (db: Db): Promise<Counted[]> =>
  db
    .selectFrom('review')
    .select(['review.body_id'])
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('review.removed_at', 'is', null)
    .groupBy('review.body_id')
    .execute()

const recommendationsOf = (db: Db): Promise<Counted[]> =>
  db
    .selectFrom('recommendation')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select((eb) => eb.fn.coalesce('recommendation.body_id', 'review.body_id').as('body_id'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('recommendation.removed_at', 'is', null)
    .groupBy((eb) => eb.fn.coalesce('recommendation.body_id', 'review.body_id'))
    .execute()

const sumOver = (counted: readonly Counted[], ids: ReadonlySet<string>): number =>
  counted.reduce((sum, { body_id, total }) => sum + (body_id !== null && ids.has(body_id) ? total : 0), 0)

type Asked = WindowRequest & Partial<RequestedOf<'bodies.list'>>

/** Bodies by name, each with what it or those before it made. There are some dozens in a council: all are read. */
export const everyBody = async (db: Db): Promise<Body[]> => {
  const all = await live(db).selectAll().orderBy('body.name').orderBy('body.id').execute()
  const links = await linksOf(db, 'body')
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const reviews = await reviewsOf(db)
  const recommendations = await recommendationsOf(db)
  return all.map((row) => {
    const line = withPredecessors(links, row.id)
    return {
      id: row.id,
      name: row.name,
      aliases: aliasesOf(row.aliases_json),
      ...kinOf(links, row.id, names),
      kind: row.kind as BodyKind | null,
      reviews: sumOver(reviews, line),
      recommendations: sumOver(recommendations, line),
    }
  })
}

/** A window of the bodies. */
export const listBodies = async (
  db: Db,
  { filter = {}, sort = 'name', descending = false, group, offset, limit }: Asked,
): Promise<Window<Body>> => {
  const rows = rowsInView(bodyList, await everyBody(db), {
    filter,
    sort: { column: sort, descending },
    group,
  })
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}

/** The id of the body of this name, or of a body with it among its aliases; a new one where there is none. */
export const findOrMakeBody = async (change: Change, newId: () => string, name: string): Promise<string> => {
  const bodies = await live(change.trx).selectAll().execute()
  const known =
    bodies.find((body) => sameName(body.name, name)) ??
    bodies.find((body) => aliasesOf(body.aliases_json).some((alias) => sameName(alias, name)))
  if (known !== undefined) return known.id
  const id = newId()
  await change.insert('body', { id, name, aliases_json: '[]' })
  return id
}
