import { cluster } from './geometry.ts'
import type { Run } from './run.ts'

/** Fewer than this in one margin may be anything; where each line is counted there are many. */
const fewestNumbers = 4
const fewestOfEach = 10

const isNumber = (run: Run): boolean => /^\s*\d{1,3}\s*$/u.test(run.text)

/** How much more each number is than the one above it: 1, 2, 3 or 5, 10, 15; undefined where they don't count so. */
const stepOf = (numbers: readonly Run[]): 1 | 5 | undefined => {
  const values = numbers.map((run) => Number(run.text))
  const steps = new Set(values.slice(1).map((value, at) => value - (values[at] ?? 0)))
  const [step] = steps
  return steps.size === 1 && (step === 1 || step === 5) ? step : undefined
}

/** Of numbered paragraphs some take more than a line; what counts lines has a like distance from each to the next. */
const isEven = (numbers: readonly Run[]): boolean => {
  const steps = numbers.slice(1).map((run, at) => run.y - (numbers[at]?.y ?? 0))
  const [least, most] = [Math.min(...steps), Math.max(...steps)]
  return least > 0 && most < 1.35 * least
}

/**
 * The numbers that count the lines of a page in its left margin, as drafts have them: they are no words of the paper.
 * Numbers under each other that stand even, count on by ones or fives, and have nothing to their left.
 */
export const lineNumbersIn = (runs: readonly Run[]): ReadonlySet<Run> => {
  const ink = runs.filter((run) => run.text.trim() !== '')
  const numbers = ink.filter(isNumber)
  if (numbers.length < fewestNumbers) return new Set()
  const least = Math.min(...ink.map((run) => run.x))
  const edges = cluster(
    numbers.map((run) => run.right),
    2,
  )
  for (const edge of edges) {
    const own = numbers
      .filter((run) => Math.abs(run.right - edge) < 8 && run.x < least + 16)
      .toSorted((a, b) => a.y - b.y)
    const step = stepOf(own)
    if (own.length < fewestNumbers || step === undefined || !isEven(own)) continue
    if (step === 1 && own.length < fewestOfEach) continue
    // A label stands by its paragraph's first line only; a count leaves no line of the page out.
    const words = ink.filter((run) => !own.includes(run))
    const rows = cluster(
      words.map((run) => run.y),
      2,
    )
    // Small figures are often set a little higher than the words they count.
    const counted = own.filter((run) => rows.some((y) => Math.abs(y - run.y) < 0.75 * run.size)).length
    if (step === 1 ? counted >= 0.8 * rows.length : rows.length >= 2.5 * own.length) return new Set(own)
  }
  return new Set()
}
