import { z } from 'zod'
import { citationSchema } from '../model/citation.ts'
import { instantSchema } from '../model/dates.ts'
import { foundAgainOutcomeSchema, versionStateSchema } from '../model/paper-version.ts'
import { placeSchema } from '../model/place.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const versionSchema = z.object({
  id: z.string(),
  /** "earlier": the other paper is the earlier version of this one; "later": the later. */
  other: z.enum(['earlier', 'later']),
  paperId: z.string(),
  paperTitle: z.string(),
  /** File name of the other paper. */
  name: z.string(),
  importedAt: instantSchema,
  /** Share of their five-word runs that both have, 0 to 1. */
  likeness: z.number(),
  state: versionStateSchema,
  /** What became of the earlier version's citations, once a person has confirmed it. */
  counts: z.object({ kept: z.int(), moved: z.int(), changed: z.int(), gone: z.int() }),
})

/** What rests on a citation: a recommendation, something said on one, or a finding. */
const useSchema = z.object({
  kind: z.enum(['recommendation', 'update', 'response', 'candidate']),
  /** The recommendation; of a candidate its set. */
  id: z.string(),
  number: z.string().nullable(),
  text: z.string(),
})

const foundAgainSchema = z.object({
  outcome: foundAgainOutcomeSchema,
  before: z.object({ citation: citationSchema, place: placeSchema }),
  /** null: gone. */
  after: z.object({ citation: citationSchema, place: placeSchema }).nullable(),
  uses: z.array(useSchema),
})

export const versionsContract = {
  /** What this paper is a version of, or may be, and what is a version of it. */
  'versions.list': {
    request: z.object({ paperId: z.string() }),
    answer: z.object({ rows: z.array(versionSchema).max(200) }),
  },
  /** Says whether a paper is a later version of another; "offered" takes the answer back. Can be undone. */
  'versions.decide': { request: z.object({ id: z.string(), state: versionStateSchema }), answer: nothing },
  /** The citations of the earlier version in the later one: gone first, then changed, moved, kept. */
  'versions.foundAgain': {
    request: windowSchema.extend({ id: z.string() }),
    answer: windowOf(foundAgainSchema),
  },
} as const
