import type { Grey } from './picture/grey.ts'

/** A ruled line in pixels, perhaps a little askew. */
export type Rule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

const dark = 140

/** Lines shorter than this are strokes of letters (in inches). */
const shortest = 0.4
/** Thicker ones are bars, shaded cells and edges of pictures. */
const thickest = 0.045

type Stretch = { readonly from: number; readonly to: number; readonly row: number }
type Growing = { first: Stretch; last: Stretch; left: Stretch; right: Stretch; area: number }

/** Stretches of dark pixels along a row; single light pixels don't cut them. */
const stretches = (
  at: (x: number) => number,
  length: number,
  row: number,
  least: number,
): readonly Stretch[] => {
  const found: Stretch[] = []
  let from = -1
  let end = -1
  for (let x = 0; x <= length; x += 1) {
    if (x < length && at(x) < dark) {
      if (from < 0) from = x
      end = x
    } else if (from >= 0 && (x === length || x - end > 2)) {
      if (end - from + 1 >= least) found.push({ from, to: end + 1, row })
      from = -1
    }
  }
  return found
}

const joined = (
  rows: number,
  length: number,
  at: (x: number, y: number) => number,
  dpi: number,
): readonly Growing[] => {
  const done: Growing[] = []
  let open: Growing[] = []
  for (let y = 0; y < rows; y += 1) {
    const here = stretches((x) => at(x, y), length, y, dpi * 0.12)
    for (const part of here) {
      const line = open.find(
        ({ last }) => part.row - last.row <= 2 && part.from <= last.to + 3 && part.to >= last.from - 3,
      )
      if (line === undefined)
        open.push({ first: part, last: part, left: part, right: part, area: part.to - part.from })
      else {
        line.last = part
        if (part.from < line.left.from) line.left = part
        if (part.to > line.right.to) line.right = part
        line.area += part.to - part.from
      }
    }
    done.push(...open.filter(({ last }) => y - last.row > 2))
    open = open.filter(({ last }) => y - last.row <= 2)
  }
  return [...done, ...open].filter(({ left, right, area }) => {
    const long = right.to - left.from
    return long >= shortest * dpi && area / long <= Math.max(3, thickest * dpi)
  })
}

const middle = ({ first, last }: Growing, part: Stretch): number =>
  // A level line is as thick at both ends; of one askew each end shows its own height.
  last.row - first.row <= 4 ? (first.row + last.row) / 2 : part.row

/** The lines ruled on a picture: across and down. */
export const ruledLines = (
  { width, height, data }: Grey,
  dpi: number,
): { readonly across: readonly Rule[]; readonly down: readonly Rule[] } => ({
  across: joined(height, width, (x, y) => data[y * width + x] ?? 255, dpi).map((line) => ({
    x0: line.left.from,
    y0: middle(line, line.left),
    x1: line.right.to,
    y1: middle(line, line.right),
  })),
  down: joined(width, height, (y, x) => data[y * width + x] ?? 255, dpi).map((line) => ({
    x0: middle(line, line.left),
    y0: line.left.from,
    x1: middle(line, line.right),
    y1: line.right.to,
  })),
})
