import { type Head, headAt, narrowHeadAt, settledHead, titlesIn } from './aligned-head.ts'
import { alignedRows, type Piece } from './aligned-rows.ts'
import type { RowDraft, TableDraft } from './draft.ts'
import { type Line, lineOf } from './line.ts'
import { paragraphsOf } from './paragraph.ts'

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
  const top = Math.min(...[...head.cells.flat(), ...lines.slice(from, from + 1)].map((line) => line.y))
  let lowest = Math.max(top, ...head.cells.flat().map((line) => line.y))
  const size = lines[from]?.size ?? 0
  const isBodyBold = lines[from]?.bold ?? false
  for (const line of lines.slice(from)) {
    const parts = piecesOf(line, head.starts)
    const isApart = line.y > lowest + 5 * size || line.size > size + 0.75 || line.y < top - size
    const isNextHead = line.bold && !isBodyBold && titlesIn(line, 1)
    if (parts === undefined || isApart || isNextHead) return { pieces, count, cutShort: true }
    pieces.push(...parts)
    lowest = Math.max(lowest, line.y)
    count += 1
  }
  return { pieces, count, cutShort: false }
}

const filled = (row: readonly (readonly Line[])[]): number => row.filter((cell) => cell.length > 0).length

const figure = /^[£$€<>~+±–-]{0,2}\s?\d[\d.,]*\s?(?:%|k|m|bn)?$|^(?:n\/a|[-–—]|tbc|nil)$/iu

/** Two columns and more that hold figures only: nothing but a table has them. */
const holdsFigures = (rows: readonly (readonly (readonly Line[])[])[]): boolean => {
  const columns = rows[0]?.map((_, column) =>
    rows.flatMap((row) => (row[column] ?? []).map(({ text }) => text)),
  )
  const figures = (columns ?? []).filter(
    (texts) =>
      texts.length > 1 && texts.every((text) => figure.test(text)) && texts.some((text) => /\d/u.test(text)),
  )
  return rows.length > 1 && figures.length > 1
}

/** Whether rows without a head of their own keep exactly to the columns of the page before. */
const keepsTo = (starts: readonly number[], pieces: readonly Piece[]): boolean => {
  const exact = pieces.filter(({ column, line }) => Math.abs(line.x - (starts[column] ?? 0)) < 3.5)
  return exact.length >= pieces.length * 0.8 && new Set(exact.map(({ column }) => column)).size > 1
}

/** On a table's next page all that stands before its first column is filled again is the rest of one row. */
const withOneRest = (rows: readonly (readonly (readonly Line[])[])[]) => {
  const next = rows.findIndex((row) => (row[0]?.length ?? 0) > 0)
  const rest = rows.slice(0, next < 0 ? rows.length : next)
  if (rest.length < 2) return rows
  return [
    (rest[0] ?? []).map((_, column) => rest.flatMap((row) => row[column] ?? [])),
    ...rows.slice(rest.length),
  ]
}

/** Lines up to and with the last row that fills more than its first column: what follows is text again. */
const tableAt = (
  lines: readonly Line[],
  at: number,
  head: Head,
): { readonly table: TableDraft; readonly count: number } | undefined => {
  const { starts } = head
  const body = bodyAfter(lines, at + head.count, head)
  const isKnown = head.repeated === true || head.count === 0
  const found = alignedRows(body.pieces, starts.length)
  const rows = isKnown ? withOneRest(found) : found
  const lastWhole = rows.findLastIndex((row) => filled(row) > 1)
  const kept = body.cutShort ? rows.slice(0, lastWhole + 1) : [...rows]
  const whole = kept.filter((row) => filled(row) > 1).length
  // A head in plain type is believed only when three full rows and more bear it out.
  const isRest = head.repeated === true && (rows[0]?.[0]?.length ?? 1) === 0
  if (isRest) kept.splice(0, kept.length, ...rows.slice(0, Math.max(lastWhole + 1, 1)))
  else if (head.bold ? whole < 1 : whole < 3 || kept.some((row) => filled(row) < starts.length)) {
    if (head.bold || !holdsFigures(kept)) return undefined
  }
  if (head.count === 0 && !keepsTo(starts, body.pieces)) return undefined
  const taken = new Set(kept.flat(2).flatMap((line) => line.runs))
  const bodyLines = lines.slice(at + head.count, at + head.count + body.count)
  const used = bodyLines.findLastIndex((line) => line.runs.some((run) => taken.has(run))) + 1
  const edges = starts.map((_, column) =>
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
  const headRows = head.count === 0 ? [] : [draft(head.cells, true)]
  const allRows = [...headRows, ...kept.map((row) => draft(row, false))]
  return {
    table: { kind: 'table', page, columns: starts, aligned: true, rows: allRows },
    count: head.count + used,
  }
}

const wordsOf = (cells: readonly (readonly Line[])[]): string =>
  cells.map((lines) => lines.map((line) => line.text).join(' ')).join('|')

const headCells = (table: TableDraft): readonly (readonly Line[])[] =>
  table.rows
    .filter((row) => row.header)
    .flatMap((row) => row.cells.map((cell) => cell.paragraphs.flatMap(({ lines }) => lines)))

type Found = { readonly table: TableDraft; readonly count: number }

/** Whether a reading of a table has more columns than another, or as many over as many lines. */
const tellsMore = (one: Found, other: Found | undefined): boolean => {
  if (other === undefined) return true
  const more = one.table.columns.length - other.table.columns.length
  return more > 0 || (more === 0 && one.count >= other.count)
}

/** So many lines below a head show where its columns begin. */
const mostSettling = 24

/**
 * Finds tables without lines in the text of a page: a row of short headings that stand apart, and below it
 * lines that keep to the columns these open. `carried`: such a table at the end of the page before,
 * which may go on under the same head or without one. What is no table comes back as it was, in order.
 */
export const alignedTables = (
  lines: readonly Line[],
  carried?: TableDraft,
): readonly (readonly Line[] | TableDraft)[] => {
  const parts: (Line[] | TableDraft)[] = []
  const known = carried === undefined || carried.columns === 'tagged' ? undefined : carried.columns
  const onward: Head | undefined =
    known === undefined ? undefined : { starts: known, cells: [], count: 0, bold: true }
  const isKnown = (head: Head): boolean =>
    carried !== undefined && wordsOf(head.cells) === wordsOf(headCells(carried))
  const asKnown = (head: Head): Head => (isKnown(head) ? { ...head, repeated: true } : head)
  /** A head whose columns stand closer than words of one cell may. */
  const narrowAt = (at: number) => {
    const narrow = narrowHeadAt(lines, at)
    if (narrow === undefined) return undefined
    const from = at + narrow.head.count
    const cut = [...lines.slice(0, from), ...narrow.body, ...lines.slice(from + narrow.body.length)]
    return tableAt(cut, at, asKnown(narrow.head))
  }
  const wideAt = (at: number, head: Head) => {
    const found = tableAt(lines, at, head)
    if (found !== undefined || head.count === 0) return found
    const settled = settledHead(head, lines.slice(at + head.count, at + head.count + mostSettling))
    return settled === undefined ? undefined : tableAt(lines, at, settled)
  }
  for (let at = 0; at < lines.length; ) {
    const own = headAt(lines, at)
    const head = own === undefined ? (at === 0 ? onward : undefined) : asKnown(own)
    const wide = head === undefined || head.starts.length < 2 ? undefined : wideAt(at, head)
    const narrow = narrowAt(at)
    const found = narrow !== undefined && tellsMore(narrow, wide) ? narrow : wide
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
