import { z } from 'zod'
import { instantSchema } from './dates.ts'

export const workspaceStateSchema = z.object({
  /** null: none is open yet (first start), and the window offers to begin. */
  folder: z.string().nullable(),
  sample: z.boolean(),
  user: z.string(),
  version: z.string(),
  /** `waiting`: candidates to decide on, procedural ones apart. */
  counts: z.object({ papers: z.int(), waiting: z.int(), recommendations: z.int() }),
  lastBackupAt: instantSchema.nullable(),
  /** The last opening found the database damaged: what was done about it, in words. */
  notice: z.string().nullable(),
})
export type WorkspaceState = z.infer<typeof workspaceStateSchema>
