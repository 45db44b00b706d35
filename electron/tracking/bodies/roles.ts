import type { z } from 'zod'
import type { RequestedOf } from '../../../shared/contract.ts'
import { rowsInView } from '../../../shared/lists/in-memory.ts'
import { roleList } from '../../../shared/lists/named.ts'
import type { Role, unmatchedOwnerSchema } from '../../../shared/model/body.ts'
import { rolesByName, rolesOfOwner } from '../../../shared/rules/roles-of-owner.ts'
import { withPredecessors } from '../../../shared/rules/succession.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'
import { aliasesOf } from './aliases.ts'
import { kinOf, linksOf } from './links.ts'

const live = (db: Db) =>
  db
    .selectFrom('role')
    .selectAll()
    .where('role.removed_at', 'is', null)
    .orderBy('role.name')
    .orderBy('role.id')
    .execute()

type Owned = { readonly owner: string; readonly total: number; readonly roles: readonly string[] }

/** Every owner of the register as printed, with the roles that it means. */
const owners = async (db: Db, roles: Awaited<ReturnType<typeof live>>): Promise<readonly Owned[]> => {
  const byName = rolesByName(
    roles.map(({ id, name, aliases_json }) => ({ id, names: [name, ...aliasesOf(aliases_json)] })),
  )
  const rows = await db
    .selectFrom('recommendation')
    .select('recommendation.owner')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('recommendation.removed_at', 'is', null)
    .where('recommendation.owner', 'is not', null)
    .groupBy('recommendation.owner')
    .orderBy('total', 'desc')
    .orderBy('recommendation.owner')
    .execute()
  return rows.flatMap(({ owner, total }) =>
    owner === null ? [] : [{ owner, total, roles: rolesOfOwner(owner, byName) }],
  )
}

type Asked = WindowRequest & Partial<RequestedOf<'roles.list'>>

/** Roles by name, each with how many recommendations it or those before it own. */
export const everyRole = async (db: Db): Promise<Role[]> => {
  const all = await live(db)
  const links = await linksOf(db, 'role')
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const owned = await owners(db, all)
  return all.map((row) => {
    const line = withPredecessors(links, row.id)
    const its = owned.filter(({ roles }) => roles.some((id) => line.has(id)))
    return {
      id: row.id,
      name: row.name,
      aliases: aliasesOf(row.aliases_json),
      ...kinOf(links, row.id, names),
      recommendations: its.reduce((sum, { total }) => sum + total, 0),
    }
  })
}

/** A window of the roles. */
export const listRoles = async (
  db: Db,
  { filter = {}, sort = 'name', descending = false, group, offset, limit }: Asked,
): Promise<Window<Role>> => {
  const rows = rowsInView(roleList, await everyRole(db), {
    filter,
    sort: { column: sort, descending },
    group,
  })
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}

/** Owners, as printed, that mean a role or what came before it: what a filter by the role asks for. */
export const ownersOfRole = async (db: Db, roleId: string): Promise<readonly string[]> => {
  const line = withPredecessors(await linksOf(db, 'role'), roleId)
  const owned = await owners(db, await live(db))
  return owned.filter(({ roles }) => roles.some((id) => line.has(id))).map(({ owner }) => owner)
}

/** Owners that no role is called, those of most recommendations first. */
export const listUnmatchedOwners = async (
  db: Db,
  { offset, limit }: WindowRequest,
): Promise<Window<z.infer<typeof unmatchedOwnerSchema>>> => {
  const unmatched = (await owners(db, await live(db))).filter(({ roles }) => roles.length === 0)
  return {
    total: unmatched.length,
    rows: unmatched
      .slice(offset, offset + limit)
      .map(({ owner, total }) => ({ owner, recommendations: total })),
  }
}

/** Every owner as printed with the roles that it means, and what those are called. */
export const ownersWithRoles = async (
  db: Db,
): Promise<{ readonly names: ReadonlyMap<string, string>; readonly owned: readonly Owned[] }> => {
  const all = await live(db)
  const owned = all.length === 0 ? [] : await owners(db, all)
  return { names: new Map(all.map(({ id, name }) => [id, name])), owned }
}
