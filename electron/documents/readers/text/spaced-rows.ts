/** A line of a table cut into its columns; `apart`: blank lines stand above it. */
export type CutLine = { readonly cells: readonly string[]; readonly apart: boolean }

const filled = ({ cells }: CutLine): number => cells.filter((cell) => cell !== '').length
const leads = ({ cells }: CutLine): boolean => (cells[0] ?? '') !== ''
const goesOnSmall = (text: string): boolean => /^["'“‘(]?\p{Ll}/u.test(text)

const label =
  /^(?:\(?\d{1,3}(?:[./]\d{1,3}){0,3}[.):]|\(?[a-z]{1,2}\)|(?:\p{Lu}{1,6}|\p{Lu}\p{L}{2,13})[ ./-]?\d{1,4}(?:[./-]\d{1,4}){0,2}[.:)]?|\d{1,3}(?:\.\d{1,3}){0,2})(?=$|\s+["'“‘(]?[\p{Lu}\d])/u

/** Whether a text begins as numbered rows do: "R4", "2.1", "(b) That…". */
export const beginsNumbered = (text: string): boolean => label.test(text)

const isLabelled = ({ cells }: CutLine): boolean => beginsNumbered(cells[0] ?? '')

/** Short and without a small start: a figure, a day, a name; never the middle of a sentence. */
const startsNew = (cell: string): boolean => cell === '' || /^[^\p{Ll}]/u.test(cell)
const isFigure = (cell: string): boolean => /^\D{0,2}\d[\d.,/%–-]*$|^(?:n\/a|[-–])$/iu.test(cell)

/** Several figures in one cell: columns stand too close to be told apart, and lines of figures say more as they are. */
export const holdsFigures = ({ cells }: CutLine): boolean =>
  cells.some((cell) => cell.includes(' ') && cell.split(' ').every(isFigure))

/** Whether every line is a row: each fills nearly all columns, or has figures in all but its first. */
const isRowByLine = (lines: readonly CutLine[]): boolean =>
  lines.every(
    (line) =>
      leads(line) &&
      line.cells.every((cell) => startsNew(cell) || isFigure(cell)) &&
      filled(line) >= Math.max(2, line.cells.length - 1) &&
      (line.cells.length > 2 || isFigure(line.cells[1] ?? '')),
  )

/** Whether a line begins a row where neither numbers nor blank lines say so. */
const beginsByItself = (line: CutLine, before: CutLine, widest: number): boolean => {
  if (!leads(line) || !line.cells.every(startsNew) || filled(line) < 2) return false
  if (filled(line) === line.cells.length && line.cells.slice(1).some(isFigure)) return true
  const word = /^\S+/u.exec(line.cells[0] ?? '')?.[0].length ?? 0
  // Where the next word would have fitted, the cell above ended on purpose.
  return !leads(before) || (before.cells[0] ?? '').length + 1 + word <= widest
}

/** Which lines begin a row: by the numbers in the first column, else by blank lines, else by their looks. */
const starts = (lines: readonly CutLine[]): ReadonlySet<number> => {
  const at = (test: (line: CutLine, index: number) => boolean): ReadonlySet<number> =>
    new Set([0, ...lines.flatMap((line, index) => (index > 0 && test(line, index) ? [index] : []))])
  const groups: CutLine[][] = []
  for (const [index, line] of lines.entries()) {
    if (line.apart || index === 0) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  const numbered = groups.filter((group) => group.some(isLabelled))
  // Numbers set in the middle of their rows, blank lines between these.
  if (numbered.length > 1 && numbered.every((group) => group.filter(isLabelled).length === 1)) {
    const firsts = new Set(numbered.map(([line]) => line))
    return at((line) => firsts.has(line) || (line.apart && filled(line) === 1 && leads(line)))
  }
  const [first] = lines
  // A page may begin with the rest of a row.
  const isKnown = first !== undefined && (isLabelled(first) || !leads(first))
  if (isKnown && lines.filter(isLabelled).length > 1)
    // A title over the rows that follow stands alone in its line.
    return at((line) => isLabelled(line) || (line.apart && filled(line) === 1 && leads(line)))
  if (groups.some((group) => group.length > 1) && groups.length > 1 && !groups.every(isRowByLine)) {
    const singles = new Set(groups.filter((group) => group.length > 1 && isRowByLine(group)).flat())
    return at((line) => singles.has(line) || (line.apart && leads(line) && !goesOnSmall(line.cells[0] ?? '')))
  }
  if (isRowByLine(lines) || groups.length === lines.length) return at(leads)
  const widest = lines.reduce((most, { cells }) => Math.max(most, (cells[0] ?? '').length), 0)
  return at((line, index) => beginsByItself(line, lines[index - 1] ?? line, widest))
}

/** Puts a line's words behind those of its cell: as a new paragraph after blank lines, unless it goes on in small letters. */
export const withLine = (cell: string, words: string, apart: boolean): string => {
  if (cell === '' || words === '') return cell + words
  if (apart && !goesOnSmall(words)) return `${cell}\n\n${words}`
  return /\p{L}-$/u.test(cell) && goesOnSmall(words) ? cell + words : `${cell} ${words}`
}

/** Lines as rows, the cells that are wrapped over lines put together. */
export const spacedRows = (lines: readonly CutLine[]): readonly (readonly string[])[] => {
  const begins = starts(lines)
  const rows: string[][] = []
  for (const [index, line] of lines.entries()) {
    const row = rows.at(-1)
    if (row === undefined || begins.has(index)) rows.push([...line.cells])
    else rows[rows.length - 1] = row.map((cell, at) => withLine(cell, line.cells[at] ?? '', line.apart))
  }
  return rows
}

/** Whether a page's first row is the rest of the last row of the page before. */
export const endsRow = (rest: readonly string[], last: readonly string[]): boolean => {
  const [words = '', before = ''] = [rest[0], last[0]]
  return words === '' || goesOnSmall(words) || (beginsNumbered(before) && !beginsNumbered(words))
}
