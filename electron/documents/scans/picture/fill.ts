import type { Grey } from './grey.ts'
import type { Outline } from './path.ts'

type Edge = {
  readonly top: number
  readonly bottom: number
  readonly x: number
  readonly slope: number
  readonly down: 1 | -1
}

const edgesOf = (outlines: readonly Outline[]): Edge[] =>
  outlines
    .flatMap((outline) =>
      outline.flatMap((from, at): readonly Edge[] => {
        const to = outline[(at + 1) % outline.length] ?? from
        if (from[1] === to[1]) return []
        const [upper, lower] = from[1] < to[1] ? [from, to] : [to, from]
        return [
          {
            top: upper[1],
            bottom: lower[1],
            x: upper[0],
            slope: (lower[0] - upper[0]) / (lower[1] - upper[1]),
            down: from[1] < to[1] ? 1 : -1,
          },
        ]
      }),
    )
    .toSorted((a, b) => a.top - b.top)

/** Each row of pixels is cut into this many thinner ones: letters get soft edges, as on a scan. */
const slices = 4

/** Adds the share of each pixel that lies between two places of a slice. */
const cover = (row: Float32Array, from: number, to: number): void => {
  const [left, right] = [Math.max(0, from), Math.min(row.length, to)]
  for (let x = Math.floor(left); x < right; x += 1) {
    const share = Math.min(right, x + 1) - Math.max(left, x)
    if (share > 0) row[x] = (row[x] ?? 0) + share / slices
  }
}

const coverSlice = (row: Float32Array, edges: readonly Edge[], y: number, evenOdd: boolean): void => {
  const crossings = edges
    .filter((edge) => edge.top <= y && edge.bottom > y)
    .map((edge) => ({ x: edge.x + (y - edge.top) * edge.slope, down: edge.down }))
    .toSorted((a, b) => a.x - b.x)
  let winding = 0
  crossings.forEach(({ x, down }, index) => {
    winding += evenOdd ? 1 : down
    const next = crossings[index + 1]
    const inside = evenOdd ? winding % 2 === 1 : winding !== 0
    if (inside && next !== undefined) cover(row, x, next.x)
  })
}

/** Fills outlines (in pixels of `paper`) with one colour, with soft edges. */
export const fill = (paper: Grey, outlines: readonly Outline[], ink: number, evenOdd: boolean): void => {
  const edges = edgesOf(outlines)
  const first = Math.max(0, Math.floor(edges[0]?.top ?? 0))
  const last = Math.min(
    paper.height,
    Math.ceil(edges.reduce((lowest, edge) => Math.max(lowest, edge.bottom), 0)),
  )
  const reach = outlines.flat().map(([x]) => x)
  const left = Math.max(0, Math.floor(reach.reduce((least, x) => Math.min(least, x), paper.width)))
  const right = Math.min(paper.width, Math.ceil(reach.reduce((most, x) => Math.max(most, x), 0)))
  const row = new Float32Array(paper.width)
  let active: Edge[] = []
  let next = 0
  for (let y = first; y < last; y += 1) {
    active = active.filter((edge) => edge.bottom > y)
    for (let edge = edges[next]; edge !== undefined && edge.top < y + 1; edge = edges[next]) {
      if (edge.bottom > y) active.push(edge)
      next += 1
    }
    if (active.length === 0) continue
    for (let slice = 0; slice < slices; slice += 1)
      coverSlice(row, active, y + (slice + 0.5) / slices, evenOdd)
    for (let x = left; x < right; x += 1) {
      const part = Math.min(1, row[x] ?? 0)
      row[x] = 0
      const at = y * paper.width + x
      paper.data[at] = Math.round((paper.data[at] ?? 255) * (1 - part) + ink * part)
    }
  }
}
