import { z } from 'zod'
import { paperKindSchema } from './candidate.ts'
import { instantSchema, statedDateSchema } from './dates.ts'
import { formatSchema, pageSchema, warningSchema } from './source-document.ts'

/**
 * How a paper may be handled. What is found in it inherits the marking; public exports leave exempt things
 * out. `paragraph`: the paragraph of Schedule 12A to the Local Government Act 1972 (1 to 7) for exempt papers.
 */
export const markingSchema = z.discriminatedUnion('level', [
  z.object({ level: z.literal('public') }),
  z.object({ level: z.literal('official-sensitive') }),
  z.object({ level: z.literal('exempt'), paragraph: z.int().min(1).max(7) }),
])
export type Marking = z.infer<typeof markingSchema>

/** An e-mail that a paper came with; its date in words ("3 May 2026"), where it says one. */
const cameWithSchema = z.object({ id: z.string(), title: z.string(), date: z.string().nullable() })
export type CameWith = z.infer<typeof cameWithSchema>

/** An imported paper, as lists show it. */
export const paperSummarySchema = z.object({
  id: z.string(),
  /** File name as it was dropped. */
  name: z.string(),
  title: z.string(),
  kind: paperKindSchema,
  council: z.string().nullable(),
  body: z.string().nullable(),
  meetingDate: statedDateSchema.nullable(),
  format: formatSchema,
  pageCount: z.int().nullable(),
  /** Pages that are pictures without text, and whether a machine has read them; absent where there are none. */
  scans: z.object({ pages: z.int().positive(), read: z.boolean() }).optional(),
  marking: markingSchema,
  importedAt: instantSchema,
  /** When words of it were erased last, and its original with them; null: never. */
  erasedAt: instantSchema.nullable(),
  /** SHA-256 of the original, hex. */
  sha256: z.string(),
  /** Candidates still waiting for a decision (procedural ones included). */
  waiting: z.int(),
  /** Candidates in all. */
  found: z.int(),
  /** The e-mails that it was attached to. */
  cameWith: z.array(cameWithSchema),
})
export type PaperSummary = z.infer<typeof paperSummarySchema>

export const paperSchema = paperSummarySchema.extend({
  pages: z.array(pageSchema),
  warnings: z.array(warningSchema),
  blockCount: z.int(),
  /** Of an e-mail: the papers that came with it. */
  attachments: z.array(z.object({ id: z.string(), title: z.string() })),
})
export type Paper = z.infer<typeof paperSchema>

export const importStates = [
  'waiting',
  'reading',
  'finding',
  'storing',
  'done',
  'failed',
  'cancelled',
] as const

/** One file on its way in. Unfinished jobs survive a restart and go on. */
export const importJobSchema = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(importStates),
  /** 0 to 1 while reading; null where it can't be told. */
  progress: z.number().min(0).max(1).nullable(),
  /** Why it failed, or what to know ("already imported on…"). */
  message: z.string().nullable(),
  next: z.string().nullable(),
  /** The paper it became, or the one already here with the same bytes. */
  paperId: z.string().nullable(),
  found: z.int().nullable(),
})
export type ImportJob = z.infer<typeof importJobSchema>
