export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Longer texts than this are shown whole, before and after: comparing them word by word helps nobody. */
const longest = 600

const words = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? []

/** Lengths of the longest common subsequence of every pair of tails. */
function tails(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const row = rows[b] as Uint16Array
      const below = rows[b + 1] as Uint16Array
      row[a] = before[b] === after[a] ? (below[a + 1] ?? 0) + 1 : Math.max(below[a] ?? 0, row[a + 1] ?? 0)
    }
  }
  return rows
}

/** What changed between two texts, word by word, in reading order; neighbouring words of a kind are one run. */
export function wordDifference(before: string, after: string): readonly WordRun[] {
  const [old, fresh] = [words(before), words(after)]
  if (old.length > longest || fresh.length > longest) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  const length = tails(old, fresh)
  const runs: { kind: WordRun['kind']; text: string }[] = []
  const push = (kind: WordRun['kind'], text: string) => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  let [b, a] = [0, 0]
  while (b < old.length || a < fresh.length) {
    const [oldWord, freshWord] = [old[b], fresh[a]]
    if (oldWord !== undefined && oldWord === freshWord) {
      push('same', oldWord)
      b += 1
      a += 1
    } else if (
      oldWord !== undefined &&
      (freshWord === undefined || (length[b + 1]?.[a] ?? 0) >= (length[b]?.[a + 1] ?? 0))
    ) {
      push('removed', oldWord)
      b += 1
    } else if (freshWord !== undefined) {
      push('added', freshWord)
      a += 1
    }
  }
  return runs
}
