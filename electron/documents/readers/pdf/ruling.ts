import type { PDFPageProxy } from 'pdfjs-dist'
import { apply, type Box, combine, identity, isMatrix, type Matrix, type Stroke } from './geometry.ts'

/** What is drawn on a page beside its text, as far as it says something about the text. */
export type Ruling = {
  readonly horizontals: readonly Stroke[]
  readonly verticals: readonly Stroke[]
  /** Small filled shapes: bullets that are drawn instead of written. */
  readonly marks: readonly Box[]
  /** Something is painted, be it a picture. */
  readonly painted: boolean
}

type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>
type Ops = Readonly<Record<string, number>>
type Point = readonly [number, number]
type Subpath = { readonly points: readonly Point[]; readonly closed: boolean }

/** How many numbers follow each command of a path: move, line, curve, quadratic, close. */
const operands = [2, 2, 6, 4, 0]

const subpaths = (data: ArrayLike<number>, matrix: Matrix): readonly Subpath[] => {
  const all: { points: Point[]; closed: boolean }[] = []
  for (let at = 0; at < data.length; ) {
    const command = data[at] ?? 4
    const count = operands[command] ?? 0
    if (command === 0) all.push({ points: [], closed: false })
    const path = all.at(-1)
    if (command === 4 && path !== undefined) path.closed = true
    for (let pair = 0; pair < count; pair += 2)
      path?.points.push(apply(matrix, data[at + 1 + pair] ?? 0, data[at + 2 + pair] ?? 0))
    at += 1 + count
  }
  return all
}

const boxOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
})

/** Thicker than this is a bar or a shaded cell, not a ruling line. */
const thickest = 3
const shortest = 4
/** Rectangles, and circles drawn with curves; maps and logos have thousands. */
const mostCorners = 200

/**
 * Ruling lines and drawn bullets from a page's operator list. LibreOffice and jsPDF stroke lines,
 * Chromium and Word fill thin rectangles: both count. The page's own clip is not followed, but what lies
 * outside the page is cut off, because Chromium draws a table's next page below the foot.
 */
export const rulingOf = (list: OperatorList, ops: Ops, viewport: Matrix, height: number): Ruling => {
  const horizontals: Stroke[] = []
  const verticals: Stroke[] = []
  const marks: Box[] = []
  let painted = false
  const add = (from: Point, to: Point) => {
    const box = boxOf([from, to])
    const [wide, high] = [box.right - box.left, box.bottom - box.top]
    if (high <= thickest && wide >= shortest && box.top > 0 && box.bottom < height)
      horizontals.push({ at: (box.top + box.bottom) / 2, from: box.left, to: box.right })
    if (wide <= thickest && high >= shortest && box.bottom > 0 && box.top < height)
      verticals.push({
        at: (box.left + box.right) / 2,
        from: Math.max(0, box.top),
        to: Math.min(height, box.bottom),
      })
  }
  const stroke = ({ points, closed }: Subpath) => {
    if (points.length > mostCorners) return
    const ring = closed && points[0] !== undefined ? [...points, points[0]] : points
    ring.slice(1).forEach((to, index) => {
      const from = ring[index]
      if (from !== undefined && (Math.abs(from[0] - to[0]) < 0.5 || Math.abs(from[1] - to[1]) < 0.5))
        add(from, to)
    })
  }
  const fill = ({ points }: Subpath) => {
    if (points.length > mostCorners) return
    const box = boxOf(points)
    const [wide, high] = [box.right - box.left, box.bottom - box.top]
    if (Math.min(wide, high) <= thickest && Math.max(wide, high) >= shortest * 2)
      add([box.left, box.top], [box.right, box.bottom])
    else if (wide > 1.5 && wide < 8 && Math.abs(wide - high) < 1) marks.push(box)
  }

  const strokes = new Set([ops['stroke'], ops['closeStroke']])
  const fills = new Set([ops['fill'], ops['eoFill']])
  const both = new Set([
    ops['fillStroke'],
    ops['eoFillStroke'],
    ops['closeFillStroke'],
    ops['closeEOFillStroke'],
  ])
  const saved: Matrix[] = []
  let matrix = combine(viewport, identity)
  list.fnArray.forEach((op, index) => {
    const args = list.argsArray[index] as readonly unknown[] | null
    if (op === ops['save'] || op === ops['paintFormXObjectBegin']) {
      saved.push(matrix)
      if (op !== ops['save'] && isMatrix(args?.[0])) matrix = combine(matrix, args[0])
    } else if (op === ops['restore'] || op === ops['paintFormXObjectEnd']) matrix = saved.pop() ?? matrix
    else if (op === ops['transform']) {
      // A picture itself is skipped on opening; its placement is what is left of it.
      painted = true
      if (isMatrix(args)) matrix = combine(matrix, args)
    } else if (op === ops['constructPath']) {
      const [paint, data] = (args ?? []) as [number, readonly (ArrayLike<number> | null)[]]
      const isStroke = strokes.has(paint) || both.has(paint)
      if (!isStroke && !fills.has(paint)) return
      painted = true
      const [path] = data
      if (path === null || path === undefined || typeof path.length !== 'number') return
      for (const subpath of subpaths(path, matrix)) {
        if (subpath.points.length < 2) continue
        if (isStroke) stroke(subpath)
        else fill(subpath)
      }
    }
  })
  return { horizontals, verticals, marks, painted }
}
