/** Words that any English paper is full of, commonest first. */
const small =
  'the of and to in that a for be is on with by as it was are this from at not or which have will has would been their an its all were any other more these than also should may through into over between where there only such during under about'.split(
    ' ',
  )
const nouns =
  'council panel committee report recommendation cabinet member officer service review progress scrutiny partner budget resident public community plan policy year meeting director school housing transport health care support action target data contract funding response evidence member chair performance work information strategy board local children adult road library waste park planning'.split(
    ' ',
  )
const syllables = 'tre pol pen har row mere ket ing ford wick ash bur den lan son dale com ver tor ant'.split(
  ' ',
)

const makeUp = (at: number): string => {
  const parts: string[] = []
  for (let left = at + syllables.length; left > 0; left = Math.floor(left / syllables.length))
    parts.push(syllables[left % syllables.length] ?? '')
  return parts.join('')
}

/** 12,000 words, commonest first. */
export const vocabulary: readonly string[] = [
  ...new Set([...small, ...nouns, ...Array.from({ length: 12_000 }, (_, at) => makeUp(at))]),
].slice(0, 12_000)

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const drawn = 2 ** 18

// The n-th commonest word comes 1/n as often as the commonest, as in any language.
const draws = (): readonly string[] => {
  const weights = vocabulary.map((_, at) => 1 / (at + 2))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return vocabulary.flatMap((word, at) =>
    Array.from({ length: Math.max(1, Math.round(((weights[at] ?? 0) / total) * drawn)) }, () => word),
  )
}

/** A source of text like that of papers: sentences of `words` words, the same from the same seed. */
export const sentencesFrom = (seed: number): ((words: number) => string) => {
  const next = numbersFrom(seed)
  const pool = draws()
  return (words) => {
    const chosen = Array.from({ length: words }, () => pool[Math.floor(next() * pool.length)] ?? '')
    const text = chosen.join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
}
