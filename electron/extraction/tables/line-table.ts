import type { Block, TextBlock } from '../../../shared/model/source-document.ts'
import { isDoer } from '../fields/doer.ts'
import { datesIn } from '../fields/stated-date.ts'
import { follows, isBullet, splitLabel } from '../paper/label.ts'
import type { Columns } from './columns.ts'
import { isTracker } from './columns.ts'
import type { GridCell, GridRow } from './grid.ts'
import { type Role, roleOf } from './headings.ts'

/** A table that a conversion to text has printed one cell a line: its headings in a row, then its cells. */
export type LineTable = {
  readonly columns: Columns
  readonly rows: readonly GridRow[]
  readonly from: number
  readonly to: number
}

const longestHeading = 45
const mostColumns = 9

const asText = (block: Block | undefined): TextBlock | null =>
  block === undefined || block.kind === 'table' || block.kind === 'note' ? null : block

/** The headings that stand one under the other from a block on. */
const headingsAt = (blocks: readonly Block[], from: number): readonly string[] => {
  const headings: string[] = []
  for (let at = from; headings.length < mostColumns; at += 1) {
    const block = asText(blocks[at])
    if (
      block === null ||
      block.label !== undefined ||
      block.text === '' ||
      block.text.length > longestHeading
    )
      break
    const role = roleOf(block.text)
    if (role === 'other' || role === 'value' || role === 'detail') break
    headings.push(block.text)
  }
  return headings
}

type Line = { readonly label: string | null; readonly cell: GridCell; readonly page: number | null }

const lineOf = (block: TextBlock): Line => {
  const split = block.label === undefined ? splitLabel(block.text) : null
  const start = split?.rest ?? 0
  const label = block.label ?? split?.label ?? null
  return {
    label,
    page: block.page,
    cell: {
      text: block.text.slice(start),
      place: { block: block.index, start, end: block.text.length },
      origin: true,
      wide: false,
      ...(label === null ? {} : { label }),
    },
  }
}

const isDue = (text: string): boolean =>
  text.length < 40 &&
  (datesIn(text).length > 0 ||
    /^(?:on-?going|quarterly|monthly|annual(?:ly)?|immediate(?:ly)?|tb[cd]|n\/?a|.{0,20}\b20\d{2}(?:\/\d{2})?)$/i.test(
      text,
    ))

/** Whether a cell may stand in a column: short where the column holds names or dates. */
const fits = (role: Role, text: string): boolean =>
  role === 'owner'
    ? text.length < 90 && !/[.!?]$/.test(text.slice(-1)) && (isDoer(text) || text.length < 60)
    : role === 'due' || role === 'status'
      ? text.length < 60
      : true

/** The column that a cell goes into: the next, unless what is there by its shape belongs further on. */
const columnOf = (text: string, from: number, roles: readonly Role[], isShort: boolean): number => {
  const at = roles.findIndex((role, column) => {
    if (column < from) return false
    // Fewer cells than columns: one is missing, and shows by what stands there instead.
    if (isShort && role === 'due' && !isDue(text)) return false
    if (isShort && role === 'owner' && !isDoer(text)) return false
    return fits(role, text)
  })
  return at < 0 ? roles.length - 1 : at
}

/** Cells of one item under their headings; what is over goes on with the last. */
const placed = (lines: readonly Line[], roles: readonly Role[]): readonly (readonly Line[])[] => {
  const columns: Line[][] = roles.map(() => [])
  const last = roles.length - 1
  let next = 0
  for (const line of lines) {
    const column = columnOf(line.cell.text, next, roles, lines.length < roles.length)
    columns[column]?.push(line)
    next = Math.min(column + 1, last)
  }
  return columns
}

/** Paragraphs of one cell as one: its place is the first's, as a citation names one block. */
const cellOf = (lines: readonly Line[]): GridCell | null => {
  const [first] = lines
  return first === undefined
    ? null
    : lines.length === 1
      ? first.cell
      : { ...first.cell, text: lines.map(({ cell }) => cell.text).join('\n\n') }
}

const rowOf = (lines: readonly Line[], roles: readonly Role[]): GridRow => ({
  cells: placed(lines, roles).map(cellOf),
  header: false,
  page: lines[0]?.page ?? null,
  title: false,
})

/** Items that are numbered: each goes on to the next number. */
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

const rowsFrom = (blocks: readonly Block[], from: number, roles: readonly Role[]) => {
  const first = asText(blocks[from])
  if (first === null || (roles[0] !== 'recommendation' && roles[0] !== 'action')) return null
  const label = lineOf(first).label
  if (label === null || isBullet(label)) return null
  const { rows, to } = numberedRows(blocks, from, roles)
  const whole = rows.filter((row) => row.length >= Math.min(roles.length, 2)).length
  return rows.length < 2 || whole * 2 < rows.length ? null : { rows, to }
}

/** The table that begins with its headings at a block; null where none does. */
export const lineTableAt = (blocks: readonly Block[], from: number): LineTable | null => {
  const headings = headingsAt(blocks, from)
  if (headings.length < 2) return null
  const roles = headings.map(roleOf)
  const columns: Columns = { roles, headings, firstRow: 0 }
  if (new Set(roles).size < roles.length || !isTracker(columns)) return null
  const found = rowsFrom(blocks, from + headings.length, roles)
  return found === null
    ? null
    : { columns, rows: found.rows.map((row) => rowOf(row, roles)), from, to: found.to }
}
