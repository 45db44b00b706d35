/** A run of words that two texts share, or that only one of them has. */
export type WordChange = { readonly kind: 'same' | 'gone' | 'new'; readonly words: string }

/** Two texts of this many words are compared in full; longer ones are rewritten as a whole, which nobody reads word by word. */
const longest = 1_500

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** A word as it is compared: quotes, dashes and case are set differently by every format. */
const bare = (word: string): string => {
  const letters = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£%]/gu, '')
  return letters === '' ? word : letters
}

/** Lengths of the longest common runs of words from each place on. */
const lengthsOf = (a: readonly string[], b: readonly string[]): readonly Uint16Array[] => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row === undefined) continue
      row[j] =
        a[i] === b[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return lengths
}

/**
 * What changed from one text to another, word by word in reading order: what went stands before what came. Case
 * and punctuation make no difference; the words are given as each text has them.
 */
export const wordChanges = (before: string, after: string): readonly WordChange[] => {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  if (old.length > longest || now.length > longest)
    return [
      { kind: 'gone', words: old.join(' ') },
      { kind: 'new', words: now.join(' ') },
    ]
  const [a, b] = [old.map(bare), now.map(bare)]
  const lengths = lengthsOf(a, b)
  const changes: { kind: WordChange['kind']; words: string[] }[] = []
  const add = (kind: WordChange['kind'], word: string | undefined) => {
    if (word === undefined) return
    const last = changes.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else changes.push({ kind, words: [word] })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', now[j])
      i += 1
      j += 1
    } else if (i < a.length && (j === b.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      add('gone', old[i])
      i += 1
    } else {
      add('new', now[j])
      j += 1
    }
  }
  return changes.map(({ kind, words }) => ({ kind, words: words.join(' ') }))
}
