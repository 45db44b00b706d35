import type { ScannedPage, ScannedWord } from './scanned-page.ts'

/** What the letters of a scanned paper are like: measured sizes vary by a tenth from line to line. */
export type Typography = {
  /** The size that a measured one stands for. */
  readonly sizeOf: (word: ScannedWord) => number
  readonly isBold: (word: ScannedWord) => boolean
}

/** Sizes that differ by less are one. */
const alike = 0.13
/** Bold letters have strokes about half as thick again. */
const bolder = 1.25

/** The middle value, each counted as often as its word has letters. */
const middle = (words: readonly ScannedWord[], pick: (word: ScannedWord) => number): number => {
  const sorted = words.toSorted((a, b) => pick(a) - pick(b))
  const half = words.reduce((sum, { text }) => sum + text.length, 0) / 2
  let letters = 0
  for (const word of sorted) {
    letters += word.text.length
    if (letters >= half) return pick(word)
  }
  return 0
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

export const typographyOf = (pages: readonly ScannedPage[]): Typography => {
  const words = pages.flatMap((page) => page.words)
  const body = middle(words, ({ size }) => size)
  const usual = middle(
    words.filter(({ size }) => Math.abs(size / body - 1) < alike),
    ({ weight }) => weight,
  )
  const groups: number[][] = []
  for (const { size } of words
    .filter(({ size }) => Math.abs(size / body - 1) >= alike)
    .toSorted((a, b) => a.size - b.size)) {
    const group = groups.at(-1)
    if (group !== undefined && size <= (group[0] ?? size) * (1 + alike)) group.push(size)
    else groups.push([size])
  }
  const known = new Map(groups.flatMap((group) => group.map((size) => [size, mean(group)] as const)))
  return {
    sizeOf: ({ size }) => Math.round((known.get(size) ?? body) * 10) / 10,
    isBold: ({ weight }) => weight > usual * bolder,
  }
}
