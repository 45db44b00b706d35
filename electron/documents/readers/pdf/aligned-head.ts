import { type Line, lineOf, segmentsOf } from './line.ts'

/** Where each column begins and ends, from its head. */
export type Head = {
  readonly starts: readonly number[]
  readonly cells: readonly (readonly Line[])[]
  readonly count: number
  readonly bold: boolean
  /** The same head stood over the table that the page before ends with. */
  readonly repeated?: boolean
}

const isTitle = (text: string): boolean =>
  text.split(' ').length <= 6 &&
  /^[^\p{Ll}]*\p{L}{2}/u.test(text) &&
  !/[.:;,]$/u.test(text) &&
  !/^\W*\d/u.test(text)

/** Years and quarters head columns too. */
const isPeriod = (text: string): boolean => /^[\p{L}\s]{0,12}\d[\d/–-]{2,8}$|^Q[1-4]$/u.test(text)

/** Whether a line is nothing but short titles that stand apart. */
export const titlesIn = (line: Line, gap: number): boolean => {
  const [first, ...others] = segmentsOf(line, gap)
  if (first === undefined || others.length === 0 || !isTitle(first.text)) return false
  return others.every(({ text }) => isTitle(text) || (line.bold && isPeriod(text)))
}

/** Cells of a head may have several lines, and the stream may give them cell by cell: those above each other are one. */
export const headAt = (lines: readonly Line[], at: number): Head | undefined => {
  const first = lines[at]
  if (first === undefined || !titlesIn(first, first.bold ? 1 : 2)) return undefined
  let count = 1
  for (let next = lines[at + 1]; first.bold && next?.bold === true; next = lines[at + count]) {
    const isNear = next.y > first.y - 0.5 * first.size && next.y < first.y + 6 * first.size
    if (!isNear || Math.abs(next.size - first.size) > 0.6) break
    count += 1
  }
  const columns: { left: number; right: number; lines: Line[] }[] = []
  for (const line of lines.slice(at, at + count)) {
    for (const segment of segmentsOf(line)) {
      const own = columns.find(({ left, right }) => segment.x < right && segment.right > left)
      const part = lineOf(segment.runs, line.page)
      if (own === undefined) columns.push({ left: segment.x, right: segment.right, lines: [part] })
      else {
        own.left = Math.min(own.left, segment.x)
        own.right = Math.max(own.right, segment.right)
        own.lines.push(part)
      }
    }
  }
  columns.sort((a, b) => a.left - b.left)
  return {
    starts: columns.map(({ left }) => left),
    cells: columns.map((column) => column.lines),
    count,
    bold: first.bold,
  }
}
