import { z } from 'zod'

export const termKinds = ['directorate', 'ward', 'theme'] as const
export const termKindSchema = z.enum(termKinds)
export type TermKind = z.infer<typeof termKindSchema>

/** A directorate, ward or theme of the council, by which recommendations are sorted and counted. */
export const termSchema = z.object({
  id: z.string(),
  kind: termKindSchema,
  name: z.string(),
  /** Kept on what has it, and offered no more. */
  retired: z.boolean(),
})
export type Term = z.infer<typeof termSchema>
