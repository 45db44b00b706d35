import { type Line, linesOf } from './line.ts'
import type { Run } from './run.ts'

/** Lines that the stream gives one below the other: as good as a frame of a layout program. */
type Stretch = {
  readonly lines: Line[]
  left: number
  right: number
  top: number
  bottom: number
}

/** Lines further apart than so many letters' heights may stand in two frames. */
const widestStep = 2.2

const goesOn = (stretch: Stretch, line: Line): boolean => {
  const last = stretch.lines.at(-1)
  if (last === undefined) return false
  const down = line.y - last.y
  return (
    down > -0.5 * line.size &&
    down < widestStep * Math.max(line.size, last.size) &&
    line.x < stretch.right &&
    line.right > stretch.left
  )
}

const stretchesOf = (lines: readonly Line[]): readonly Stretch[] => {
  const all: Stretch[] = []
  for (const line of lines) {
    const last = all.at(-1)
    const top = line.y - line.size
    if (last === undefined || !goesOn(last, line))
      all.push({ lines: [line], left: line.x, right: line.right, top, bottom: line.y })
    else {
      last.lines.push(line)
      last.left = Math.min(last.left, line.x)
      last.right = Math.max(last.right, line.right)
      last.top = Math.min(last.top, top)
      last.bottom = Math.max(last.bottom, line.y)
    }
  }
  return all
}

/** How much of the narrower of two stands above or below the other, 0 to 1. */
const sharedWidth = (a: Stretch, b: Stretch): number => {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return shared / Math.max(1, Math.min(a.right - a.left, b.right - b.left))
}

const isAbove = (later: Stretch, earlier: Stretch): boolean =>
  later.bottom <= earlier.top + 2 && sharedWidth(later, earlier) > 0.3

/** Fewer lines than this are a cell, a caption or initials in a margin, not a column. */
const fewestOfColumn = 5

const isColumnLeftOf = (later: Stretch, earlier: Stretch): boolean => {
  if (later.right > earlier.left || Math.min(later.lines.length, earlier.lines.length) < fewestOfColumn)
    return false
  const shared = Math.min(later.bottom, earlier.bottom) - Math.max(later.top, earlier.top)
  return shared > 0.5 * Math.min(later.bottom - later.top, earlier.bottom - earlier.top)
}

/** Fewer numbers than this may be figures. */
const fewestNumbers = 3

const isLoneNumber = ({ lines }: Stretch): boolean =>
  lines.length === 1 && /^\d{1,2}[.)]?$/u.test(lines[0]?.text ?? '')

const away = ({ top, bottom }: Stretch, middle: number): number => Math.abs((top + bottom) / 2 - middle)

/** Numbers set apart, in circles or large, that stand beside the words of their item. */
const withNumbersBeside = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const owner = new Map<Stretch, Stretch>()
  for (const number of stretches.filter(isLoneNumber)) {
    const middle = (number.top + number.bottom) / 2
    const [nearest] = stretches
      .filter(
        (other) =>
          !isLoneNumber(other) &&
          other.left > number.right - 2 &&
          other.top - (number.bottom - number.top) < middle &&
          other.bottom + (number.bottom - number.top) > middle,
      )
      .toSorted((a, b) => a.left - b.left || away(a, middle) - away(b, middle))
    if (nearest !== undefined && ![...owner.values()].includes(nearest)) owner.set(number, nearest)
  }
  if (owner.size < fewestNumbers) return stretches
  const byWords = new Map([...owner].map(([number, words]) => [words, number]))
  return stretches.flatMap((stretch) => {
    if (owner.has(stretch)) return []
    const number = byWords.get(stretch)
    return number === undefined ? [stretch] : [number, stretch]
  })
}

/** Plans and charts have thousands of words anywhere on the page, and no order to find. */
const mostStretches = 400

/**
 * The runs of a page in the order they are read. The stream's order is kept where it may be meant: layout programs
 * draw frames in any order, so only what stands above, or as a column left of, words drawn before it is moved up
 * before them.
 */
export const inReadingOrder = (runs: readonly Run[], page: number): readonly Run[] => {
  const stretches = stretchesOf(linesOf(runs, page))
  if (stretches.length > mostStretches) return runs
  const ordered: Stretch[] = []
  let isMoved = false
  for (const stretch of stretches) {
    const at = ordered.findIndex((earlier) => isAbove(stretch, earlier) || isColumnLeftOf(stretch, earlier))
    if (at < 0) ordered.push(stretch)
    else {
      ordered.splice(at, 0, stretch)
      isMoved = true
    }
  }
  const numbered = withNumbersBeside(ordered)
  if (!isMoved && numbered === ordered) return runs
  return numbered.flatMap(({ lines }) => lines.flatMap((line) => line.runs))
}
