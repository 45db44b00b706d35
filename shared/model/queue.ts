import { z } from 'zod'
import { foundSchema, setStageSchema } from './candidate.ts'
import { citationSchema } from './citation.ts'
import { instantSchema, statedDateSchema } from './dates.ts'
import { matchSchema, mostMatches } from './match.ts'
import { placeSchema } from './place.ts'

export const candidateStates = ['waiting', 'accepted', 'merged', 'dismissed'] as const
export const candidateStateSchema = z.enum(candidateStates)
export type CandidateState = z.infer<typeof candidateStateSchema>

/** What a finding may be recorded as on a recommendation that is tracked. "restated": printed again, nothing new said. */
export const recordings = ['progress', 'response', 'judgement', 'restated'] as const
const recordedAsSchema = z.enum(recordings)
export type RecordedAs = z.infer<typeof recordedAsSchema>

/** What was dismissed, to be known again in later papers of the same body: remembered until a person forgets it. */
export const dismissalSchema = z.object({
  id: z.string(),
  paperId: z.string(),
  paperTitle: z.string(),
  bodyName: z.string(),
  rule: z.string(),
  words: z.string(),
  at: instantSchema,
})
export type Dismissal = z.infer<typeof dismissalSchema>

/** The same finding in another copy of its paper: alone and in a pack, or in two packs. */
const copySchema = z.object({
  setId: z.string(),
  paperId: z.string(),
  paperTitle: z.string(),
  citation: citationSchema,
  place: placeSchema,
})

/** A recommendation of the same paper that a decision by reference decides. */
const decidedSchema = z.object({
  id: z.string(),
  setId: z.string(),
  number: z.string().nullable(),
  text: z.string(),
  /** What it was accepted as or merged into. */
  recommendationId: z.string().nullable(),
})
export type Decided = z.infer<typeof decidedSchema>

/** A candidate in the review queue: what was found, and what has been decided on it. */
export const candidateSchema = foundSchema.omit({ set: true, alsoAt: true, decides: true }).extend({
  /** Where the same paper prints it again. */
  printedAgain: z.array(z.object({ citation: citationSchema, place: placeSchema })).optional(),
  /** What a decision by reference decides, in the order of the paper. */
  decides: z.array(decidedSchema).optional(),
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
  /** The action that an accepted one became. */
  actionId: z.string().optional(),
  /** What a merged one was recorded as. */
  recordedAs: recordedAsSchema.nullable(),
  /**
   * Recommendations already tracked that it may be about, likeliest first, or in its order where it names several
   * ("recommendations 1, 3 and 6"). Nothing is tied before a person does it.
   */
  matches: z.array(matchSchema).max(mostMatches),
  /** Set where the same was dismissed before: it is folded away. */
  dismissedBefore: dismissalSchema.nullable(),
  /** Where in its pack it stands. */
  place: placeSchema.optional(),
  /** The copy that is decided on, where this one was found in a paper that is here twice. */
  sameAs: copySchema.optional(),
  /** The copies that go by what is decided on this one. */
  alsoIn: z.array(copySchema).optional(),
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
    /** Waiting, not procedural, and the same was dismissed before: folded away too. */
    dismissedBefore: z.int(),
    accepted: z.int(),
    merged: z.int(),
    /** Of the merged: found in another copy of the paper too, and decided on there. */
    elsewhere: z.int(),
    dismissed: z.int(),
  }),
})
export type CandidateSet = z.infer<typeof candidateSetSchema>
