import { z } from 'zod'
import { statedDateSchema } from './dates.ts'

export const bodyKinds = ['scrutiny', 'executive', 'council', 'partner', 'other'] as const
export const bodyKindSchema = z.enum(bodyKinds)
export type BodyKind = z.infer<typeof bodyKindSchema>

/** Who came before or after, and on which day: a renamed panel has one successor, a merged one shares it with others. */
const kinSchema = z.object({
  /** Id of the succession itself. */
  successionId: z.string(),
  id: z.string(),
  name: z.string(),
  day: statedDateSchema.nullable(),
})
export type Kin = z.infer<typeof kinSchema>

/** What has a name, other names, and others that came before or after it. */
export type NamedNoun = 'body' | 'role'

const named = {
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  successors: z.array(kinSchema),
  predecessors: z.array(kinSchema),
}

export const bodySchema = z.object({
  ...named,
  /** null: nobody has said yet. */
  kind: bodyKindSchema.nullable(),
  /** Of it or of what came before it. */
  reviews: z.int(),
  recommendations: z.int(),
})
export type Body = z.infer<typeof bodySchema>

/** A post that recommendations are given to: "Director of People". */
export const roleSchema = z.object({
  ...named,
  /** Those whose owner is named so, or as it or what came before it was called. */
  recommendations: z.int(),
})
export type Role = z.infer<typeof roleSchema>

/** An owner as papers print it, that no role is called. */
export const unmatchedOwnerSchema = z.object({ owner: z.string(), recommendations: z.int() })
