import type { Body } from '../../../shared/model/recommendation.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import type { Change } from '../../workspace/index.ts'
import type { Db, Window, WindowRequest } from '../reading.ts'

const live = (db: Db) => db.selectFrom('body').where('body.removed_at', 'is', null)

const aliasesOf = (json: string) => JSON.parse(json) as string[]

/** Bodies by name. */
export const listBodies = async (db: Db, { offset, limit }: WindowRequest): Promise<Window<Body>> => {
  const { total } = await live(db)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await live(db)
    .selectAll()
    .orderBy('body.name')
    .orderBy('body.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return {
    total,
    rows: rows.map(({ id, name, aliases_json }) => ({ id, name, aliases: aliasesOf(aliases_json) })),
  }
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
