import { type WordChange, wordChanges } from '../word-changes.ts'

export type TextChanges = {
  /** Words that one text has and the other has not. */
  readonly added: number
  readonly removed: number
  /** A line a paragraph, in reading order. */
  readonly lines: readonly (readonly WordChange[])[]
}

/** Places of the longest run of lines that both have, in order. */
const sharedLines = (
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] => {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row !== undefined)
        row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const shared: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) shared.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return shared
}

/** Lines between two that both have: each with the one in its place, the rest as new or gone as a whole. */
const between = (gone: readonly string[], come: readonly string[]): (readonly WordChange[])[] =>
  Array.from({ length: Math.max(gone.length, come.length) }, (_, place) =>
    wordChanges(gone[place] ?? '', come[place] ?? ''),
  )

const countOf = (lines: TextChanges['lines'], kind: WordChange['kind']): number =>
  lines
    .flat()
    .filter((change) => change.kind === kind)
    .reduce((sum, { words }) => sum + (words.match(/\S+/gu)?.length ?? 0), 0)

/** What changed from one text to another: paragraphs that stayed, and word by word those that did not. */
export const textChanges = (before: readonly string[], after: readonly string[]): TextChanges => {
  const lines: (readonly WordChange[])[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...sharedLines(before, after), [before.length, after.length] as const]) {
    lines.push(...between(before.slice(i, a), after.slice(j, b)))
    if (a < before.length) lines.push([{ kind: 'same', words: before[a] ?? '' }])
    ;[i, j] = [a + 1, b + 1]
  }
  return { added: countOf(lines, 'new'), removed: countOf(lines, 'gone'), lines }
}
