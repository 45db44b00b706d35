import { z } from 'zod'

const textPartSchema = z.object({ text: z.string(), marked: z.boolean() })
export type SearchPart = z.infer<typeof textPartSchema>

export const hitKinds = [
  'recommendation',
  'action',
  'review',
  'round',
  'report',
  'body',
  'role',
  'paper',
  'words',
] as const
export const hitKindSchema = z.enum(hitKinds)
export type HitKind = z.infer<typeof hitKindSchema>

/** One thing found. */
export const searchHitSchema = z.object({
  kind: hitKindSchema,
  /** Of what was found; of words their paper's. */
  id: z.string(),
  /** Of a round: the review that it looks at again. */
  within: z.string().optional(),
  /** Its name, what was looked for marked. */
  title: z.array(textPartSchema),
  /** Where it was found in its words; null where the name says it all. */
  excerpt: z.array(textPartSchema).nullable(),
  /** What tells it from others: "Housing Panel, 5 March 2024", "page 12". */
  about: z.string(),
  /** The words in the paper, for the link that opens and marks them. */
  place: z
    .object({
      block: z.int(),
      page: z.int().nullable(),
      quote: z.string(),
      before: z.string(),
      after: z.string(),
    })
    .nullable(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

/** What can be typed as `field:value`. */
export const searchFields = ['in', 'type', 'body', 'review', 'owner', 'status', 'before', 'after'] as const
export type SearchField = (typeof searchFields)[number]
