import type { Block, TextBlock } from '../../../shared/model/source-document.ts'
import { isDoer } from '../fields/doer.ts'
import { datesIn } from '../fields/stated-date.ts'
import { splitLabel } from '../paper/label.ts'
import type { GridCell, GridRow } from './grid.ts'
import type { Role } from './headings.ts'

/** A line of a table that was printed one cell a line. */
export type Line = { readonly label: string | null; readonly cell: GridCell; readonly page: number | null }

export const asText = (block: Block | undefined): TextBlock | null =>
  block === undefined || block.kind === 'table' || block.kind === 'note' ? null : block

/** A block's words as a cell, its label apart. */
export const lineOf = (block: TextBlock): Line => {
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

/** A day, a month or a standing word for when ("Ongoing"). */
export const isDue = (text: string): boolean =>
  text.length < 40 &&
  (datesIn(text).length > 0 ||
    /^(?:on-?going|quarterly|monthly|annual(?:ly)?|immediate(?:ly)?|asap|tb[cd]|n\/?a|[-–—]|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|.{0,20}\b20\d{2}(?:\/\d{2})?)$/i.test(
      text,
    ))

/** Columns whose cells are a few words: what stands in them shows where a cell of many words ends. */
const shortRoles: ReadonlySet<Role> = new Set<Role>([
  'number',
  'owner',
  'due',
  'status',
  'priority',
  'target',
  'value',
  'other',
])
const isShort = (role: Role | undefined): boolean => role !== undefined && shortRoles.has(role)

/** Whether a cell may stand in a column: short where the column holds names or dates. */
const fits = (role: Role, text: string): boolean =>
  role === 'owner'
    ? text.length < 90 && !/[.!?]$/.test(text.slice(-1)) && (isDoer(text) || text.length < 60)
    : isShort(role)
      ? text.length < 60
      : true

/** Whether a cell surely stands in a column that its row might leave empty. */
const belongs = (role: Role, text: string): boolean =>
  role === 'due' ? isDue(text) : role === 'owner' ? isDoer(text) : fits(role, text)

type Span = { readonly from: number; readonly to: number }

/** Short columns at either end take a line each; what is between them is of the others. */
const endsOf = (lines: readonly Line[], roles: readonly Role[]): { columns: Span; lines: Span } => {
  let [left, right] = [0, 0]
  while (left < roles.length && left < lines.length && isShort(roles[left])) left += 1
  while (
    right < roles.length - left &&
    right < lines.length - left &&
    isShort(roles[roles.length - 1 - right]) &&
    fits(roles[roles.length - 1 - right] ?? 'other', lines[lines.length - 1 - right]?.cell.text ?? '')
  )
    right += 1
  return {
    columns: { from: left, to: roles.length - right },
    lines: { from: left, to: lines.length - right },
  }
}

/** Cells of one item under their headings: one line each where there are as many, else by what stands in them. */
const placed = (lines: readonly Line[], roles: readonly Role[]): readonly (readonly Line[])[] => {
  if (lines.length === roles.length) return lines.map((line) => [line])
  const columns: Line[][] = roles.map(() => [])
  if (lines.length < roles.length) {
    let next = 0
    for (const line of lines) {
      const at = roles.findIndex((role, column) => column >= next && belongs(role, line.cell.text))
      const column = at < 0 ? roles.length - 1 : at
      columns[column]?.push(line)
      next = Math.min(column + 1, roles.length - 1)
    }
    return columns
  }
  const ends = endsOf(lines, roles)
  for (let column = 0; column < ends.columns.from; column += 1)
    columns[column]?.push(...lines.slice(column, column + 1))
  const shift = lines.length - roles.length
  for (let column = ends.columns.to; column < roles.length; column += 1)
    columns[column]?.push(...lines.slice(column + shift, column + shift + 1))
  // Between them a cell of many words goes on until what stands in the next column, and the last takes the rest.
  let column = ends.columns.from
  for (let at = ends.lines.from; at < ends.lines.to; at += 1) {
    const line = lines[at]
    const next = roles[column + 1]
    const left = ends.lines.to - at
    const isLast = column >= ends.columns.to - 1
    const held = columns[column]?.length ?? 0
    const moves =
      line !== undefined &&
      !isLast &&
      held > 0 &&
      (next !== undefined && isShort(next) && next !== 'other'
        ? belongs(next, line.cell.text) || left <= ends.columns.to - 1 - column
        : true)
    if (moves || (held > 0 && isShort(roles[column]) && !isLast)) column += 1
    if (line !== undefined) columns[Math.min(column, roles.length - 1)]?.push(line)
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

export const rowOf = (lines: readonly Line[], roles: readonly Role[]): GridRow => ({
  cells: placed(lines, roles).map(cellOf),
  header: false,
  page: lines[0]?.page ?? null,
  title: false,
})
