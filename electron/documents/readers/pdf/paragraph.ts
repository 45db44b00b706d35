import { splitLabel } from '../label.ts'
import { type Line, segmentsOf } from './line.ts'
import { firstWord } from './wording.ts'

/** Lines that belong together, and how far right their column lets them run (unknown in a tagged cell). */
export type Paragraph = { readonly lines: readonly Line[]; readonly edge?: number }

/** The label that begins a line, and where the words after it begin. A bare number counts when it stands well apart. */
export const labelOf = (
  line: Line,
): { readonly label: string; readonly textX: number; readonly apart: boolean } | undefined => {
  const [first, second, third] = segmentsOf(line, 0.7)
  // Between the words of a justified line the gaps are wide too, but all alike.
  const isApart =
    first !== undefined &&
    second !== undefined &&
    (third === undefined || second.x - first.right > 1.5 * (third.x - second.right))
  if (isApart && (/^\d{1,3}$/u.test(first.text) || splitLabel(`${first.text} A`).label === first.text))
    return { label: first.text, textX: second.x, apart: true }
  const { label } = splitLabel(line.text)
  if (label === undefined) return undefined
  return {
    label,
    textX: line.x + ((line.right - line.x) * (label.length + 1)) / line.text.length,
    apart: false,
  }
}

/** A word goes on over the end of the line. */
const isBroken = (before: Line, line: Line): boolean =>
  /[\p{L}\d][-\u2010]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)

/** Letter widths relative to an ordinary small letter; only their proportion counts, and it is much the same in all text faces. */
const letterWidths: ReadonlyMap<string, number> = new Map(
  [
    ["iljI.,:;'’!|", 0.45] as const,
    ['ftr() -', 0.58] as const,
    ['ABCDEFGHJKLNOPQRSTUVXYZ', 1.25] as const,
    ['mwMW@%', 1.5] as const,
  ].flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
)

const widthOf = (text: string): number => {
  let width = 0
  for (const letter of text) width += letterWidths.get(letter) ?? 1
  return width
}

/** Whether the first word of `line` would still have fitted at the end of `before`: then the break between them was meant. */
const wouldFit = (before: Line, line: Line, edge: number): boolean => {
  if (isBroken(before, line)) return false
  const word = firstWord(line.text)
  const scale = (line.right - line.x) / Math.max(1, widthOf(line.text))
  const needed = widthOf(` ${word}`) * scale
  // Widths are estimates, so a break counts as meant only with some room to spare.
  return before.right + needed * 1.04 + 0.15 * line.size <= edge
}

/** A line that leaves less than this share of its width free may be ragged; one that leaves more was ended. */
const mostRagged = 0.4

/**
 * Whether a sentence plainly goes on: no mark ends the line, and the next begins small. How far right a column runs
 * is not always known, so this outweighs that a short word seems to have fitted.
 */
const runsOn = (before: Line, line: Line, edge: number): boolean =>
  /[\p{L}\d]$/u.test(before.text) &&
  /^\p{Ll}/u.test(line.text) &&
  splitLabel(line.text).label === undefined &&
  edge - before.right < mostRagged * (edge - before.x)

const endsSentence = (text: string): boolean => /[.!?:;]["'”’)\]]*$/u.test(text)

const sameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.6

/** Wider steps than this part paragraphs, unless a paper is set so throughout. */
const widestSingle = 1.75
const widestDouble = 2.6

const stepsIn = (lines: readonly Line[], size?: number): readonly number[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || !sameSize(line, next)) return []
    if (size !== undefined && Math.abs(line.size - size) > 0.6) return []
    const step = (next.y - line.y) / line.size
    return step > 0.7 && step < widestDouble ? [step] : []
  })

/**
 * How far the base lines of a paper stand apart, in sizes of its letters, where nearly all stand wide: drafts and
 * minutes are typed in double lines. Undefined where they don't. `pages`: the lines of each.
 */
export const doubleSpacing = (pages: readonly (readonly Line[])[]): number | undefined => {
  const steps = pages.flatMap((lines) => stepsIn(lines)).toSorted((a, b) => a - b)
  const usual = steps[Math.floor(steps.length * 0.3)]
  if (usual === undefined || usual <= widestSingle) return undefined
  const alike = steps.filter((step) => Math.abs(step - usual) < 0.05 * usual).length
  return alike >= 6 && alike >= 0.5 * steps.length ? usual : undefined
}

/** The usual distance of base lines here: the smallest that is not an exception. `spacing`: see doubleSpacing. */
const leadingOf = (lines: readonly Line[], size: number, spacing: number): number => {
  const steps = stepsIn(lines, size).toSorted((a, b) => a - b)
  const usual = steps[Math.floor(steps.length * 0.2)]
  return size * (usual === undefined || usual > Math.max(widestSingle, 1.05 * spacing) ? spacing : usual)
}

/**
 * How far right the lines of one unbroken group run. Four lines and more that nearly all end close to each
 * other show their own edge (a quotation set narrower); fewer are measured by their column.
 */
const edgeOf = (group: readonly Line[], column: number): number => {
  const rights = group.map((line) => line.right).toSorted((a, b) => b - a)
  const [longest = column] = rights
  const left = Math.min(...group.map((line) => line.x))
  const near = rights.filter((right) => longest - right < 0.15 * (longest - left)).length
  return group.length >= 4 && near >= group.length - 1 ? longest : column
}

/** "Findings ........ 4", or the page number far to the right: a line of a contents page stands for itself. */
const isContentsLine = (line: Line): boolean => {
  if (/(?:[.…_·]\s?){3,}\s*(?:\d{1,3}|[ivxl]{1,5})$/u.test(line.text)) return true
  const segments = segmentsOf(line, 2)
  return (
    segments.length === 2 &&
    /^\d{1,3}$/u.test(segments[1]?.text ?? '') &&
    /\p{L}/u.test(segments[0]?.text ?? '')
  )
}

const breaksAt = (para: readonly Line[], line: Line, leading: number, edge: number): boolean => {
  const [first, last] = [para[0], para.at(-1)]
  if (first === undefined || last === undefined) return true
  if (line.bullet === true || line.noted === true || !sameSize(last, line) || isContentsLine(last))
    return true
  if (line.y - last.y > 1.2 * leading + 0.5 || line.y < last.y - 0.5 * line.size) return true
  // Some writers set paragraphs only a little apart; with a full stop before and a capital after, that is enough.
  const isParted = line.y - last.y > 1.09 * leading + 0.3
  if (isParted && /[.!?]["'”’)]*$/u.test(last.text) && /^["'“‘(]?[\p{Lu}\d]/u.test(line.text)) return true
  const fits = wouldFit(last, line, edge) && !runsOn(last, line, edge)
  if (last.bold !== line.bold && (fits || para.length > 1)) return true
  const own = labelOf(first)
  const label = labelOf(line)
  const textX = own?.textX ?? first.x
  if (label !== undefined) {
    const isRunning =
      !label.apart && !fits && !endsSentence(last.text) && line.x >= Math.min(textX, last.x) - 2
    if (!isRunning) return true
  }
  const step = 0.8 * line.size
  const isCentred = Math.abs(line.x + line.right - last.x - last.right) < 4 && Math.abs(line.x - last.x) > 2
  if (isCentred) return false
  if (para.length === 1) {
    // Headings are often set to hang without a label in front; ordinary lines further right begin something new.
    const isFurther = line.x - Math.max(last.x, textX) > step && first.bullet !== true
    return fits || (isFurther && !(last.bold && line.bold))
  }
  return Math.abs(line.x - last.x) > step || fits
}

/** Lines of a paper that says nothing else stand so far apart. */
const singleSpacing = 1.25

/** Cuts the lines of one column or cell into paragraphs. `column` is its right edge; `spacing`: see doubleSpacing. */
export const paragraphsOf = (
  lines: readonly Line[],
  column: number,
  spacing = singleSpacing,
): readonly Paragraph[] => {
  const leadings = new Map<number, number>()
  const leadingFor = (size: number): number => {
    const known = leadings.get(size) ?? leadingOf(lines, size, spacing)
    leadings.set(size, known)
    return known
  }
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)
    const step = last === undefined ? Number.POSITIVE_INFINITY : line.y - last.y
    const isNear =
      last !== undefined && sameSize(last, line) && step > 0 && step <= 1.2 * leadingFor(line.size) + 0.5
    if (isNear) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => {
    const edge = edgeOf(group, column)
    const paragraphs: Line[][] = []
    for (const line of group) {
      const para = paragraphs.at(-1)
      if (para === undefined || breaksAt(para, line, leadingFor(line.size), edge)) paragraphs.push([line])
      else para.push(line)
    }
    return paragraphs.map((para) => ({ lines: para, edge }))
  })
}

/** All lines end on the edge, the last one too: set in full lines, a paragraph that ended here would not. */
const isJustified = ({ lines, edge }: Paragraph): boolean =>
  edge !== undefined && lines.length > 2 && lines.every((line) => Math.abs(line.right - edge) < 1)

/** Whether `next` goes on where `before` stopped at the foot of a page or column. */
export const goesOn = (before: Paragraph, next: Paragraph): boolean => {
  const [a, b] = [before.lines.at(-1), next.lines[0]]
  if (a === undefined || b === undefined || b.bullet === true || !sameSize(a, b)) return false
  if (isBroken(a, b)) return true
  const begins = labelOf(b)
  const isLower = /^[\p{Ll}]/u.test(b.text)
  if ((begins !== undefined && (begins.apart || !isLower)) || a.bold !== b.bold) return false
  if (endsSentence(a.text)) return isJustified(before) && Math.abs(b.x - a.x) < 1
  if (before.edge === undefined) return isLower || !/[.!?]$/u.test(a.text)
  return !wouldFit(a, b, before.edge)
}
