import { z } from 'zod'
import { foundSchema, setStageSchema } from './candidate.ts'
import { statedDateSchema } from './dates.ts'

export const candidateStates = ['waiting', 'accepted', 'merged', 'dismissed'] as const
const candidateStateSchema = z.enum(candidateStates)
export type CandidateState = z.infer<typeof candidateStateSchema>

/** A candidate in the review queue: what was found, and what has been decided on it. */
export const candidateSchema = foundSchema.omit({ set: true }).extend({
  id: z.string(),
  setId: z.string(),
  paperId: z.string(),
  /** Place in the paper, for order. */
  ordinal: z.int(),
  state: candidateStateSchema,
  /** True where the officer changed what was found; the found text stays in the citation. */
  edited: z.boolean(),
  /** The recommendation it was accepted as or merged into. */
  recommendationId: z.string().nullable(),
})
export type Candidate = z.infer<typeof candidateSchema>

/** A set with its decision: body, date and review are confirmed once for all that is in it. */
export const candidateSetSchema = z.object({
  id: z.string(),
  paperId: z.string(),
  paperTitle: z.string(),
  /** What the paper says; where `confirmed`, what the officer said. */
  bodyName: z.string().nullable(),
  date: statedDateSchema.nullable(),
  reviewTitle: z.string().nullable(),
  reviewId: z.string().nullable(),
  stage: setStageSchema,
  confirmed: z.boolean(),
  counts: z.object({
    total: z.int(),
    waiting: z.int(),
    /** Waiting and procedural: folded away by default. */
    procedural: z.int(),
    accepted: z.int(),
    merged: z.int(),
    dismissed: z.int(),
  }),
})
export type CandidateSet = z.infer<typeof candidateSetSchema>
