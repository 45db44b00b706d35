import type { Match } from '../../../shared/model/match.ts'

/** What is chosen before anyone chose: what is named or restated, all of it where several are. */
export const chosenFirst = (matches: readonly Match[]): readonly string[] =>
  matches.filter(({ sure }) => sure).map(({ recommendationId }) => recommendationId)

/** A choice among several with one put in or taken out, in the order in which they are offered. */
export const toggled = (
  order: readonly string[],
  chosen: readonly string[],
  one: string,
): readonly string[] => order.filter((id) => (id === one ? !chosen.includes(id) : chosen.includes(id)))
