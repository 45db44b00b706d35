import { alignedRows, type Piece } from './aligned-rows.ts'
import type { RowDraft, TableDraft } from './draft.ts'
import { type Line, lineOf, segmentsOf } from './line.ts'
import { paragraphsOf } from './paragraph.ts'

/** Where each column begins and ends, from its head. */
type Head = {
  readonly starts: readonly number[]
  readonly cells: readonly (readonly Line[])[]
  readonly count: number
  readonly bold: boolean
}

const isTitle = (text: string): boolean =>
  text.split(' ').length <= 6 &&
  /^[^\p{Ll}]*\p{L}{2}/u.test(text) &&
  !/[.:;,]$/u.test(text) &&
  !/^\W*\d/u.test(text)

/** Years and quarters head columns too. */
const isPeriod = (text: string): boolean => /^[\p{L}\s]{0,12}\d[\d/–-]{2,8}$|^Q[1-4]$/u.test(text)

const titlesIn = (line: Line, gap: number): boolean => {
  const [first, ...others] = segmentsOf(line, gap)
  if (first === undefined || others.length === 0 || !isTitle(first.text)) return false
  return others.every(({ text }) => isTitle(text) || (line.bold && isPeriod(text)))
}

/** Cells of a head may have several lines, and the stream may give them cell by cell: those above each other are one. */
const headAt = (lines: readonly Line[], at: number): Head | undefined => {
  const first = lines[at]
  if (first === undefined || !titlesIn(first, first.bold ? 1 : 2)) return undefined
  let count = 1
  for (let next = lines[at + 1]; first.bold && next?.bold === true; next = lines[at + count]) {
    const isNear = next.y > first.y - 0.5 * first.size && next.y < first.y + 6 * first.size
    if (!isNear || Math.abs(next.size - first.size) > 0.6) break
    count += 1
  }
  const columns: { left: number; right: number; lines: Line[] }[] = []
  for (const line of lines.slice(at, at + count)) {
    for (const segment of segmentsOf(line)) {
      const own = columns.find(({ left, right }) => segment.x < right && segment.right > left)
      const part = lineOf(segment.runs, line.page)
      if (own === undefined) columns.push({ left: segment.x, right: segment.right, lines: [part] })
      else {
        own.left = Math.min(own.left, segment.x)
        own.right = Math.max(own.right, segment.right)
        own.lines.push(part)
      }
    }
  }
  columns.sort((a, b) => a.left - b.left)
  return {
    starts: columns.map(({ left }) => left),
    cells: columns.map((column) => column.lines),
    count,
    bold: first.bold,
  }
}

/** A line cut at the columns; undefined when it runs across them. */
const piecesOf = (line: Line, starts: readonly number[]): readonly Piece[] | undefined => {
  const byColumn = new Map<number, Line['runs'][number][]>()
  let column = -1
  for (const run of line.runs) {
    if (run.text.trim() === '') {
      byColumn.get(column)?.push(run)
      continue
    }
    column = starts.findLastIndex((start) => run.x >= start - 3)
    const next = starts[column + 1]
    if (column < 0 || (next !== undefined && run.right > next + 1)) return undefined
    const runs = byColumn.get(column)
    if (runs === undefined) byColumn.set(column, [run])
    else runs.push(run)
  }
  return [...byColumn].map(([at, runs]) => ({
    column: at,
    line: { ...lineOf(runs, line.page), ...(line.bullet === true ? { bullet: true } : {}) },
  }))
}

const bodyAfter = (
  lines: readonly Line[],
  from: number,
  head: Head,
): { readonly pieces: readonly Piece[]; readonly count: number; readonly cutShort: boolean } => {
  const pieces: Piece[] = []
  let count = 0
  let lowest = Math.max(...head.cells.flatMap((cell) => cell.map((line) => line.y)))
  const size = lines[from]?.size ?? 0
  const isBodyBold = lines[from]?.bold ?? false
  for (const line of lines.slice(from)) {
    const parts = piecesOf(line, head.starts)
    const isApart = line.y > lowest + 5 * size || line.size > size + 0.75 || line.y < lowest - 60 * size
    const isNextHead = line.bold && !isBodyBold && titlesIn(line, 1)
    if (parts === undefined || isApart || isNextHead) return { pieces, count, cutShort: true }
    pieces.push(...parts)
    lowest = Math.max(lowest, line.y)
    count += 1
  }
  return { pieces, count, cutShort: false }
}

const filled = (row: readonly (readonly Line[])[]): number => row.filter((cell) => cell.length > 0).length

/** Lines up to and with the last row that fills more than its first column: what follows is text again. */
const tableAt = (
  lines: readonly Line[],
  at: number,
): { readonly table: TableDraft; readonly count: number } | undefined => {
  const head = headAt(lines, at)
  if (head === undefined || head.starts.length < 2) return undefined
  const body = bodyAfter(lines, at + head.count, head)
  const rows = alignedRows(body.pieces, head.starts.length)
  const lastWhole = rows.findLastIndex((row) => filled(row) > 1)
  const kept = body.cutShort ? rows.slice(0, lastWhole + 1) : rows
  const whole = kept.filter((row) => filled(row) > 1).length
  if (head.bold ? whole < 1 : whole < 3 || kept.some((row) => filled(row) < head.starts.length))
    return undefined
  const taken = new Set(kept.flat(2).flatMap((line) => line.runs))
  const used =
    lines
      .slice(at + head.count, at + head.count + body.count)
      .findLastIndex((line) => line.runs.some((run) => taken.has(run))) + 1
  const edges = head.starts.map((_, column) =>
    Math.max(0, ...kept.flatMap((row) => (row[column] ?? []).map((line) => line.right))),
  )
  const page = lines[at]?.page ?? 1
  const draft = (cells: readonly (readonly Line[])[], header: boolean): RowDraft => ({
    page,
    header,
    cells: cells.map((cell, column) => ({
      paragraphs: paragraphsOf(cell, edges[column] ?? 0),
      colSpan: 1,
      rowSpan: 1,
    })),
  })
  return {
    table: {
      kind: 'table',
      page,
      columns: head.starts,
      rows: [draft(head.cells, true), ...kept.map((row) => draft(row, false))],
    },
    count: head.count + used,
  }
}

/**
 * Finds tables without lines in the text of a page: a row of short headings that stand apart, and below it
 * lines that keep to the columns these open. What is no table comes back as it was, in order.
 */
export const alignedTables = (lines: readonly Line[]): readonly (readonly Line[] | TableDraft)[] => {
  const parts: (Line[] | TableDraft)[] = []
  for (let at = 0; at < lines.length; ) {
    const found = tableAt(lines, at)
    if (found !== undefined) {
      parts.push(found.table)
      at += found.count
      continue
    }
    const [last, line] = [parts.at(-1), lines[at]]
    at += 1
    if (line === undefined) continue
    if (Array.isArray(last)) last.push(line)
    else parts.push([line])
  }
  return parts
}
