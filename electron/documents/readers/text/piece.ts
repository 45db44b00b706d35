/** What a stretch of lines looks like before its neighbours are considered. */
export type WordsPiece = {
  readonly kind: 'words'
  readonly page: number | null
  /** The source lines joined, emphasis still in it. */
  readonly source: string
  /** A bullet stood before it. */
  readonly bullet?: { readonly level: number; readonly mark: string }
  /** "## Heading" or an underlined line. */
  readonly heading?: number
  /** Blank lines or the ends of the text on both sides. */
  readonly alone: boolean
  /** The first of its run of lines. */
  readonly first: boolean
  /** What stood in the margin beside it ends it. */
  readonly noted?: boolean
}
export type TablePiece = {
  readonly kind: 'table'
  readonly page: number | null
  readonly rows: readonly (readonly string[])[]
  /** A line under the first row sets it apart. */
  readonly ruled: boolean
}
export type Piece = WordsPiece | TablePiece

/** Lines between two blank lines, all on one page. */
export type LinesChunk = {
  readonly page: number | null
  readonly lines: readonly string[]
  /** What stood in the margin beside it ends it. */
  readonly noted?: boolean
}
/** A table whose columns only spaces keep apart, the names of its columns first. */
export type RowsChunk = { readonly page: number | null; readonly rows: readonly (readonly string[])[] }
export type Chunk = LinesChunk | RowsChunk
