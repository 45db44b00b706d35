import type { Run } from './run.ts'

/** Words on one base line, in stream order. */
export type Line = {
  readonly page: number
  readonly runs: readonly Run[]
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  /** The size of most of its letters. */
  readonly size: number
  readonly bold: boolean
  /** A bullet drawn beside it instead of written. */
  readonly bullet?: boolean
  /** It begins with a small raised figure or sign, as notes do. */
  readonly noted?: boolean
}

/** Parts of a line that stand apart (a number and its paragraph, two columns). */
export type Segment = {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly runs: readonly Run[]
}

const isSpace = (run: Run): boolean => run.text.trim() === ''

/** A gap of this share of the letter size is a space; narrower ones are kerning. */
const spaceGap = 0.17

const joined = (runs: readonly Run[]): string => {
  let text = ''
  let previous: Run | undefined
  for (const run of runs) {
    if (previous !== undefined && run.x - previous.right > spaceGap * run.size && !isSpace(run)) text += ' '
    text += run.text
    previous = isSpace(run) && previous !== undefined ? { ...previous, right: previous.right } : run
  }
  return text.replace(/ +/gu, ' ').trim()
}

/** "H E A D L I N E": capitals set apart, as headings of designed papers are. */
const isSpaced = (text: string): boolean => /^\p{Lu}(?: {1,2}[\p{Lu}&'’-])*$/u.test(text)

/** The words of a line in which every word is set so; a marker alone ("T H A T") stays as it is printed. */
const closed = (text: string, runs: readonly Run[]): string => {
  const words = runs.map((run) => run.text.trim()).filter((word) => word !== '')
  const isHeading = words.length > 0 && words.every(isSpaced) && words.join('').length >= 15
  return isHeading ? words.map((word) => word.replace(/(\S) (?=\S)/gu, '$1')).join(' ') : text
}

const mainSize = (runs: readonly Run[]): number => {
  const letters = new Map<number, number>()
  for (const run of runs) letters.set(run.size, (letters.get(run.size) ?? 0) + run.text.trim().length)
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, -1])[0]
}

export const lineOf = (runs: readonly Run[], page: number): Line => {
  const ink = runs.filter((run) => !isSpace(run))
  const size = mainSize(ink)
  const base = ink.find((run) => run.size === size) ?? ink[0]
  const [first] = ink
  const isNoted =
    first !== undefined && first.size < 0.85 * size && /^(?:\d{1,3}|[*†‡§])$/u.test(first.text.trim())
  return {
    ...(isNoted ? { noted: true } : {}),
    page,
    runs,
    text: closed(joined(runs), runs),
    x: Math.min(...ink.map((run) => run.x)),
    right: Math.max(...ink.map((run) => run.right)),
    y: base?.y ?? 0,
    size,
    bold: ink.every((run) => run.bold || !/[\p{L}\d]/u.test(run.text)) && ink.some((run) => run.bold),
  }
}

/** Small figures are raised further than letters of one size ever differ: the mark of a note. */
const isRaised = (a: Run, b: Run): boolean =>
  Math.min(a.size, b.size) < 0.85 * Math.max(a.size, b.size) &&
  Math.abs(a.y - b.y) <= 0.65 * Math.max(a.size, b.size)

const continues = (previous: Run, run: Run): boolean => {
  const size = Math.max(previous.size, run.size)
  return (
    run.upright &&
    previous.upright &&
    (Math.abs(run.y - previous.y) <= 0.45 * size || isRaised(previous, run)) &&
    run.x >= previous.right - 0.5 * size
  )
}

/** Groups runs that follow each other on one base line. The order of the content stream is kept. */
export const linesOf = (runs: readonly Run[], page: number): readonly Line[] => {
  const lines: Line[] = []
  let current: Run[] = []
  let ink: Run | undefined
  const close = () => {
    if (ink !== undefined) lines.push(lineOf(current, page))
    current = []
    ink = undefined
  }
  for (const run of runs) {
    if (isSpace(run)) {
      if (ink !== undefined) current.push(run)
      continue
    }
    // Poor man's bold: the same words drawn twice on the same spot.
    if (
      ink !== undefined &&
      ink.text === run.text &&
      Math.abs(ink.x - run.x) < 1 &&
      Math.abs(ink.y - run.y) < 1
    )
      continue
    if (ink !== undefined && !continues(ink, run)) close()
    current.push(run)
    ink = run
  }
  close()
  return lines
}

/** Splits a line where the gap is wider than any space between words. */
export const segmentsOf = (line: Line, gap = 1): readonly Segment[] => {
  const groups: Run[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const run of line.runs) {
    if (isSpace(run)) {
      groups.at(-1)?.push(run)
      continue
    }
    if (groups.length === 0 || run.x - right > gap * line.size) groups.push([])
    groups.at(-1)?.push(run)
    right = run.right
  }
  return groups.map((group) => {
    const ink = group.filter((run) => !isSpace(run))
    return { text: joined(group), x: ink[0]?.x ?? 0, right: ink.at(-1)?.right ?? 0, runs: group }
  })
}
