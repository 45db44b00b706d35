import { type Box, cluster, type Stroke } from './geometry.ts'

/** A table drawn with lines. Cells are given by their place in the grid; merged ones span several. */
export type Lattice = {
  readonly box: Box
  readonly columns: readonly number[]
  readonly cells: readonly {
    readonly row: number
    readonly column: number
    readonly rowSpan: number
    readonly colSpan: number
    readonly box: Box
    readonly open?: boolean
  }[]
  /** No border closes it at the foot of the page. */
  readonly open: boolean
}

/** Borders of neighbouring cells are up to this far apart (double lines, cell spacing). */
const near = 3.5

/** Pieces of one line joined. */
export const merged = (strokes: readonly Stroke[]): readonly Stroke[] => {
  const ordered = strokes.toSorted((a, b) => a.at - b.at || a.from - b.from)
  const lines: { at: number; from: number; to: number }[] = []
  let band: typeof lines = []
  for (const { at, from, to } of ordered) {
    band = band.filter((line) => at - line.at <= 1.5)
    const touching = band.find((line) => from <= line.to + near && to >= line.from - near)
    if (touching === undefined) {
      const line = { at, from, to }
      lines.push(line)
      band.push(line)
    } else {
      touching.from = Math.min(touching.from, from)
      touching.to = Math.max(touching.to, to)
    }
  }
  return lines
}

type Frame = { readonly horizontals: Stroke[]; readonly verticals: Stroke[] }

/** Lines that cross or touch each other make one frame. */
const framesOf = (horizontals: readonly Stroke[], verticals: readonly Stroke[]): readonly Frame[] => {
  const group = [...horizontals, ...verticals].map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (group[root] !== root) root = group[root] ?? root
    group[index] = root
    return root
  }
  horizontals.forEach((h, i) => {
    verticals.forEach((v, j) => {
      const meets =
        v.at >= h.from - near && v.at <= h.to + near && h.at >= v.from - near && h.at <= v.to + near
      if (meets) group[find(i)] = find(horizontals.length + j)
    })
  })
  const frames = new Map<number, Frame>()
  const frame = (index: number): Frame => {
    const found = frames.get(find(index)) ?? { horizontals: [], verticals: [] }
    frames.set(find(index), found)
    return found
  }
  horizontals.forEach((h, i) => frame(i).horizontals.push(h))
  verticals.forEach((v, j) => frame(horizontals.length + j).verticals.push(v))
  return [...frames.values()]
}

const covers = (strokes: readonly Stroke[], at: number, through: number): boolean =>
  strokes.some((line) => Math.abs(line.at - at) <= near && line.from <= through && line.to >= through)

const middle = (values: readonly number[], index: number): number =>
  ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2

/** The rows of one frame that share their columns: tables that touch are told apart where no inner border goes on. */
const sections = (
  frame: Frame,
  xs: readonly number[],
  ys: readonly number[],
): readonly (readonly number[])[] => {
  const parts: number[][] = []
  let inner: readonly number[] = []
  for (let row = 0; row < ys.length - 1; row += 1) {
    const here = xs.slice(1, -1).filter((x) => covers(frame.verticals, x, middle(ys, row)))
    const isOther = inner.length > 0 && here.length > 0 && !here.some((x) => inner.includes(x))
    if (parts.length === 0 || isOther) parts.push([row])
    else parts.at(-1)?.push(row)
    if (here.length > 0) inner = here
  }
  return parts
}

const latticeOf = (frame: Frame, xs: readonly number[], ys: readonly number[], open: boolean): Lattice => {
  const columns = xs.filter(
    (x, index) =>
      index === 0 ||
      index === xs.length - 1 ||
      ys.slice(0, -1).some((_, row) => covers(frame.verticals, x, middle(ys, row))),
  )
  const taken = new Set<string>()
  const cells: Lattice['cells'][number][] = []
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < columns.length - 1; column += 1) {
      if (taken.has(`${row},${column}`)) continue
      let colSpan = 1
      while (
        column + colSpan < columns.length - 1 &&
        !covers(frame.verticals, columns[column + colSpan] ?? 0, middle(ys, row))
      )
        colSpan += 1
      let rowSpan = 1
      while (
        row + rowSpan < ys.length - 1 &&
        !covers(frame.horizontals, ys[row + rowSpan] ?? 0, middle(columns, column))
      )
        rowSpan += 1
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + colSpan; c += 1) taken.add(`${r},${c}`)
      const box = {
        left: columns[column] ?? 0,
        right: columns[column + colSpan] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + rowSpan] ?? 0,
      }
      const isOpen = !covers(frame.horizontals, box.bottom, middle(columns, column))
      cells.push({ row, column, rowSpan, colSpan, box, ...(isOpen ? { open: true } : {}) })
    }
  }
  const box = { left: columns[0] ?? 0, right: columns.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 }
  return { box, columns, cells, open }
}

const tablesOf = (frame: Frame): readonly Lattice[] => {
  const xs = cluster(
    frame.verticals.map((line) => line.at),
    near,
  )
  const drawn = cluster(
    frame.horizontals.map((line) => line.at),
    near,
  )
  const [head, foot] = [
    Math.min(...frame.verticals.map((line) => line.from)),
    Math.max(...frame.verticals.map((line) => line.to)),
  ]
  // A row that goes on over the page often has no border there: its sides show how far it reaches.
  const isOpenTop = (drawn[0] ?? 0) - head > 6
  const isOpen = foot - (drawn.at(-1) ?? 0) > 6
  const ys = [...(isOpenTop ? [head] : []), ...drawn, ...(isOpen ? [foot] : [])]
  if (xs.length < 3 || ys.length < 2) return []
  const parts = sections(frame, xs, ys)
  return parts
    .map((rows, index) =>
      latticeOf(frame, xs, ys.slice(rows[0], (rows.at(-1) ?? 0) + 2), isOpen && index === parts.length - 1),
    )
    .filter((table) => table.columns.length > 2)
}

/** Drawings with more lines than this are plans and charts; comparing them all would take for ever. */
const mostLines = 1500

/** The tables that ruling lines make, from the top of the page. Coordinates: see geometry.ts. */
export const latticesOf = (
  horizontals: readonly Stroke[],
  verticals: readonly Stroke[],
): readonly Lattice[] => {
  const [across, down] = [merged(horizontals), merged(verticals)]
  if (across.length === 0 || down.length < 3 || across.length + down.length > mostLines) return []
  return framesOf(across, down)
    .filter((frame) => frame.horizontals.length > 0 && frame.verticals.length > 2)
    .flatMap(tablesOf)
    .toSorted((a, b) => a.box.top - b.box.top)
}
