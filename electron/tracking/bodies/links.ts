import type { Link } from '../../../shared/rules/succession.ts'
import type { Kin, NamedNoun } from '../../../shared/model/body.ts'
import type { Db } from '../queries/window.ts'

type Succession = Link & { readonly id: string; readonly day: string | null }

const ofBodies = (db: Db) =>
  db
    .selectFrom('body_succession')
    .innerJoin('body as old', 'old.id', 'body_succession.body_id')
    .innerJoin('body as fresh', 'fresh.id', 'body_succession.successor_id')
    .select(['body_succession.id', 'body_succession.day', 'old.id as from', 'fresh.id as to'])
    .where('body_succession.removed_at', 'is', null)
    .where('old.removed_at', 'is', null)
    .where('fresh.removed_at', 'is', null)

const ofRoles = (db: Db) =>
  db
    .selectFrom('role_succession')
    .innerJoin('role as old', 'old.id', 'role_succession.role_id')
    .innerJoin('role as fresh', 'fresh.id', 'role_succession.successor_id')
    .select(['role_succession.id', 'role_succession.day', 'old.id as from', 'fresh.id as to'])
    .where('role_succession.removed_at', 'is', null)
    .where('old.removed_at', 'is', null)
    .where('fresh.removed_at', 'is', null)

/** Who came after whom, in the order in which it was recorded. */
export const linksOf = async (db: Db, noun: NamedNoun): Promise<readonly Succession[]> =>
  noun === 'body'
    ? ofBodies(db).orderBy('body_succession.id').execute()
    : ofRoles(db).orderBy('role_succession.id').execute()

/** The successors and predecessors of one, by name. */
export const kinOf = (
  links: readonly Succession[],
  id: string,
  nameOf: ReadonlyMap<string, string>,
): { successors: Kin[]; predecessors: Kin[] } => {
  const kin = (link: Succession, of: string): Kin => ({
    successionId: link.id,
    id: of,
    name: nameOf.get(of) ?? '',
    day: link.day,
  })
  return {
    successors: links.filter(({ from }) => from === id).map((link) => kin(link, link.to)),
    predecessors: links.filter(({ to }) => to === id).map((link) => kin(link, link.from)),
  }
}
