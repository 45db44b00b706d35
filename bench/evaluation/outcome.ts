import { z } from 'zod'
import type { Evaluated } from '../../electron/extraction/testing/scoring/evaluated.ts'
import { totalsOf } from '../../electron/extraction/testing/scoring/totals.ts'

const itemSchema = z.object({ type: z.string(), number: z.string().nullable(), text: z.string() })
export type Item = z.infer<typeof itemSchema>

/** How one paper came out, as it is kept in a file and compared with later. */
const outcomeSchema = z.object({
  file: z.string(),
  kindRight: z.boolean(),
  dateRight: z.boolean(),
  found: z.array(itemSchema),
  missed: z.array(itemSchema),
  falseItems: z.array(itemSchema),
})
export type Outcome = z.infer<typeof outcomeSchema>

/** The part of a file of results that a later run compares itself with. */
export const resultsSchema = z.object({ papers: z.array(outcomeSchema) })

const itemOf = ({ type, number, text }: Item): Item => ({ type, number, text })

export const outcomeOf = ({ paper, score }: Evaluated): Outcome => ({
  file: paper.name,
  kindRight: score.kindRight,
  dateRight: score.dateRight,
  found: score.matched.map(({ truth }) => itemOf(truth)),
  missed: score.missed.map(itemOf),
  falseItems: score.falseItems.map(itemOf),
})

/** All that a run gives, as JSON: totals, and for each paper its outcome, its totals and what was extracted. */
export const resultsOf = (results: readonly Evaluated[]) => ({
  all: totalsOf(results.map(({ score }) => score)),
  papers: results.map((result) => ({
    ...outcomeOf(result),
    totals: totalsOf([result.score]),
    faults: result.faults,
    ms: result.ms,
    extraction: result.extraction,
  })),
})
