import type { Element } from 'domhandler'
import { childElements } from '../xml.ts'

type OdtCell = { readonly element: Element; readonly colSpan: number; readonly rowSpan: number }
type OdtRow = {
  readonly cells: readonly OdtCell[]
  readonly header: boolean
  /** Pages that ended above it. */
  readonly breaks: number
}

/** Cells and rows are written once for how often they repeat; no paper repeats one more often than this. */
const mostRepeated = 50

const counted = (value: string | undefined, most: number): number => {
  const count = Number(value ?? 1)
  return Number.isInteger(count) && count >= 1 ? Math.min(count, most) : 1
}

const cellsOf = (row: Element): OdtCell[] =>
  childElements(row)
    .filter(({ name }) => name === 'table:table-cell')
    .flatMap((element) => {
      const { attribs } = element
      const cell = {
        element,
        colSpan: counted(attribs['table:number-columns-spanned'], 1000),
        rowSpan: counted(attribs['table:number-rows-spanned'], 1000),
      }
      return Array.from(
        { length: counted(attribs['table:number-columns-repeated'], mostRepeated) },
        () => cell,
      )
    })

const groups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])

/** The rows of a table in order; those covered by a merged cell have fewer cells. */
export const tableRowsOf = (table: Element, header = false): OdtRow[] => {
  let breaks = 0
  return childElements(table).flatMap((element): OdtRow[] => {
    if (element.name === 'text:soft-page-break') breaks += 1
    if (groups.has(element.name)) {
      return tableRowsOf(element, header || element.name === 'table:table-header-rows')
    }
    if (element.name !== 'table:table-row') return []
    const row = { cells: cellsOf(element), header, breaks }
    breaks = 0
    return Array.from(
      { length: counted(element.attribs['table:number-rows-repeated'], mostRepeated) },
      () => row,
    )
  })
}
