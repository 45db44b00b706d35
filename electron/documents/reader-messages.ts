import { z } from 'zod'
import { reasonSchema } from '../../shared/model/result.ts'
import { sourceDocumentSchema } from '../../shared/model/source-document.ts'

/** What the reader process is asked: the file, and the name it had where it came from. */
export const readRequestSchema = z.object({ path: z.string(), name: z.string() })
export type ReadRequest = z.infer<typeof readRequestSchema>

const progressSchema = z.object({
  kind: z.literal('progress'),
  done: z.number().nonnegative(),
  total: z.number().nonnegative(),
})
const readSchema = z.object({ kind: z.literal('read'), document: sourceDocumentSchema })
/** A paper that came inside the one being read: all of them come before its answer. */
const attachmentSchema = z.object({
  kind: z.literal('attachment'),
  name: z.string().min(1).max(200),
  bytes: z.instanceof(Uint8Array),
})
const refusedSchema = z.object({ kind: z.literal('refused'), reason: reasonSchema })

/** What it says. A paper may have taken the process over, so its messages are checked like any stranger's. */
export const readerMessageSchema = z.discriminatedUnion('kind', [
  progressSchema,
  attachmentSchema,
  readSchema,
  refusedSchema,
])
export type ReaderMessage = z.infer<typeof readerMessageSchema>
