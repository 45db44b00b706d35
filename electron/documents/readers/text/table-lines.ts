import { foldText } from '../printed-text.ts'
import { splitLabel } from '../label.ts'

const isLabelOnly = (field: string): boolean => field !== '' && splitLabel(`${field} x`).label === field
const fields = (line: string): string[] => line.split('\t').map((field) => field.trim())

/** The cells of a line with tabs; undefined for a paragraph indented by one, or numbered with one. */
const tabbedCells = (line: string, inTable: boolean): string[] | undefined => {
  const cells = fields(line.replace(/\t+\s*$/u, (tail) => (inTable ? tail : '')))
  if (cells.length < 2 || cells.filter((cell) => cell !== '').length < (inTable ? 1 : 2)) return undefined
  const [first = ''] = cells
  if (!inTable && cells.length === 2 && isLabelOnly(first)) return undefined
  return cells
}

const leaders = /\.{3,}|…{2,}/u
const isPageColumn = (cell: string): boolean => /^(?:\d{1,3}|[ivx]{1,5}|page(?:\s*no\.?)?|)$/iu.test(cell)

/** Lines of a contents page: the last column is page numbers, under a "Contents" heading or with dot leaders. */
export const isContents = (rows: readonly (readonly string[])[], before: string): boolean =>
  rows.every((row) => isPageColumn(row.at(-1) ?? '')) &&
  (/\b(?:contents|index)\b/iu.test(before) || rows.some((row) => row.some((cell) => leaders.test(cell))))

/** How many lines from `from` on are rows of one tabbed table, and their cells. */
export const tabbedRun = (lines: readonly string[], from: number): string[][] => {
  const rows: string[][] = []
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    // A heading over page numbers may leave its first cell empty: the row below shows that it is one.
    const led = /^\t\S/u.test(line) && fields(lines[at + 1] ?? '').length === fields(line).length
    const cells = line.includes('\t') ? tabbedCells(line, rows.length > 0 || led) : undefined
    if (cells === undefined) break
    rows.push(cells)
  }
  const wide = Math.max(0, ...rows.map((row) => row.length)) > 2
  return rows.length > 1 || wide ? rows : []
}

const isRule = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => /^:?-{2,}:?$/u.test(cell))
const piped = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => foldText(cell.replaceAll('\\|', '|')))

/** The rows of a table drawn with "|" from `from` on, and how many lines it takes. */
export const pipedRun = (
  lines: readonly string[],
  from: number,
): { readonly rows: string[][]; readonly ruled: boolean; readonly taken: number } => {
  const ruled = isRule(piped(lines[from + 1] ?? '')) && (lines[from] ?? '').includes('|')
  let end = from
  while (
    end < lines.length &&
    (ruled ? (lines[end] ?? '').includes('|') : /^\s*\|.*\|\s*$/u.test(lines[end] ?? ''))
  )
    end += 1
  const taken = end - from
  if (!ruled && taken < 2) return { rows: [], ruled, taken: 0 }
  const rows = lines.slice(from, end).map(piped)
  return { rows: rows.filter((cells) => !isRule(cells)), ruled, taken }
}
