import { isBlank, type RowDraft, type TableDraft } from './draft.ts'

const linesIn = (row: RowDraft) => row.cells.flatMap((cell) => cell.paragraphs.flatMap(({ lines }) => lines))

const textsIn = (row: RowDraft): readonly string[] =>
  row.cells
    .map((cell) => cell.paragraphs.flatMap(({ lines }) => lines.map((line) => line.text)).join(' '))
    .filter((text) => text !== '')

/** Short titles, all bold or all in capitals. */
const looksLikeHead = (row: RowDraft): boolean => {
  const texts = textsIn(row)
  const isShort = texts.every(
    (text) => text.split(' ').length <= 8 && /\p{L}{2}/u.test(text) && !/[.;]$/u.test(text),
  )
  const isCapitals = texts.every((text) => text === text.toUpperCase())
  const isBold = linesIn(row).every((line) => line.bold)
  return row.cells.length > 1 && texts.length > 1 && isShort && (isCapitals || isBold)
}

/** Marks the first row as head where nothing says so but its looks: many writers tag heads as ordinary cells. */
export const withHead = (table: TableDraft): TableDraft => {
  const [first, ...others] = table.rows
  if (
    first === undefined ||
    table.rows.some((row) => row.header) ||
    others.every(isBlank) ||
    !looksLikeHead(first)
  )
    return table
  const isEvery = others.filter((row) => row.cells.length > 1).every(looksLikeHead)
  return isEvery ? table : { ...table, rows: [{ ...first, header: true }, ...others] }
}
