import { z } from 'zod'
import { scannedPageSchema } from './scanned-page.ts'

/** What the scanning process is asked: the file, and the pages of it that are pictures. */
export const scanRequestSchema = z.object({ path: z.string(), pages: z.array(z.int().positive()) })
export type ScanRequest = z.infer<typeof scanRequestSchema>

/** What it says, page by page. The paper is a stranger's, so its messages are checked. */
export const scanMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('page'), page: scannedPageSchema }),
  /** This page can't be read: its picture is damaged, or of a kind that can't be decoded. */
  z.object({ kind: z.literal('unreadable'), number: z.int().positive() }),
  z.object({ kind: z.literal('done') }),
  /** The file can't be opened, or the recogniser can't start. */
  z.object({ kind: z.literal('refused'), why: z.enum(['file', 'recogniser']) }),
])
export type ScanMessage = z.infer<typeof scanMessageSchema>
