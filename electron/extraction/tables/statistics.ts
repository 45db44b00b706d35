import type { GridRow } from './grid.ts'
import { type Role, roleOf } from './headings.ts'

/** What stands around a table: its paper's first lines, and the headings and lines over it. */
export type Around = { readonly paper: string; readonly over: string }

type Sign = {
  readonly weight: number
  readonly shows: (around: Around, headings: readonly string[], names: readonly string[]) => boolean
}

const ofPeople =
  /\b(?:population|aged?|residents?|households?|born|ethnic\w*|census|survey(?:ed)?|estimated|prevalence|deaths?|life expectancy|mean|median|live (?:in|with|births))\b/i
/** "Period | England": when a figure was counted, and where else, is said of what a place is like. */
const counted = (headings: readonly string[]): boolean =>
  headings.some((heading) =>
    /^(?:time )?period$|^(?:latest )?(?:data )?year$|^(?:date|year) of data$/i.test(heading.trim()),
  ) && headings.some((heading) => roleOf(heading) === 'comparator')

const judged: ReadonlySet<Role> = new Set<Role>(['target', 'status', 'trend', 'polarity'])

/** Signs that a table tells what a place is like, for and against; what sums to more than nothing is statistics. */
const signs: readonly Sign[] = [
  {
    weight: 2,
    shows: ({ paper }) =>
      /\bneeds? assessments?\b|\bjsna\b|\b(?:area|ward|local|health|borough|district) profiles?\b|\bpopulation health\b|\bstate of the\b/i.test(
        paper,
      ),
  },
  {
    weight: 2,
    shows: ({ over }) =>
      /\b(?:census|survey|population|demograph\w+|prevalence|deprivation|about (?:the|our) (?:area|borough|county|city|town|district|people|residents))\b/i.test(
        over,
      ),
  },
  { weight: 1, shows: ({ over }) => /\b(?:picture|figures|numbers|scale|how many)\b/i.test(over) },
  {
    weight: 1,
    shows: (_, __, names) => names.filter((name) => ofPeople.test(name)).length * 2 >= names.length,
  },
  { weight: 2, shows: (_, headings) => counted(headings) },
  // A target, a rating or a direction judges: nobody sets one for how many live somewhere.
  { weight: -5, shows: (_, headings) => headings.some((heading) => judged.has(roleOf(heading))) },
  {
    weight: -3,
    shows: ({ over }, headings) =>
      [over, ...headings].some((words) =>
        /\b(?:performance|indicators?|kpis?|pis?|scorecard)\b/i.test(words),
      ),
  },
]

/** True where a table with figures beside names counts people and places, not how well something is done. */
export const isOfPlace = (
  around: Around,
  headings: readonly string[],
  body: readonly GridRow[],
  name: number,
): boolean => {
  const names = body.map(({ cells }) => cells[name]?.text ?? '')
  return signs.reduce((sum, { weight, shows }) => sum + (shows(around, headings, names) ? weight : 0), 0) > 1
}
