import { z } from 'zod'

export const scanJobStates = ['waiting', 'paused', 'failed', 'done'] as const
export const scanPageStates = ['waiting', 'read', 'unreadable'] as const

/** Reading the scanned pages of one paper: begun by a person, kept over a restart. */
export const scanJobSchema = z.object({
  paperId: z.string(),
  title: z.string(),
  /** "reading": this is the one at work; all others wait for it. */
  state: z.enum([...scanJobStates, 'reading']),
  /** Scanned pages of the paper. */
  pages: z.int().nonnegative(),
  /** Pages done with, those that could not be read among them. */
  done: z.int().nonnegative(),
  unreadable: z.int().nonnegative(),
  /** Why it failed, and what to do. */
  message: z.string().nullable(),
  next: z.string().nullable(),
})
export type ScanJob = z.infer<typeof scanJobSchema>
