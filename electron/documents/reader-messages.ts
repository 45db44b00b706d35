import { z } from 'zod'
import { extractionSchema, foundSchema } from '../../shared/model/candidate.ts'
import { reasonSchema } from '../../shared/model/result.ts'
import { blockSchema, sourceDocumentSchema } from '../../shared/model/source-document.ts'

/**
 * What the reader process is asked: to read a file (`name`: the one it had where it came from) and, with `find`, to
 * say what is in it; or to say what is in a paper that was read before.
 */
export const readRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), path: z.string(), name: z.string(), find: z.boolean() }),
  z.object({ kind: z.literal('find'), document: sourceDocumentSchema, name: z.string() }),
])
export type ReadRequest = z.infer<typeof readRequestSchema>

const progressSchema = z.object({
  kind: z.literal('progress'),
  done: z.number().nonnegative(),
  total: z.number().nonnegative(),
})
/** Blocks of the paper in their order, and findings in theirs: in parts, so that taking them in never holds the app up. */
const blocksSchema = z.object({ kind: z.literal('blocks'), blocks: z.array(blockSchema) })
const itemsSchema = z.object({ kind: z.literal('items'), items: z.array(foundSchema) })
/** The rest of the paper, after all its blocks. */
const readSchema = z.object({
  kind: z.literal('read'),
  document: sourceDocumentSchema.omit({ blocks: true }),
})
/** The rest of what was found, after all its items. A sketch is in the form that it is stored in. */
const foundInSchema = z.object({
  kind: z.literal('found'),
  extraction: extractionSchema.omit({ items: true }),
  sketches: z.array(z.instanceof(Uint8Array)),
})
/** A paper that came inside the one being read: all of them come before its answer. */
const attachmentSchema = z.object({
  kind: z.literal('attachment'),
  name: z.string().min(1).max(200),
  bytes: z.instanceof(Uint8Array),
})
const refusedSchema = z.object({ kind: z.literal('refused'), reason: reasonSchema })
/** Finding broke off: a fault of ours, not of the paper. */
const faultSchema = z.object({ kind: z.literal('fault'), words: z.string().max(10_000) })

/** What it says. A paper may have taken the process over, so its messages are checked like any stranger's. */
export const readerMessageSchema = z.discriminatedUnion('kind', [
  progressSchema,
  attachmentSchema,
  blocksSchema,
  readSchema,
  itemsSchema,
  foundInSchema,
  refusedSchema,
  faultSchema,
])
export type ReaderMessage = z.infer<typeof readerMessageSchema>
