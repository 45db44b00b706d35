import { presentOne } from '../../../shared/rules/succession.ts'
import type { Db } from '../queries/window.ts'
import { linksOf } from './links.ts'
import { ownersWithRoles } from './roles.ts'

/** What a body that was renamed or merged is called today, by its id; those that stayed as they were are not there. */
export const presentBodyNames = async (db: Db): Promise<ReadonlyMap<string, string>> => {
  const links = await linksOf(db, 'body')
  if (links.length === 0) return new Map()
  const bodies = await db
    .selectFrom('body')
    .select(['body.id', 'body.name'])
    .where('body.removed_at', 'is', null)
    .execute()
  const names = new Map(bodies.map(({ id, name }) => [id, name]))
  const followed = [...new Set(links.map(({ from }) => from))]
  return new Map(
    followed.flatMap((id) => {
      const now = names.get(presentOne(links, id))
      return now === undefined ? [] : [[id, now] as const]
    }),
  )
}

/**
 * The post that an owner, as papers print it, is today; owners that mean no one post, or are called so still, are not
 * there.
 */
export const presentOwnerNames = async (db: Db): Promise<ReadonlyMap<string, string>> => {
  const links = await linksOf(db, 'role')
  const { names, owned } = await ownersWithRoles(db)
  return new Map(
    owned.flatMap(({ owner, roles }) => {
      const [now, ...others] = new Set(roles.map((id) => presentOne(links, id)))
      const name = now === undefined || others.length > 0 ? undefined : names.get(now)
      return name === undefined || name === owner ? [] : [[owner, name] as const]
    }),
  )
}
