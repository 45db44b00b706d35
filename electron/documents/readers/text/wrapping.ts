import type { LinesChunk } from './piece.ts'

const lengthOf = (line: string): number => line.trim().length
const firstWord = (line: string): number => /^\S+/u.exec(line.trim())?.[0].length ?? 0
const endsSentence = (line: string): boolean => /[.!?:;–—-]["'”’)\]*_]*$/u.test(line.trim())
const startsSmall = (line: string): boolean => /^\p{Ll}/u.test(line.trim())

/** The width at which this text was broken into lines by hand or by a program; undefined where a line is a paragraph. */
export const wrapWidth = (chunks: readonly LinesChunk[]): number | undefined => {
  const inner = chunks.flatMap(({ lines }) => lines.slice(0, -1)).filter((line) => !line.includes('\t'))
  const all = chunks.flatMap(({ lines }) => lines)
  if (inner.length < 5) return undefined
  const sorted = inner.map(lengthOf).toSorted((a, b) => a - b)
  const width = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  const full = sorted.filter((length) => length >= width * 0.75).length
  const longer = all.filter((line) => !line.includes('\t') && lengthOf(line) > width * 1.25).length
  return width >= 40 && width <= 160 && full * 2 >= sorted.length && longer * 20 <= all.length
    ? width
    : undefined
}

/** A word that no sentence ends with. */
export const endsMidway = /\s(?:and|or|of|the|to|in|for|with|by|a|an|on|at|from|their|its|our|his|her|as)$/u

/** True where the second line goes on with the first one's sentence. */
export const continuesLine = (line: string, next: string, width: number | undefined): boolean => {
  const length = lengthOf(line)
  if (width !== undefined) {
    // Where the next word would still have fitted, the line was ended on purpose.
    const wouldFit = length + 1 + firstWord(next) <= width - 2
    if (!wouldFit) return true
    // Lists are set narrower than the text around them.
    return !endsSentence(line) && (startsSmall(next) || length >= width * 0.75)
  }
  if (endsSentence(line) || length < 45 || length > 130) return false
  if (endsMidway.test(line.trim()) && !/[:|]/u.test(next)) return true
  return startsSmall(next) || (length > 60 && lengthOf(next) < length * 0.7 && !/[:|]/u.test(next))
}
