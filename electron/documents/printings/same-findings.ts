import type { CandidateType, Found } from '../../../shared/model/candidate.ts'

/** A finding of a paper that is here, with the one it stands for. */
export type KnownFinding = {
  readonly id: string
  readonly type: CandidateType
  readonly number: string | null
  readonly text: string
  readonly commentary: string | null
}

/** The letters and figures of a text: formats cut words and lines differently, and mean the same. */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£%]/gu, '')

const agree = (one: string | null, other: string | null): boolean =>
  one === null || other === null || letters(one) === letters(other)

const saidAlike = (one: string | null, other: string | null): boolean =>
  letters(one ?? '') === letters(other ?? '')

/**
 * Which findings of a paper are those of its other copy: the same type, number, words and commentary, letter for
 * letter, so that a changed figure is never taken for the same. Gives the known finding's id by the index of the
 * new one; each known finding is used once.
 */
export const sameFindings = (
  found: readonly (Pick<Found, 'type' | 'number' | 'text' | 'commentary'> & { readonly index: number })[],
  known: readonly KnownFinding[],
): ReadonlyMap<number, string> => {
  const byWords = Map.groupBy(known, ({ type, text }) => `${type} ${letters(text)}`)
  const used = new Set<string>()
  const same = new Map<number, string>()
  for (const { index, type, number, text, commentary } of found) {
    const twin = byWords
      .get(`${type} ${letters(text)}`)
      ?.find(
        (other) =>
          !used.has(other.id) && agree(number, other.number) && saidAlike(commentary, other.commentary),
      )
    if (twin === undefined) continue
    used.add(twin.id)
    same.set(index, twin.id)
  }
  return same
}
