import type { Block } from '../../../shared/model/source-document.ts'
import { statusPrinted } from '../fields/status.ts'
import { follows, isBullet } from '../paper/label.ts'
import { type Columns, isTracker, settled } from './columns.ts'
import type { GridRow } from './grid.ts'
import { type Role, roleOf } from './headings.ts'
import { asText, isDue, type Line, lineOf, rowOf } from './line-cells.ts'

/** A table that a conversion to text has printed one cell a line: its headings in a row, then its cells. */
export type LineTable = {
  readonly columns: Columns
  readonly rows: readonly GridRow[]
  readonly from: number
  readonly to: number
}

const longestHeading = 45
const mostColumns = 11
const unknown: ReadonlySet<Role> = new Set<Role>(['other', 'value', 'detail'])

/** The headings that stand one under the other from a block on; one that is not known may stand between those that are. */
const headingsAt = (blocks: readonly Block[], from: number): readonly string[] => {
  const headings: string[] = []
  for (let at = from; headings.length < mostColumns; at += 1) {
    const block = asText(blocks[at])
    if (
      block === null ||
      block.label !== undefined ||
      block.text === '' ||
      block.text.length > longestHeading ||
      /[.:;!]$|\d{1,2}\/\d/.test(block.text)
    )
      break
    const role = roleOf(block.text)
    if (
      unknown.has(role) &&
      (headings.length === 0 || headings.slice(-2).every((one) => unknown.has(roleOf(one))))
    )
      break
    headings.push(block.text)
  }
  const last = headings.findLastIndex((heading) => !unknown.has(roleOf(heading)))
  return headings.slice(0, last + 1)
}

/** Items that are numbered in the cell of their words: each goes on to the next number. */
const numberedRows = (blocks: readonly Block[], from: number, roles: readonly Role[]) => {
  const rows: Line[][] = []
  let at = from
  for (; at < blocks.length; at += 1) {
    const block = asText(blocks[at])
    if (block === null) break
    const line = lineOf(block)
    const row = rows.at(-1)
    const before = row?.[0]?.label ?? null
    const numbered = line.label !== null && !isBullet(line.label)
    const opens = numbered && (before === null || follows(before, line.label ?? ''))
    if (opens) rows.push([line])
    else if (
      row === undefined ||
      (block.kind === 'heading' && row.length >= roles.length) ||
      row.length > roles.length + 4 ||
      numbered
    )
      break
    else row.push(line)
  }
  return { rows, to: at }
}

/** How a reference is built: "SR (24/25) 01" and "SR (24/25) 02" are of one shape. */
const shapeOf = (text: string): string => text.replace(/\d+/g, '9').replace(/[A-Za-z]+/g, 'A')

const longestReference = 24
const mostLines = 400

/** A row is whole: all its cells, and no more than its last cell shows. */
const rowEnd = (lines: readonly Line[], roles: readonly Role[]): number => {
  if (roles.at(-1) !== 'status') return Math.min(lines.length, roles.length)
  const at = lines.findIndex(
    ({ cell }, index) =>
      index >= roles.length - 2 &&
      index < roles.length + 6 &&
      cell.text.length < 40 &&
      statusPrinted(cell.text) !== null,
  )
  return at < 0 ? Math.min(lines.length, roles.length) : at + 1
}

/** Items under references in a column of their own: each goes on to the next reference of the same shape. */
const referredRows = (blocks: readonly Block[], from: number, roles: readonly Role[]) => {
  const all: Line[] = []
  for (let at = from; at < blocks.length && all.length < mostLines; at += 1) {
    const block = asText(blocks[at])
    if (block === null) break
    const line = lineOf(block)
    // A reference is a cell of its own, whatever the reader took for a label in it.
    all.push(
      line.cell.text === '' || line.label === null
        ? { ...line, label: null, cell: wholeCell(line, block.text) }
        : line,
    )
  }
  const printed = all.map((line) => (line.cell.text === '' ? (line.label ?? '') : line.cell.text))
  const first = printed[0] ?? ''
  if (first.length > longestReference || !/\d/.test(first) || /^[\d/.]+\/[\d/.]+$/.test(first)) return null
  const shape = shapeOf(first)
  const starts = printed.flatMap((text, at) =>
    text.length <= longestReference && shapeOf(text) === shape ? [at] : [],
  )
  const rows = starts.map((start, index) => all.slice(start, starts[index + 1] ?? all.length))
  const last = rows.at(-1)
  if (last === undefined || new Set(starts.map((at) => printed[at])).size < starts.length) return null
  const end = rowEnd(last, roles)
  rows[rows.length - 1] = last.slice(0, end)
  return { rows, to: from + (starts.at(-1) ?? 0) + end }
}

/**
 * Rows that nothing numbers: as many lines each as there are headings, as long as names stand where names belong
 * and days or states where those do.
 */
const evenRows = (blocks: readonly Block[], from: number, roles: readonly Role[]) => {
  const rows: Line[][] = []
  let at = from
  for (; at + roles.length <= blocks.length && rows.length < mostLines; at += roles.length) {
    const cells = blocks.slice(at, at + roles.length).map(asText)
    if (cells.some((block) => block === null || block.label !== undefined)) break
    const row = cells.flatMap((block) => (block === null ? [] : [lineOf(block)]))
    const stands = row.every(({ cell }, column) => standsIn(roles[column], cell.text))
    if (!stands) break
    rows.push(row)
  }
  return { rows, to: at }
}

const standsIn = (role: Role | undefined, text: string): boolean =>
  role === 'owner'
    ? text.length < 60 && !/[.!?]$/.test(text)
    : role === 'due'
      ? isDue(text)
      : role === 'status'
        ? statusPrinted(text) !== null
        : text.length > 2

const wholeCell = ({ cell, label }: Line, text: string): Line['cell'] =>
  cell.text === '' && label !== null
    ? { ...cell, text: label, place: { ...cell.place, start: 0, end: text.length } }
    : cell

const itemRoles: ReadonlySet<Role> = new Set<Role>(['recommendation', 'action'])

const rowsFrom = (blocks: readonly Block[], from: number, roles: readonly Role[]) => {
  const [lead] = roles
  const first = asText(blocks[from])
  if (first === null || lead === undefined) return null
  const label = lineOf(first).label
  const found =
    lead === 'number'
      ? referredRows(blocks, from, roles)
      : itemRoles.has(lead) && label !== null && !isBullet(label)
        ? numberedRows(blocks, from, roles)
        : itemRoles.has(lead) &&
            roles.includes('owner') &&
            (roles.includes('due') || roles.includes('status'))
          ? evenRows(blocks, from, roles)
          : null
  if (found === null) return null
  // Names and days where they belong tell even one row.
  if (label === null && lead !== 'number') return found.rows.length > 0 ? found : null
  const whole = found.rows.filter((row) => row.length >= Math.min(roles.length, 3) - 1).length
  return found.rows.length < 2 || whole * 2 < found.rows.length ? null : found
}

/** The table that begins with its headings at a block; null where none does. */
export const lineTableAt = (blocks: readonly Block[], from: number): LineTable | null => {
  const headings = headingsAt(blocks, from)
  if (headings.length < 2) return null
  const roles = settled(headings.map(roleOf), headings)
  const columns: Columns = { roles, headings, firstRow: 0 }
  if (!isTracker(columns)) return null
  const found = rowsFrom(blocks, from + headings.length, roles)
  return found === null
    ? null
    : { columns, rows: found.rows.map((row) => rowOf(row, roles)), from, to: found.to }
}
