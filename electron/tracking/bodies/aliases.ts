import { sameName } from '../../../shared/rules/same-name.ts'

/** The other names that a row holds. */
export const aliasesOf = (json: string): string[] => JSON.parse(json) as string[]

/** Each name once, the present one apart. */
export const otherNames = (name: string, names: readonly string[]): string[] =>
  names.filter(
    (one, at) => !sameName(one, name) && names.findIndex((earlier) => sameName(earlier, one)) === at,
  )
