import { folded } from '../paper/passage.ts'
import type { CellPlace, GridRow } from './grid.ts'
import type { Role } from './headings.ts'
import type { RowTable } from './row-table.ts'

/** A filled cell of a row under its heading. */
export type Filled = {
  readonly text: string
  readonly heading: string
  readonly place: CellPlace
  readonly page: number | null
  /** Printed in this row, not held over from one above. */
  readonly origin: boolean
  readonly label?: string
}
export type Cells = (...roles: readonly Role[]) => readonly Filled[]

/** The filled cells of a row by what their columns hold, in the order of the columns. */
export const cellsOf = ({ columns }: RowTable, row: GridRow): Cells => {
  const filled = columns.roles.flatMap((role, column): readonly (Filled & { readonly role: Role })[] => {
    const cell = row.cells[column]
    if (cell === null || cell === undefined || cell.text === '') return []
    const { text, place, origin, label } = cell
    const heading = folded(columns.headings[column] ?? '').replaceAll('\n\n', ' ')
    return [{ role, text, heading, place, page: row.page, origin, ...(label === undefined ? {} : { label }) }]
  })
  return (...roles) => filled.filter(({ role }) => roles.includes(role))
}

const sameText = (row: GridRow, headings: readonly string[]): boolean =>
  row.cells.every(
    (cell, column) => (cell?.text ?? '').toLowerCase() === (headings[column] ?? '').toLowerCase(),
  )

/** The rows below the headings; a repeat of the headings on a later page is none. */
export const bodyOf = ({ rows, columns }: RowTable): readonly GridRow[] =>
  rows.slice(columns.firstRow).filter((row) => !row.header && !sameText(row, columns.headings))

/** What shows what a table is: its headings, as printed. */
export const headingsOf = ({ columns }: RowTable): string =>
  columns.headings
    .filter((heading) => heading !== '')
    .join(' | ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
