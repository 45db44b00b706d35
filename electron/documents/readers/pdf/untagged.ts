import type { Draft, TextDraft } from './draft.ts'
import type { Lattice } from './lattice.ts'
import { type Line, linesOf } from './line.ts'
import type { KeptPage } from './page.ts'
import { paragraphsOf } from './paragraph.ts'
import { latticeAround, ruledTable } from './ruled-table.ts'
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

/** The right edge that holds for a line: where a column begins to the right of it, the longest line left of that. */
const edgesOf = (lines: readonly Line[], usual: number): ((line: Line) => number) => {
  // Its first line shows where a column begins; a note at the foot of the page may follow it at the margin.
  const starts = columnsOf(lines).flatMap((column) => column.slice(0, 1).map((line) => line.x))
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
      .flatMap((part) => paragraphsOf(part.lines, part.edge))
      .map(
        (paragraph, index): TextDraft => ({
          kind: 'text',
          page,
          paragraphs: [paragraph],
          ...(index === 0 ? { opens: true } : {}),
        }),
      )
  })

/**
 * Blocks of a page without tags, from geometry. The content stream's order is kept (sorting by height would
 * mix columns); lines, gaps and places only cut it. `usualEdge`: how far right the paper's
 * text runs. `before`: the page before, whose last table may go on here.
 */
export const draftsOfLayout = (
  page: KeptPage,
  runs: readonly Run[],
  usualEdge: number,
  before: readonly Draft[] = [],
): readonly Draft[] => {
  const dress = dresser(page)
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
    const table = ruledTable(lattice, inner, page.number, dress)
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
  const last = before.at(-1)
  const carried =
    last?.kind === 'table' && last.aligned === true && last.columns !== 'tagged' ? last.columns : undefined
  const flows = parts.flatMap((part): readonly (readonly Line[] | Draft)[] =>
    Array.isArray(part)
      ? alignedTables(linesOf(part, page.number).map(dress), part === parts[0] ? carried : undefined)
      : [part],
  )
  const edgeFor = edgesOf(
    flows.flatMap((flow) => ('kind' in flow ? [] : flow)),
    usualEdge,
  )
  return flows.flatMap((flow): readonly Draft[] =>
    'kind' in flow ? [flow] : textDrafts(flow, edgeFor, page.number),
  )
}
