import type { PageItem } from './page-items.ts'

/** From where to where words run across a page, in the items' pixels. */
export type Column = { readonly left: number; readonly right: number }

/** The column that upright words fill; what stands far out alone, a line number or a stamp, is let go. */
export const columnOf = (items: readonly PageItem[]): Column | null => {
  const upright = items.filter(({ text, along }) => text.trim() !== '' && along[0] > 0.99)
  if (upright.length === 0) return null
  const lefts = upright.map(({ x }) => x).sort((a, b) => a - b)
  const rights = upright.map(({ x, width }) => x + width).sort((a, b) => b - a)
  const out = Math.floor(upright.length * 0.01)
  return { left: lefts[out] ?? 0, right: rights[out] ?? 0 }
}
