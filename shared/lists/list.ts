import type { ListName } from '../model/list-name.ts'
import type { ColumnLook, ListView } from '../model/list-view.ts'
import type { Cell } from './cell.ts'

/** A column of a list: as it is shown, copied and exported. */
export type ListColumn<Row> = {
  readonly id: string
  readonly header: string
  /** Least width in px; what is left over goes to columns by `grow`. */
  readonly width: number
  readonly grow?: number
  readonly cell: (row: Row) => Cell
  /** True: main sorts by it, under its id. */
  readonly sortable?: boolean
  readonly align?: 'end'
  /** False: can't be hidden (the one that names the row). */
  readonly hideable?: boolean
}

/** What rows of a list can be put together by. */
export type ListGrouping<Row> = {
  /** As people call it: "Month due". */
  readonly header: string
  /** What rows are called that have no value: "No date". */
  readonly none: string
  readonly key: (row: Row) => string | null
  /** How the group is called where that is not its key: a review's title. */
  readonly label?: (row: Row) => string | null
  /** A key in words: "2026-05" is "May 2026". */
  readonly words?: (key: string) => string
}

/** A view that comes with Revisit. */
export type ReadyView = { readonly name: string; readonly view: ListView }

/** Everything that the window, the clipboard and an export have to know of a list, with no format in it. */
export type List<Row> = {
  readonly name: ListName
  readonly title: string
  /** One of its rows: "recommendation"; its plural, where that is not with an s. */
  readonly noun: string
  readonly nouns?: string
  readonly columns: readonly ListColumn<Row>[]
  readonly groups: Readonly<Record<string, ListGrouping<Row>>>
  /** As it opens. */
  readonly first: ListView
  /** `today`: ISO day. */
  readonly ready: (today: string) => readonly ReadyView[]
}

/** The columns that a look shows, in its order, under its names and as wide as it says. What is no more is passed over. */
export const columnsOfLook = <Row>(
  { columns }: Pick<List<Row>, 'columns'>,
  look: readonly ColumnLook[],
): readonly ListColumn<Row>[] =>
  look.flatMap(({ id, width, header }) => {
    const column = columns.find((one) => one.id === id)
    return column === undefined
      ? []
      : [{ ...column, width: width ?? column.width, header: header ?? column.header }]
  })
