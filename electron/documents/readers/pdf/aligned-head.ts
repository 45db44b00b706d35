import { type Line, lineOf, segmentsOf } from './line.ts'
import { type Column, narrowColumns, narrowGap } from './narrow-columns.ts'

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
  (!/[.:;,]$/u.test(text) || /^(?:no|ref|rec|para|min)\.$/iu.test(text)) &&
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
  const columns: { left: number; right: number; readonly lines: Line[] }[] = []
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

/** A head whose columns stand so close that only what is below tells them apart, and the lines below cut at them. */
export type NarrowHead = { readonly head: Head; readonly body: readonly Line[] }

/** Headings less than a letter apart come as one: "2021/22 2022/23 Target". */
const isHeading = (text: string): boolean => {
  const other = text.split(' ').filter((word) => !isPeriod(word))
  return other.length === 0 || isTitle(other.join(' '))
}

/** "3." in front of the title of an item heads no column. */
const isItemNumber = ({ lines }: Column): boolean =>
  lines.length > 0 && lines.every(({ text }) => /^\(?\d{1,3}(?:\.\d{1,3})*[.)]$/u.test(text))

/** Lines of one cell stand closer than this; what stands lower begins a row. */
const leading = 1.45

/** Bold lines that belong to a head, however the stream orders its cells: some wrapped, one perhaps over several. */
const boldLines = (lines: readonly Line[], at: number, first: Line): readonly Line[] => {
  const found = [first]
  let [top, bottom] = [first.y, first.y]
  for (const next of lines.slice(at + 1)) {
    const above = top - next.y
    const isNear = above <= 0 ? next.y - bottom <= leading * first.size : above <= leading * first.size
    // Only beside what came before may a cell go up again.
    if (
      !next.bold ||
      !isNear ||
      (above > 0 && next.x < first.right) ||
      Math.abs(next.size - first.size) > 0.6
    )
      break
    found.push(next)
    top = Math.min(top, next.y)
    bottom = Math.max(bottom, next.y)
  }
  return found
}

/** What stands in the lines of a head; a heading over several columns is said of each. */
const columnsIn = (lines: readonly Line[]): readonly Column[] => {
  const columns: { left: number; right: number; readonly lines: Line[] }[] = []
  for (const line of lines.toSorted((a, b) => b.y - a.y)) {
    const known = [...columns]
    for (const segment of segmentsOf(line, narrowGap)) {
      const part = lineOf(segment.runs, line.page)
      const below = known.filter(({ left, right }) => segment.x < right && segment.right > left)
      if (below.length === 0) columns.push({ left: segment.x, right: segment.right, lines: [part] })
      for (const own of below) {
        if (below.length === 1) {
          own.left = Math.min(own.left, segment.x)
          own.right = Math.max(own.right, segment.right)
        }
        own.lines.unshift(part)
      }
    }
  }
  return columns.toSorted((a, b) => a.left - b.left)
}

/**
 * The same where columns stand closer than a letter's width ("2021/22 2022/23 Target"), or a head is wrapped: undefined
 * where nothing below bears out three columns and more.
 */
export const narrowHeadAt = (lines: readonly Line[], at: number): NarrowHead | undefined => {
  const first = lines[at]
  if (first === undefined) return undefined
  const titles = segmentsOf(first, narrowGap)
  if (!isTitle(titles[0]?.text ?? '') || !titles.every(({ text }) => isHeading(text))) return undefined
  if (titles.length < 2 && !first.bold) return undefined
  const head = first.bold ? boldLines(lines, at, first) : [first]
  const columns = columnsIn(head)
  if (columns.length < 2 || columns.some(isItemNumber)) return undefined
  const below = narrowColumns(columns, lines.slice(at + head.length), first)
  if (below.columns.length < 3 || below.lines.length < 2) return undefined
  return {
    head: {
      starts: below.starts,
      cells: below.columns.map((column) => column.lines),
      count: head.length,
      bold: first.bold,
    },
    body: below.lines,
  }
}

/**
 * The head with its columns where the lines below begin: headings are often set in the middle over them, or further in.
 * Undefined where they begin under the headings already.
 */
export const settledHead = (head: Head, below: readonly Line[]): Head | undefined => {
  const xs = below.flatMap((line) => segmentsOf(line).map(({ x }) => Math.round(x)))
  const starts = head.starts.map((start, at) => {
    const from = at === 0 ? 0 : Math.max(0, ...(head.cells[at - 1] ?? []).map(({ right }) => right))
    const near = xs.filter((x) => x > from && x < start + 3)
    if (near.some((x) => Math.abs(x - start) <= 3)) return start
    const [most] = [...new Set(near)].toSorted(
      (a, b) => near.filter((x) => x === b).length - near.filter((x) => x === a).length,
    )
    return most !== undefined && near.filter((x) => x === most).length > 1 ? most - 0.5 : start
  })
  return starts.every((start, at) => start === head.starts[at]) ? undefined : { ...head, starts }
}
