import type { MarkupNode } from './node.ts'
import { markedTable } from './marked.ts'

/** One cell of a row: where it ends (any unit, the row's own start is 0 or `left`), and how it is merged. */
export type CellEdge = {
  readonly right: number
  /** Goes on with the cell before it in the row. */
  readonly mergedAcross: boolean
  /** Goes on with the cell above it. */
  readonly mergedDown: boolean
}
export type RowEdges = {
  readonly left: number
  readonly cells: readonly CellEdge[]
  readonly header: boolean
  /** The first row of a table, though no paragraph parts it from the table above. */
  readonly first?: boolean
}

/**
 * Puts a word processor's flat run of paragraphs, cell ends and row ends together as a tree. `depth` is how
 * many tables a paragraph stands in. `content` is called once the row is known, for whether it is a header.
 */
export type Flow = {
  readonly paragraph: (content: Content, depth: number) => void
  readonly endCell: (depth: number) => void
  readonly endRow: (depth: number, edges: RowEdges) => void
  readonly finish: () => MarkupNode[]
}
type Content = (headerRow: boolean | undefined) => readonly MarkupNode[]
type FlowRow = { readonly cells: readonly (readonly Content[])[]; readonly edges: RowEdges }
type Level = { rows: FlowRow[]; cells: Content[][]; cell: Content[] }

/** Edges that lie closer than this (in twips, about a millimetre) are one edge, drawn by hand. */
const sameEdge = 70
const deepest = 12

const columnEdges = (rows: readonly FlowRow[]): number[] => {
  const all = rows.flatMap(({ edges }) => [edges.left, ...edges.cells.map(({ right }) => right)])
  const kept: number[] = []
  for (const edge of all.toSorted((a, b) => a - b))
    if (edge - (kept.at(-1) ?? -1e9) > sameEdge) kept.push(edge)
  return kept
}

const nearest = (edges: readonly number[], edge: number): number => {
  const at = edges.findLastIndex((one) => one <= edge)
  return Math.max(at, 0)
}

/** For each cell of a row, the columns it stands in. Where all rows are alike, one each. */
const placed = (rows: readonly FlowRow[]) => {
  const widths = new Set(rows.map(({ cells }) => cells.length))
  const stated = rows.every(({ cells, edges }) => edges.cells.length === cells.length)
  const edges = columnEdges(rows)
  const byEdge = stated && widths.size > 1 && edges.length <= 500
  return rows.map((row) => {
    let from = byEdge ? nearest(edges, row.edges.left) : 0
    return row.cells.map((content, at) => {
      const right = row.edges.cells[at]?.right ?? 0
      const to = byEdge ? Math.max(nearest(edges, right), from + 1) : from + 1
      const cell = { content, from, to, edge: row.edges.cells[at] }
      from = to
      return cell
    })
  })
}

const tableOf = (rows: readonly FlowRow[]): MarkupNode[] => {
  const places = placed(rows)
  const out = places.map((cells, at) =>
    cells.flatMap((cell, column) => {
      if (cell.edge?.mergedAcross === true && column > 0) return []
      const below = places.slice(at + 1)
      const isAbove = (other: typeof cell) => other.edge?.mergedDown === true && other.from === cell.from
      if (cell.edge?.mergedDown === true && places[at - 1]?.some((above) => above.from === cell.from))
        return []
      const ended = below.findIndex((other) => !other.some(isAbove))
      const after = cells.slice(column + 1)
      const own = after.findIndex(({ edge }) => edge?.mergedAcross !== true)
      const across = after.slice(0, own < 0 ? after.length : own)
      const header = rows[at]?.edges.header === true
      return [
        {
          content: [...cell.content, ...across.flatMap(({ content }) => content)].flatMap((read) =>
            read(header),
          ),
          colSpan: (across.at(-1)?.to ?? cell.to) - cell.from,
          rowSpan: 1 + (ended < 0 ? below.length : ended),
        },
      ]
    }),
  )
  const filled = out.filter((cells) => cells.length > 0)
  return filled.length === 0 ? [] : [markedTable(filled)]
}

export const createFlow = (): Flow => {
  const body: Content[] = []
  const levels: Level[] = []

  const close = () => {
    const level = levels.pop()
    if (level === undefined) return
    // A row that never ended keeps its words.
    const cells = level.cell.length > 0 ? [...level.cells, level.cell] : level.cells
    const edges = { left: 0, cells: [], header: false }
    const rows = cells.length > 0 ? [...level.rows, { cells, edges }] : level.rows
    const outer = levels.at(-1)?.cell ?? body
    if (rows.length > 0) outer.push(() => tableOf(rows))
  }
  const reach = (wanted: number): Level | undefined => {
    const depth = Math.min(Math.max(wanted, 0), deepest)
    while (levels.length > depth) close()
    while (levels.length < depth) levels.push({ rows: [], cells: [], cell: [] })
    return levels.at(-1)
  }

  return {
    paragraph: (content, depth) => {
      const level = reach(depth)
      const into = level?.cell ?? body
      into.push(content)
    },
    endCell: (depth) => {
      const level = reach(Math.max(depth, 1))
      if (level === undefined) return
      level.cells.push(level.cell)
      level.cell = []
    },
    endRow: (depth, edges) => {
      const level = reach(Math.max(depth, 1))
      if (level === undefined) return
      if (level.cell.length > 0) level.cells.push(level.cell)
      const headed = edges.header && level.rows.at(-1)?.edges.header === false
      if (level.rows.length > 0 && (edges.first === true || headed)) {
        const above = level.rows
        const outer = levels.at(-2)?.cell ?? body
        outer.push(() => tableOf(above))
        level.rows = []
      }
      if (level.cells.length > 0) level.rows.push({ cells: level.cells, edges })
      level.cells = []
      level.cell = []
    },
    finish: () => {
      while (levels.length > 0) close()
      return body.flatMap((read) => read(undefined))
    },
  }
}
