import type { Stroke } from './geometry.ts'
import { type Lattice, merged } from './lattice.ts'
import type { Run } from './run.ts'

/** Lines across the page, one below the other and equally long: between them may stand the rows of a table. */
export type Rails = { readonly left: number; readonly right: number; readonly ys: readonly number[] }

type Gap = { readonly from: number; readonly to: number }
type Band = {
  readonly top: number
  readonly bottom: number
  readonly runs: readonly Run[]
  readonly gaps: readonly Gap[]
}

const shortest = 120

/** The lines across that no table with sides claims. Coordinates: see geometry.ts. */
export const railsOf = (horizontals: readonly Stroke[], lattices: readonly Lattice[]): readonly Rails[] => {
  const free = merged(horizontals).filter(
    ({ at, from, to }) =>
      to - from >= shortest &&
      !lattices.some(
        ({ box }) => at > box.top - 4 && at < box.bottom + 4 && from < box.right && to > box.left,
      ),
  )
  const groups: { left: number; right: number; ys: number[] }[] = []
  for (const { at, from, to } of free) {
    const group = groups.find(({ left, right }) => Math.abs(left - from) < 4 && Math.abs(right - to) < 4)
    if (group === undefined) groups.push({ left: from, right: to, ys: [at] })
    else if (at - (group.ys.at(-1) ?? 0) > 4) group.ys.push(at)
  }
  return groups
}

/** Where no word stands, from the top of a band to its bottom, between words on both sides. */
const gapsIn = (runs: readonly Run[]): readonly Gap[] => {
  const gaps: Gap[] = []
  let reach = Number.POSITIVE_INFINITY
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    if (run.x - reach > 0.65 * run.size) gaps.push({ from: reach, to: run.x })
    reach = Math.max(run.right, Number.isFinite(reach) ? reach : 0)
  }
  return gaps
}

/** The rows between the lines; the first lies above them and the last below: a row may be cut by the page's edge. */
const bandsOf = ({ left, right, ys }: Rails, runs: readonly Run[]): readonly Band[] => {
  const own = runs.filter((run) => run.text.trim() !== '' && run.x > left - 3 && run.right < right + 3)
  const foot = Math.max(0, ...runs.map((run) => run.y)) + 4
  const edges = [0, ...ys, Math.max(foot, (ys.at(-1) ?? 0) + 4)]
  return edges.slice(1).map((bottom, index) => {
    const top = edges[index] ?? 0
    const inside = own.filter((run) => run.y - 0.3 * run.size > top && run.y - 0.3 * run.size < bottom)
    return { top, bottom, runs: inside, gaps: gapsIn(inside) }
  })
}

const common = (a: readonly Gap[], b: readonly Gap[]): readonly Gap[] =>
  a.flatMap((gap) =>
    b
      .map(({ from, to }) => ({ from: Math.max(gap.from, from), to: Math.min(gap.to, to) }))
      .filter(({ from, to }) => to - from > 4),
  )

const crosses = (run: Run, x: number): boolean => run.x < x - 1 && run.right > x + 1

const latticeOf = (rails: Rails, bands: readonly Band[], inner: readonly number[]): Lattice => {
  const columns = [rails.left, ...inner, rails.right]
  const cells = bands.flatMap(({ top, bottom, runs }, row) => {
    const found: Lattice['cells'][number][] = []
    for (let column = 0; column < columns.length - 1; ) {
      let colSpan = 1
      const isCrossed = (x: number | undefined) => x !== undefined && runs.some((run) => crosses(run, x))
      while (column + colSpan < columns.length - 1 && isCrossed(columns[column + colSpan])) colSpan += 1
      const box = { left: columns[column] ?? 0, right: columns[column + colSpan] ?? 0, top, bottom }
      found.push({ row, column, rowSpan: 1, colSpan, box })
      column += colSpan
    }
    return found
  })
  const box = {
    left: rails.left,
    right: rails.right,
    top: bands[0]?.top ?? 0,
    bottom: bands.at(-1)?.bottom ?? 0,
  }
  return { box, columns, cells, open: box.bottom > (rails.ys.at(-1) ?? 0) + 1 }
}

const heightOf = (runs: readonly Run[]): number => new Set(runs.map((run) => Math.round(run.y))).size

/** A number or bullet in the margin of a paragraph between two lines makes no column. */
const isMargin = (bands: readonly Band[], [x]: readonly Gap[]): boolean =>
  bands.every(({ runs }) =>
    runs
      .filter((run) => run.x < (x?.to ?? 0) - 1)
      .every((run) => run.text.trim().length < 7 && /[\d.)•]/u.test(run.text)),
  )

type Group = { readonly bands: Band[]; gaps: readonly Gap[] }

/** The headings right above the first line of a table, in its columns. */
const headAbove = (above: Band | undefined, { bands: [first], gaps }: Group): Band | undefined => {
  if (above === undefined || first === undefined || above.bottom < first.top - 1) return undefined
  const lines: Run[][] = []
  for (const run of above.runs.toSorted((a, b) => b.y - a.y)) {
    const last = lines.at(-1)
    const step = (last?.[0]?.y ?? above.bottom) - run.y
    if (last !== undefined && step < 0.45 * run.size) last.push(run)
    else if (run.bold && step < (last === undefined ? 2 : 1.45) * run.size) lines.push([run])
    else break
  }
  const runs = lines.flat().filter((run) => run.bold)
  const shared = common(gaps, gapsIn(runs))
  if (runs.length < 2 || runs.length < lines.flat().length || shared.length < gaps.length) return undefined
  return {
    top: Math.min(...runs.map((run) => run.y - run.size)) - 1,
    bottom: above.bottom,
    runs,
    gaps: shared,
  }
}

/** Bands that follow each other and share gaps. A heading of one line across them may stand in between. */
const groupsOf = (bands: readonly Band[]): readonly Group[] => {
  const groups: Group[] = []
  bands.forEach((band, index) => {
    const last = groups.at(-1)
    const shared = last === undefined ? [] : common(last.gaps, band.gaps)
    const next = bands[index + 1]
    const isTitle = band.gaps.length === 0 && heightOf(band.runs) === 1
    if (last !== undefined && shared.length > 0) {
      last.bands.push(band)
      last.gaps = shared
    } else if (last !== undefined && isTitle && next !== undefined && common(last.gaps, next.gaps).length > 0)
      last.bands.push(band)
    else groups.push({ bands: [band], gaps: band.gaps })
  })
  return groups
}

/** A head that the page's foot cuts off from its table; only notes stand below it. */
const isLoneHead = ({ bands: [band], gaps }: Group, below: readonly Band[]): boolean => {
  const size = band?.runs[0]?.size ?? 0
  const isLast = below.every(({ runs }) => runs.every((run) => run.size < 0.92 * size))
  const isWide = gaps.length > 1 || gaps.some(({ from, to }) => to - from > 3 * size)
  return isLast && isWide && band?.runs.every((run) => run.bold) === true
}

const isTable = (group: Group, below: readonly Band[]): boolean => {
  const { bands, gaps } = group
  if (gaps.length === 0 || (gaps.length === 1 && isMargin(bands, gaps))) return false
  const isTall = bands.some((band) => heightOf(band.runs) > 1)
  return bands.length > 2 || (bands.length === 2 && isTall) || isLoneHead(group, below)
}

/** How many bands from the top keep to columns that are known; a page of text would run across them. */
const onward = ({ left, right }: Rails, bands: readonly Band[], known: readonly number[]): number => {
  const isSame = Math.abs((known[0] ?? 0) - left) < 4 && Math.abs((known.at(-1) ?? 0) - right) < 4
  if (!isSame) return 0
  const other = bands.findIndex(({ runs }) =>
    known.slice(1, -1).some((x) => runs.some((run) => crosses(run, x))),
  )
  return other < 0 ? bands.length : other
}

const isOnRight = (band: Band, x: number | undefined): boolean =>
  band.runs.some((run) => run.x >= (x ?? 0) - 1)

/**
 * Tables drawn with lines between their rows only. Columns are where no word crosses, in all rows alike.
 * `known`: the columns of the table that the page before ends with; then one row alone may go on.
 */
export const railedTables = (
  rails: readonly Rails[],
  runs: readonly Run[],
  known: readonly number[] = [],
): readonly Lattice[] =>
  rails.flatMap((group, at): readonly Lattice[] => {
    const [above, ...others] = bandsOf(group, runs)
    const isKnown = at === 0 && known.length > 2
    const isCut =
      isKnown && above !== undefined && onward(group, [above], known) > 0 && isOnRight(above, known[1])
    const bands = [...(isCut ? [above] : []), ...others].filter((band) => band.runs.length > 0)
    const isAtTop = isCut || above?.runs.length === 0
    const count = isKnown && isAtTop ? onward(group, bands, known) : 0
    const goesOn = count === 0 ? [] : [latticeOf(group, bands.slice(0, count), known.slice(1, -1))]
    const groups = groupsOf(bands.slice(count))
    const tables = groups.filter((found, index) =>
      isTable(
        found,
        groups.slice(index + 1).flatMap(({ bands: below }) => below),
      ),
    )
    return [
      ...goesOn,
      ...tables.map((table) => {
        const { bands: own, gaps } = table
        const head = own[0] === others[0] ? headAbove(above, table) : undefined
        return latticeOf(
          group,
          head === undefined ? own : [head, ...own],
          (head?.gaps ?? gaps).map(({ to }) => to - 1),
        )
      }),
    ]
  })
