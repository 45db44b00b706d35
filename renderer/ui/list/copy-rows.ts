import { columnsOfLook, type List } from '../../../shared/lists/list.ts'
import { asHtmlTable, asTabs } from '../../../shared/lists/tabular.ts'
import type { ColumnLook } from '../../../shared/model/list-view.ts'

/** Puts rows on the clipboard as a table: Excel, Word and Outlook keep its cells. */
export const copyRows = async <Row>(
  list: List<Row>,
  rows: readonly Row[],
  look: readonly ColumnLook[],
): Promise<void> => {
  const columns = columnsOfLook(list, look)
  const header = columns.map((column) => column.header)
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)))
  const words = cells.map((row) => row.map((cell) => cell.words))
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([asHtmlTable(header, cells)], { type: 'text/html' }),
      'text/plain': new Blob([asTabs([header, ...words])], { type: 'text/plain' }),
    }),
  ])
}
