/** A stretch of words as a page draws it; `endsLine`: the next one stands on another line. */
export type Piece = { readonly words: string; readonly endsLine: boolean }

/** The words of a page in the order in which they are drawn. */
export type PageWords = {
  /** 1-based position in the file. */
  readonly page: number
  readonly text: string
  /** Offset in `text` at which each piece begins; the last entry is where the text ends. */
  readonly starts: Uint32Array
}

/** Joins the pieces of a page; where a line ends stands a line break, whatever else is drawn. */
export const pageWords = (page: number, pieces: readonly Piece[]): PageWords => {
  const starts: number[] = []
  let text = ''
  for (const { words, endsLine } of pieces) {
    starts.push(text.length)
    text += endsLine ? `${words}\n` : words
  }
  return { page, text, starts: Uint32Array.from([...starts, text.length]) }
}

/** The piece that an offset lies in. */
export const pieceAt = ({ starts }: PageWords, offset: number): number => {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
