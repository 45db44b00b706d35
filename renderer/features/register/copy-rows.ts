import { registerColumns } from '../../../shared/lists/register-columns.ts'
import { asHtmlTable, asTabs } from '../../../shared/lists/tabular.ts'
import type { ColumnLook } from '../../../shared/model/list-view.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'

/** Puts rows on the clipboard as a table: Excel, Word and Outlook keep its cells. */
export const copyRows = async (
  rows: readonly RecommendationRow[],
  look: readonly ColumnLook[],
): Promise<void> => {
  const columns = look.flatMap(({ id, header }) => {
    const column = registerColumns.find((one) => one.id === id)
    return column === undefined ? [] : [{ ...column, header: header ?? column.header }]
  })
  const header = columns.map((column) => column.header)
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row).words))
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([asHtmlTable(header, cells)], { type: 'text/html' }),
      'text/plain': new Blob([asTabs([header, ...cells])], { type: 'text/plain' }),
    }),
  ])
}
