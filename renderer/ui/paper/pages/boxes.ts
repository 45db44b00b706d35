import { pieceAt, type PageWords } from '../words/page-words.ts'
import type { Span } from '../words/find-words.ts'
import type { PageItem } from './page-items.ts'

/** A place on a page, upright, in pixels of the page at 100 %. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** How wide some words are in a font; only the share in the whole item counts. */
export type Measure = (words: string, fontFamily: string) => number

// Of the letter size: what stands above the base line and hangs below it.
const above = 0.86
const below = 0.24

const boxOf = (item: PageItem, from: number, to: number, measure: Measure): Box => {
  const whole = measure(item.text, item.fontFamily) || 1
  const start = (measure(item.text.slice(0, from), item.fontFamily) / whole) * item.width
  const end = (measure(item.text.slice(0, to), item.fontFamily) / whole) * item.width
  const corners = [start, end].flatMap((along) =>
    [above, -below].map((up) => [
      item.x + item.along[0] * along + item.up[0] * item.size * up,
      item.y + item.along[1] * along + item.up[1] * item.size * up,
    ]),
  ) as [number, number][]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Whether one box goes on where the other ends, on one line: the gap is no wider than a word space. */
const follows = (a: Box, b: Box): boolean => {
  const height = Math.min(a.height, b.height)
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return overlap > height * 0.6 && b.x - (a.x + a.width) < height * 0.6 && b.x + b.width > a.x
}

const union = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** The boxes that cover a stretch of a page's words, one a line. */
export const boxesOf = (
  words: PageWords,
  items: readonly PageItem[],
  { from, to }: Span,
  measure: Measure,
): readonly Box[] => {
  const boxes: Box[] = []
  for (let index = pieceAt(words, from); index < items.length; index += 1) {
    const start = words.starts[index] ?? 0
    if (start >= to) break
    const item = items[index]
    if (item === undefined || item.text.trim() === '') continue
    const [first, end] = [Math.max(0, from - start), Math.min(item.text.length, to - start)]
    if (end <= first) continue
    const box = boxOf(item, first, end, measure)
    const last = boxes.at(-1)
    if (last !== undefined && follows(last, box)) boxes[boxes.length - 1] = union(last, box)
    else boxes.push(box)
  }
  return boxes
}
