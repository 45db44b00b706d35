import { z } from 'zod'
import { instantSchema } from './dates.ts'

/** How one recommendation stands to an earlier one. */
export const linkKinds = ['supersedes', 'duplicates', 'amends', 'follows'] as const
export const linkKindSchema = z.enum(linkKinds)
export type LinkKind = z.infer<typeof linkKindSchema>

/** A link as one of its ends sees it; both ends show it. */
export const recommendationLinkSchema = z.object({
  id: z.string(),
  kind: linkKindSchema,
  /** True: this one supersedes the other; false: it is superseded by it. */
  outward: z.boolean(),
  other: z.object({
    id: z.string(),
    number: z.string().nullable(),
    text: z.string(),
    reviewReference: z.string().nullable(),
    reviewTitle: z.string().nullable(),
  }),
  recordedAt: instantSchema,
})
export type RecommendationLink = z.infer<typeof recommendationLinkSchema>
