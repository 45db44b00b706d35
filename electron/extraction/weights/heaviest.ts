import type { Sign } from './signs.ts'
import type { Scales } from './weights.ts'

const longest = 4
const isWord = ({ sign }: Sign): boolean => /^[A-Za-z]/.test(sign)

type Run = { readonly start: number; readonly end: number; readonly weight: number }

/** What all words, twos and threes within a run weigh together. */
const weightOf = (signs: readonly Sign[], scales: Scales): number => {
  const words = signs.map(({ sign }) => sign)
  let weight = 0
  for (const at of words.keys())
    for (let end = at + 1; end <= Math.min(at + 3, words.length); end += 1)
      weight += scales.weightOf(words.slice(at, end).join(' '))
  return weight
}

/** The words of a sentence that spoke loudest for it, as printed: at most two runs of one to four words, in their order. */
export const heaviestWords = (sentence: string, signs: readonly Sign[], scales: Scales): string => {
  const runs: Run[] = signs.flatMap((from, at) =>
    signs.slice(at, at + longest).flatMap((to, more) => {
      if (!isWord(from) || !isWord(to)) return []
      const weight = weightOf(signs.slice(at, at + more + 1), scales)
      return [{ start: from.start, end: to.end, weight }]
    }),
  )
  const [first, ...others] = runs.toSorted((a, b) => b.weight - a.weight)
  if (first === undefined) return sentence
  const second = others.find(
    ({ start, end, weight }) => weight > 0.5 && (start > first.end + 1 || end < first.start - 1),
  )
  return [first, ...(second === undefined ? [] : [second])]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => sentence.slice(start, end))
    .join(' … ')
}
