import type { ScannedPage, ScannedWord } from './scanned-page.ts'

/** Words on one base line, from left to right. */
export type ScannedRow = readonly ScannedWord[]

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Words whose base lines lie together. Tesseract's own blocks would tear tables and their rows apart. */
const rowsOf = (words: readonly ScannedWord[]): readonly ScannedRow[] => {
  const rows: ScannedWord[][] = []
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const near = rows
      .slice(-4)
      .find((row) => Math.abs(median(row.map(({ y }) => y)) - word.y) <= 0.4 * Math.max(word.size, 6))
    if (near === undefined) rows.push([word])
    else near.push(word)
  }
  return rows
    .map((row) => {
      const y = median(row.map((word) => word.y))
      return row.toSorted((a, b) => a.x - b.x).map((word) => ({ ...word, y }))
    })
    .toSorted((a, b) => (a[0]?.y ?? 0) - (b[0]?.y ?? 0))
}

type Cut = { readonly left: ScannedRow; readonly right: ScannedRow }

const cutAt = (row: ScannedRow, x: number): Cut => ({
  left: row.filter((word) => (word.x + word.right) / 2 < x),
  right: row.filter((word) => (word.x + word.right) / 2 >= x),
})

const isParted = (row: ScannedRow, x: number, gutter: number): boolean => {
  const { left, right } = cutAt(row, x)
  const [last, first] = [left.at(-1), right[0]]
  return last === undefined || first === undefined || first.x - last.right >= gutter
}

const isBoth = (row: ScannedRow, x: number): boolean => {
  const { left, right } = cutAt(row, x)
  return left.length > 0 && right.length > 0
}

const fewestRows = 10
const gutter = 9

/** Columns of prose fill nearly every row on both sides, and each row nearly whole; cells of tables don't. */
const isProse = (rows: readonly ScannedRow[], x: number): boolean => {
  const both = rows.filter((row) => isBoth(row, x)).map((row) => cutAt(row, x))
  if (both.length < fewestRows || both.length < rows.length * 0.85) return false
  const widths = (side: keyof Cut) =>
    both.map((cut) => (cut[side].at(-1)?.right ?? 0) - (cut[side][0]?.x ?? 0))
  return (['left', 'right'] as const).every((side) => {
    const own = widths(side)
    return median(own) > 0.8 * Math.max(...own)
  })
}

/** Rows from `from` on that a gutter at `x` parts. */
const stretchAt = (rows: readonly ScannedRow[], from: number, x: number): number => {
  let to = from
  while (to < rows.length && isParted(rows[to] ?? [], x, gutter)) to += 1
  while (to > from && !isBoth(rows[to - 1] ?? [], x)) to -= 1
  return to
}

const columnsAt = (
  rows: readonly ScannedRow[],
  from: number,
  width: number,
): { readonly x: number; readonly to: number } | undefined => {
  if (rows.length - from < fewestRows) return undefined
  let best: { readonly x: number; readonly to: number } | undefined
  for (let share = 0.35; share <= 0.65; share += 0.01) {
    const x = width * share
    if (!isBoth(rows[from] ?? [], x)) continue
    const to = stretchAt(rows, from, x)
    if (to > (best?.to ?? 0) && isProse(rows.slice(from, to), x)) best = { x, to }
  }
  return best
}

/** The rows of a page in the order that they are read: down the page, columns of prose one after the other. */
export const readingOrder = ({
  words,
  width,
}: Pick<ScannedPage, 'words' | 'width'>): readonly ScannedRow[] => {
  const rows = rowsOf(words)
  const ordered: ScannedRow[] = []
  for (let at = 0; at < rows.length; ) {
    const columns = columnsAt(rows, at, width)
    if (columns === undefined) {
      ordered.push(rows[at] ?? [])
      at += 1
      continue
    }
    const cuts = rows.slice(at, columns.to).map((row) => cutAt(row, columns.x))
    ordered.push(...cuts.map(({ left }) => left), ...cuts.map(({ right }) => right))
    at = columns.to
  }
  return ordered.filter((row) => row.length > 0)
}
