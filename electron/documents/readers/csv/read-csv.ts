import { ok } from '../../../../shared/model/result.ts'
import { numberBlocks } from '../block-draft.ts'
import { mostCells, tooManyCells } from '../cell-limit.ts'
import { decodeText } from '../decode-text.ts'
import { foldText } from '../printed-text.ts'
import type { Reader } from '../reader.ts'
import type { GridCell } from '../sheet/grid.ts'
import { sheetBlocks } from '../sheet/sheet-blocks.ts'
import { noTextWarning } from '../warnings.ts'
import { findDelimiter, parseDelimited, statedDelimiter } from './parse-csv.ts'

/** Reads a table kept as text, its fields parted by commas, semicolons, tabs or bars. */
export const readCsv: Reader = async (bytes) => {
  const text = decodeText(bytes).replace(/\r\n?/gu, '\n')
  const stated = statedDelimiter(text)
  const body = stated === undefined ? text : text.slice(text.indexOf('\n') + 1)
  const records = parseDelimited(body, stated ?? findDelimiter(body) ?? ',', mostCells)
  if (records.reduce((sum, { length }) => sum + length, 0) > mostCells) return tooManyCells
  const rows = records.map((record, at) => {
    const cells = record.flatMap((field, column): [number, GridCell][] => {
      const words = foldText(field)
      return words === '' ? [] : [[column, { text: words, bold: false, colSpan: 1, rowSpan: 1 }]]
    })
    return [at, new Map(cells)] as const
  })
  const read = sheetBlocks({ rows: new Map(rows) })
  if (!read.ok) return read
  const blocks = numberBlocks(read.value)
  return ok({
    format: 'csv',
    pages: [],
    blocks,
    furniture: [],
    warnings: blocks.length === 0 ? [noTextWarning] : [],
  })
}
