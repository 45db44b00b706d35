import { z } from 'zod'
import { statedDateSchema } from './dates.ts'

/**
 * Why a finding may be about a recommendation that is tracked, the strongest evidence first: it names it; it has
 * its number in its review; it says its words, or nearly; it quotes it; it shares telling words with it.
 */
export const matchKinds = ['reference', 'same words', 'number', 'near words', 'quoted', 'alike'] as const
const matchKindSchema = z.enum(matchKinds)
export type MatchKind = z.infer<typeof matchKindSchema>

/** How many are offered at most: three that are likely, or all that a finding names. */
export const mostMatches = 24

/** A tracked recommendation that a finding may be about. It is offered; only a person ties the two. */
export const matchSchema = z.object({
  recommendationId: z.string(),
  /** What names it: "Recommendation 7" of this review, made on this date. */
  number: z.string().nullable(),
  reviewTitle: z.string().nullable(),
  bodyName: z.string().nullable(),
  madeOn: statedDateSchema.nullable(),
  text: z.string(),
  kind: matchKindSchema,
  /** 0 to 1. */
  score: z.number().min(0).max(1),
  /**
   * True where it is named or restated, and no other fits nearly as well: it may be chosen before anyone chose. Of
   * several that are named together each is.
   */
  sure: z.boolean(),
  /** Why it is offered, in a sentence. */
  because: z.string(),
  /** The words of the finding that say so, as printed. */
  words: z.array(z.string()),
})
export type Match = z.infer<typeof matchSchema>
