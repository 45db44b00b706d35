import { apply, type Matrix } from '../../readers/pdf/geometry.ts'

export type Point = readonly [number, number]
/** Corners in order; curves are cut into short straight pieces. */
export type Outline = readonly Point[]

/** How many numbers follow each command of pdf.js: move, line, curve, quadratic, close. */
const operands = [2, 2, 6, 4, 0] as const

/** Letters drawn as shapes are small: eight pieces a curve can't be told from the curve. */
const pieces = 8

const curve = (points: readonly Point[]): readonly Point[] =>
  Array.from({ length: pieces }, (_, index) => {
    const t = (index + 1) / pieces
    let row = points
    while (row.length > 1)
      row = row.slice(1).map((point, at): Point => {
        const from = row[at] ?? point
        return [from[0] + (point[0] - from[0]) * t, from[1] + (point[1] - from[1]) * t]
      })
    return row[0] ?? [0, 0]
  })

/** The outlines of a path as pdf.js gives it, mapped by `matrix`. */
export const outlinesOf = (data: ArrayLike<number>, matrix: Matrix): readonly Outline[] => {
  const all: Point[][] = []
  for (let at = 0; at < data.length; ) {
    const command = data[at] ?? 4
    const count = operands[command] ?? 0
    const points = Array.from({ length: count / 2 }, (_, pair) =>
      apply(matrix, data[at + 1 + pair * 2] ?? 0, data[at + 2 + pair * 2] ?? 0),
    )
    const current = all.at(-1)
    const last = current?.at(-1)
    if (command === 0) all.push([...points])
    else if (command === 4 && current?.[0] !== undefined) current.push(current[0])
    else if (current !== undefined && last !== undefined)
      current.push(...(command === 1 ? points : curve([last, ...points])))
    at += 1 + count
  }
  return all
}

/** Lines of a path as thin filled shapes; `width` in the same units as the points. */
export const strokedOutlines = (outlines: readonly Outline[], width: number): readonly Outline[] =>
  outlines.flatMap((outline) =>
    outline.slice(1).flatMap((to, at): readonly Outline[] => {
      const from = outline[at] ?? to
      const long = Math.hypot(to[0] - from[0], to[1] - from[1])
      if (long === 0) return []
      const x = ((to[1] - from[1]) / long) * (width / 2)
      const y = ((from[0] - to[0]) / long) * (width / 2)
      return [
        [
          [from[0] + x, from[1] + y],
          [to[0] + x, to[1] + y],
          [to[0] - x, to[1] - y],
          [from[0] - x, from[1] - y],
        ],
      ]
    }),
  )
