import type { ReportTable } from '../../../shared/model/report.ts'
import type { Cell, TableBlock } from '../../../shared/model/source-document.ts'
import { paragraphsOf } from '../templates/paragraphs.ts'

/** The cells of a table with nothing merged: the words stand in the first place of each merged cell. */
export const gridOf = ({ rows }: Pick<TableBlock, 'rows'>): readonly (readonly (Cell | null)[])[] => {
  const columns = Math.max(
    1,
    ...rows.map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0)),
  )
  const grid = rows.map((): (Cell | null | undefined)[] => Array.from({ length: columns }))
  rows.forEach(({ cells }, y) => {
    let x = 0
    for (const cell of cells) {
      while (x < columns && grid[y]?.[x] !== undefined) x += 1
      for (let down = 0; down < cell.rowSpan; down++)
        for (let along = 0; along < cell.colSpan; along++) {
          const row = grid[y + down]
          if (row !== undefined && x + along < columns) row[x + along] = down + along === 0 ? cell : null
        }
      x += cell.colSpan
    }
  })
  return grid.map((row) => row.map((cell) => cell ?? null))
}

/** How wide a column wants to be: by its longest cell, within reason. */
const widthsOf = (texts: readonly (readonly string[])[]): number[] =>
  (texts[0] ?? []).map((_, x) =>
    Math.min(60, Math.max(12, ...texts.map((row) => Math.ceil((row[x] ?? '').length / 2)))),
  )

/** A table of a paper as a table of a report; header rows become one. `caption`: what it shows, where it has none. */
export const paperTable = (table: TableBlock, caption: string): ReportTable => {
  const grid = gridOf(table)
  const heads = table.rows.filter(({ header }) => header).length
  const header = (grid[0] ?? []).map((_, x) =>
    [...new Set(grid.slice(0, heads).map((row) => row[x]?.text.replace(/\s+/gu, ' ') ?? ''))]
      .filter((words) => words !== '')
      .join(' '),
  )
  const body = grid.slice(heads)
  const texts = grid.map((row) => row.map((cell) => cell?.text ?? ''))
  return {
    kind: 'table',
    caption: table.caption ?? caption,
    widths: widthsOf(texts),
    header,
    rows: body.map((row) => row.map((cell) => ({ paragraphs: paragraphsOf(cell?.text ?? '') }))),
  }
}
