import { type Draft, isNote, linesInTable, sameColumns, type TableDraft, type TextDraft } from './draft.ts'
import type { Lattice } from './lattice.ts'
import { type Line, linesOf } from './line.ts'
import type { KeptPage } from './page.ts'
import { doubleSpacing, paragraphsOf } from './paragraph.ts'
import { railedTables } from './railed-table.ts'
import { latticeAround, ruledTable } from './ruled-table.ts'
import { inReadingOrder } from './reading-order.ts'
import type { Run } from './run.ts'
import { alignedTables } from './aligned-table.ts'

/** Gives a line the bullet that is drawn in front of it. */
const dresser =
  (page: KeptPage) =>
  (line: Line): Line => {
    const middle = line.y - line.size * 0.3
    const drawn = page.bullets.some(
      (mark) =>
        mark.right < line.x &&
        line.x - mark.right < 2 * line.size &&
        Math.abs((mark.top + mark.bottom) / 2 - middle) < 0.35 * line.size,
    )
    return drawn ? { ...line, bullet: true } : line
  }

/** Lines down to where the stream jumps up again: a column. */
const columnsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const columns: Line[][] = []
  for (const line of lines) {
    const last = columns.at(-1)?.at(-1)
    if (last === undefined || line.y < last.y - 0.5 * line.size) columns.push([line])
    else columns.at(-1)?.push(line)
  }
  return columns
}

/** Its first line shows where a column begins; a note at the foot of the page may follow it at the margin. */
const startsOf = (lines: readonly Line[]): readonly number[] =>
  columnsOf(lines).flatMap((column) => column.slice(0, 1).map((line) => line.x))

/** How far right the text of a paper runs, where its columns begin on most pages, and whether it is set wide. */
export type Measure = {
  readonly edge: number
  readonly starts: readonly number[]
  readonly spacing: number | undefined
}

/** For pages whose own lines are too few to tell. */
export const measureOf = (pages: readonly KeptPage[]): Measure => {
  const full = pages.filter((page) => page.lines.length > 5)
  const edges = full
    .map((page) => Math.max(...page.lines.map((line) => line.right)))
    .toSorted((a, b) => a - b)
  const counts = new Map<number, number>()
  for (const page of full) {
    // A column fills a good part of the page; cells of a table that the stream gives one by one do not.
    const columns = columnsOf(page.lines).filter((column) => column.length > 8)
    for (const x of new Set(columns.map((column) => Math.round(column[0]?.x ?? 0))))
      counts.set(x, (counts.get(x) ?? 0) + 1)
  }
  const often = [...counts].filter(([, count]) => count > 1 && count >= full.length * 0.3)
  return {
    edge: edges[Math.floor(edges.length / 2)] ?? 0,
    starts: often.map(([x]) => x),
    spacing: doubleSpacing(pages.map((page) => page.lines)),
  }
}

/** The right edge that holds for a line: where a column begins to the right of it, the longest line left of that. */
const edgesOf = (
  lines: readonly Line[],
  tables: readonly number[],
  { edge: usual, starts: often }: Measure,
): ((line: Line) => number) => {
  const usualStarts = often.filter((x) => !lines.some((line) => line.x < x - 2 && line.right > x + 2))
  const starts = [...startsOf(lines), ...tables, ...usualStarts]
  const furthest = Math.max(0, ...lines.map((line) => line.right))
  // Lines that often end on the same spot are justified and show the edge themselves.
  const flush = lines.filter((line) => furthest - line.right < 2).length
  const longest = flush >= 4 && flush >= lines.length * 0.3 ? furthest : Math.max(usual, furthest)
  return (line) => {
    const next = starts.filter((start) => start > line.x + 8 * line.size && start >= line.right)
    if (next.length === 0) return longest
    const gutter = Math.min(...next)
    return Math.max(...lines.filter((other) => other.right <= gutter).map((other) => other.right))
  }
}

const textDrafts = (
  lines: readonly Line[],
  edgeFor: (line: Line) => number,
  page: number,
  spacing: number | undefined,
): readonly TextDraft[] =>
  columnsOf(lines).flatMap((column) => {
    const parts: { edge: number; lines: Line[] }[] = []
    for (const line of column) {
      const edge = edgeFor(line)
      const last = parts.at(-1)
      if (last !== undefined && Math.abs(last.edge - edge) < 1) last.lines.push(line)
      else parts.push({ edge, lines: [line] })
    }
    return parts
      .flatMap((part) => paragraphsOf(part.lines, part.edge, spacing))
      .map(
        (paragraph, index): TextDraft => ({
          kind: 'text',
          page,
          paragraphs: [paragraph],
          ...(index === 0 ? { opens: true } : {}),
        }),
      )
  })

const leftOf = (table: TableDraft): readonly number[] => {
  const lines = linesInTable(table)
  return lines.length === 0 ? [] : [Math.min(...lines.map((line) => line.x))]
}

/**
 * Blocks of a page without tags, from geometry. The content stream's order is kept but for frames drawn late (sorting
 * by height would mix columns); lines, gaps and places only cut it. `before`: the page before, whose last table may go on here.
 */
export const draftsOfLayout = (
  bare: KeptPage,
  drawn: readonly Run[],
  measure: Measure,
  before: readonly Draft[] = [],
): readonly Draft[] => {
  const runs = inReadingOrder(drawn, bare.number)
  const last = before.findLast((draft) => !isNote(draft))
  const known = last?.kind === 'table' && last.columns !== 'tagged' ? last.columns : undefined
  const railed = railedTables(bare.rails, runs, known)
  const page = { ...bare, lattices: [...bare.lattices, ...railed].toSorted((a, b) => a.box.top - b.box.top) }
  const dress = dresser(page)
  const carriesOn = (lattice: Lattice): boolean =>
    lattice === page.lattices[0] && known !== undefined && sameColumns(known, lattice.columns)
  const inTables = new Map<Lattice, Run[]>()
  for (const run of runs) {
    const lattice = latticeAround(run, page.lattices)
    if (lattice === undefined) continue
    const inner = inTables.get(lattice)
    if (inner === undefined) inTables.set(lattice, [run])
    else inner.push(run)
  }
  const tables = new Map<Lattice, Draft>()
  for (const [lattice, inner] of inTables) {
    const table = ruledTable(lattice, inner, page.number, dress, carriesOn(lattice))
    if (table !== undefined) tables.set(lattice, table)
  }
  const parts: (Run[] | Draft)[] = []
  const placed = new Set<Lattice>()
  for (const run of runs) {
    const lattice = latticeAround(run, page.lattices)
    const table = lattice === undefined ? undefined : tables.get(lattice)
    if (lattice !== undefined && table !== undefined) {
      if (!placed.has(lattice)) parts.push(table)
      placed.add(lattice)
      continue
    }
    const last = parts.at(-1)
    if (Array.isArray(last)) last.push(run)
    else parts.push([run])
  }
  const carried = last?.kind === 'table' && last.aligned === true ? last : undefined
  const flows = parts.flatMap((part): readonly (readonly Line[] | Draft)[] =>
    Array.isArray(part)
      ? alignedTables(linesOf(part, page.number).map(dress), part === parts[0] ? carried : undefined)
      : [part],
  )
  const edgeFor = edgesOf(
    flows.flatMap((flow) => ('kind' in flow ? [] : flow)),
    flows.flatMap((flow) => ('kind' in flow && flow.kind === 'table' ? leftOf(flow) : [])),
    measure,
  )
  return flows.flatMap((flow): readonly Draft[] =>
    'kind' in flow ? [flow] : textDrafts(flow, edgeFor, page.number, measure.spacing),
  )
}
