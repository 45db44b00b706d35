import type { Cell } from '../../shared/lists/cell.ts'

/** A list as it is exported, with no format in it. */
export type Sheet = {
  readonly title: string
  readonly columns: readonly { readonly header: string /** In px. */; readonly width: number }[]
  /** Where the list is not grouped, one without a name. */
  readonly groups: readonly { readonly name: string | null; readonly rows: readonly (readonly Cell[])[] }[]
}
