/** A cell as the sheet shows it. */
export type GridCell = {
  readonly text: string
  readonly bold: boolean
  readonly colSpan: number
  readonly rowSpan: number
}

/** One sheet: the cells that hold words, by row and column (0-based). Cells covered by a merged one are not in it. */
export type Grid = {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, GridCell>>
  /** The row of the column headings, where the file says which it is. */
  readonly headerRow?: number
}
