import type { Word } from './words.ts'

/** Runs of words of a paper, found by what they say. */
export type WordIndex = {
  readonly words: readonly Word[]
  /** Where these words stand in this order, by the place of the first. */
  readonly placesOf: (keys: readonly string[]) => readonly number[]
  /** Where two words stand next to each other. */
  readonly pairsAt: (first: string, second: string) => readonly number[]
}

const none: readonly number[] = []

/** Indexes the words of a paper by pairs: single words stand everywhere. */
export const indexOfWords = (words: readonly Word[]): WordIndex => {
  const singles = new Map<string, number[]>()
  const pairs = new Map<string, number[]>()
  const put = (map: Map<string, number[]>, key: string, at: number) => {
    const places = map.get(key)
    if (places === undefined) map.set(key, [at])
    else places.push(at)
  }
  words.forEach(({ key }, at) => {
    put(singles, key, at)
    const next = words[at + 1]
    if (next !== undefined) put(pairs, `${key} ${next.key}`, at)
  })
  const pairsAt = (first: string, second: string) => pairs.get(`${first} ${second}`) ?? none
  return {
    words,
    pairsAt,
    placesOf: (keys) => {
      const [first] = keys
      if (first === undefined) return none
      if (keys.length === 1) return singles.get(first) ?? none
      // From the rarest pair, few places are left to look at.
      const rarest = keys
        .slice(1)
        .map((second, at) => ({ at, places: pairsAt(keys[at] ?? '', second) }))
        .toSorted((a, b) => a.places.length - b.places.length)[0]
      return (rarest?.places ?? none)
        .map((place) => place - (rarest?.at ?? 0))
        .filter((start) => start >= 0 && keys.every((key, at) => words[start + at]?.key === key))
    },
  }
}
