import type { RowEdges } from '../markup/flow.ts'
import { codes } from './codes.ts'
import { modifiers } from './modifiers.ts'
import type { Run } from './runs.ts'
import type { WordBinary } from './word-binary.ts'

/** What a paragraph says of itself beyond its style. */
export type ParagraphProperties = {
  style: number
  list: number | undefined
  listLevel: number | undefined
  outline: number | undefined
  inTable: boolean
  depth: number
  rowEnd: boolean
  innerCellEnd: boolean
  innerRowEnd: boolean
  row: RowEdges | undefined
  headerRow: boolean
}

const readRow = (view: DataView, from: number, to: number): RowEdges | undefined => {
  const count = from < to ? view.getUint8(from) : 0
  const cells = from + 1 + (count + 1) * 2
  if (count === 0 || cells > to) return undefined
  const edge = (at: number) => view.getInt16(from + 1 + at * 2, true)
  return {
    left: edge(0),
    header: false,
    cells: Array.from({ length: count }, (_, at) => {
      const place = cells + at * 20
      // Rows that are merged nowhere may leave the descriptions of their cells out.
      const flags = place + 2 <= to ? view.getUint16(place, true) : 0
      return {
        right: edge(at + 1),
        mergedAcross: (flags & 3) === 1,
        mergedDown: ((flags >> 5) & 3) === 1,
      }
    }),
  }
}

const take = (found: ParagraphProperties, { main, data }: WordBinary, run: Run | undefined): void => {
  if (run === undefined) return
  const read = (view: DataView, from: number, to: number, nested: boolean): void => {
    for (const { code, value, ...place } of modifiers(view, from, to)) {
      if (code === codes.style) found.style = value
      else if (code === codes.list) found.list = value
      else if (code === codes.listLevel) found.listLevel = value
      else if (code === codes.outline) found.outline = value
      else if (code === codes.inTable) found.inTable = value !== 0
      else if (code === codes.rowEnd) found.rowEnd = value !== 0
      else if (code === codes.depth) found.depth = value
      else if (code === codes.innerCellEnd) found.innerCellEnd = value !== 0
      else if (code === codes.innerRowEnd) found.innerRowEnd = value !== 0
      else if (code === codes.headerRow) found.headerRow = value !== 0
      else if (code === codes.tableDefinition) found.row = readRow(view, place.from, place.to)
      else if (
        codes.elsewhere.includes(code as 0x6646) &&
        !nested &&
        value >= 0 &&
        value + 2 <= data.byteLength
      ) {
        // Long properties are kept in a stream of their own.
        read(data, value + 2, value + 2 + data.getUint16(value, true), true)
      }
    }
  }
  read(main, run.first, run.last, false)
}

export const paragraphProperties = (word: WordBinary, run: Run | undefined): ParagraphProperties => {
  const found: ParagraphProperties = {
    style: run?.style ?? 0,
    list: undefined,
    listLevel: undefined,
    outline: undefined,
    inTable: false,
    depth: 0,
    rowEnd: false,
    innerCellEnd: false,
    innerRowEnd: false,
    row: undefined,
    headerRow: false,
  }
  take(found, word, run)
  return found
}
