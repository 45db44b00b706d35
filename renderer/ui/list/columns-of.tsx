import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { List } from '../../../shared/lists/list.ts'
import type { Column } from '../table/column.ts'
import { Clamped } from './clamped.tsx'

/** What is shown in a cell where its words alone would not do, by column. */
export type Cells<Row> = Readonly<Record<string, (row: Row) => ReactNode>>

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } })

/** Said in a cell where there is nothing: "Nobody named". */
export const Quiet = ({ words }: { readonly words: string }) => (
  <span className={useStyles().quiet}>{words}</span>
)

/** The columns of a list as its table shows them; those that its first view leaves out are hidden at first. */
export const columnsOf = <Row,>(list: List<Row>, cells: Cells<Row> = {}): readonly Column<Row>[] =>
  list.columns.map(({ cell, ...column }) => ({
    ...column,
    hiddenAtFirst: !list.first.columns.some(({ id }) => id === column.id),
    cell: cells[column.id] ?? ((row) => <Clamped>{cell(row).words}</Clamped>),
  }))

/** Beside an opened row there is room for what tells the rows apart: these columns, as wide as given. */
export const columnsBeside = <Row,>(
  columns: readonly Column<Row>[],
  widths: Readonly<Record<string, number>>,
): readonly Column<Row>[] =>
  Object.entries(widths).flatMap(([id, width]) => {
    const column = columns.find((one) => one.id === id)
    return column === undefined ? [] : [{ ...column, width, hiddenAtFirst: false }]
  })
