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
  /** Where each backup is copied to as well (OneDrive, a network share), and when one last got there; null: nowhere. */
  secondPlace: z.object({ folder: z.string(), lastAt: instantSchema.nullable() }).nullable(),
  /** The last opening found the database damaged: what was done about it, in words. */
  notice: z.string().nullable(),
})
export type WorkspaceState = z.infer<typeof workspaceStateSchema>

/** A state of the workspace that can be gone back to. */
export const wayBackSchema = z.object({
  file: z.string(),
  at: instantSchema,
  /** Bytes. */
  size: z.int(),
  /** `set-aside`: as it was when somebody went back to an earlier one. */
  kind: z.enum(['backup', 'second-place', 'set-aside']),
})
export type WayBack = z.infer<typeof wayBackSchema>
