import { nameKey } from './same-name.ts'

/** A role with every name that it has or had. */
export type NamedRole = { readonly id: string; readonly names: readonly string[] }

/** Which roles are called by each name. */
export const rolesByName = (roles: readonly NamedRole[]): ReadonlyMap<string, string> =>
  new Map(
    roles.toReversed().flatMap(({ id, names }) => names.toReversed().map((name) => [nameKey(name), id])),
  )

const between = /\s*(?:[;,/]|\band\b|&)\s*/

/**
 * The roles that an owner, as a paper prints it, means: the one of that name, else those of the names in it
 * ("Director of Place and Head of Homes"). None where nobody is called so.
 */
export const rolesOfOwner = (owner: string, byName: ReadonlyMap<string, string>): readonly string[] => {
  const whole = byName.get(nameKey(owner))
  if (whole !== undefined) return [whole]
  const parts = owner.split(between).map((part) => byName.get(nameKey(part)))
  return [...new Set(parts.filter((id) => id !== undefined))]
}
