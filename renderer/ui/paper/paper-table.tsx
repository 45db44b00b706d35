import type { Citation } from '../../../shared/model/citation.ts'
import type { Row, TableBlock } from '../../../shared/model/source-document.ts'
import { firstCells } from './block-texts.ts'
import { Marked } from './marked.tsx'
import styles from './paper.module.css'
import type { MarkedHit } from './search/hits-by-unit.ts'

type RowProps = {
  readonly row: Row
  readonly citation: Citation | null
  readonly hits: readonly MarkedHit[]
  /** Number of its first cell among the texts of the table. */
  readonly first: number
}

const TableRow = ({ row, citation, hits, first }: RowProps) => (
  <tr className={citation === null ? undefined : styles.citedRow}>
    {row.cells.map((cell, index) => {
      const Cell = row.header ? 'th' : 'td'
      return (
        <Cell
          // A paper never changes, so the place of a cell is its identity.
          key={index}
          colSpan={cell.colSpan}
          rowSpan={cell.rowSpan}
          {...(row.header && { scope: 'col' })}
        >
          <Marked
            text={cell.text}
            citation={citation?.cell === index ? citation : null}
            hits={hits.filter(({ part }) => part === first + index)}
          />
        </Cell>
      )
    })}
  </tr>
)

/**
 * A table of a paper with its spans and header rows; a wide one scrolls sideways in its own box,
 * which Chromium makes a tab stop where it has something to scroll.
 */
export const PaperTable = ({
  table,
  citation,
  hits,
}: {
  readonly table: TableBlock
  readonly citation: Citation | null
  readonly hits: readonly MarkedHit[]
}) => {
  const firsts = firstCells(table)
  const rows = table.rows.map((row, index) => ({ row, index }))
  const heads = rows.filter(({ row }) => row.header)
  const bodies = rows.filter(({ row }) => !row.header)
  const draw = ({ row, index }: { row: Row; index: number }) => (
    <TableRow
      key={index}
      row={row}
      citation={citation?.row === index ? citation : null}
      hits={hits}
      first={firsts[index] ?? 0}
    />
  )
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        {table.caption !== undefined && (
          <caption>
            <Marked text={table.caption} citation={null} hits={hits.filter(({ part }) => part === 0)} />
          </caption>
        )}
        {heads.length > 0 && <thead>{heads.map(draw)}</thead>}
        <tbody>{bodies.map(draw)}</tbody>
      </table>
    </div>
  )
}
