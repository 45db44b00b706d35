/*
 * The reader process: reads one paper, finds what is in it, and ends. Finding is done here too because a long pack
 * takes it long enough for the window to stutter. It runs apart from the app because papers are untrusted: one
 * that loops, eats memory or breaks a parser costs itself an error. Entry of its own bundle; started by
 * Electron (`utilityProcess.fork`) or by Node (`child_process.fork`).
 */
import './reader-start.ts'
import './stray-rejections.ts'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { failed } from '../../shared/model/result.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import { findingsOf } from './findings.ts'
import { parentProcess } from '../parent-process.ts'
import { documentMessages, findingsMessages } from './reader-answer.ts'
import { readRequestSchema, type ReaderMessage } from './reader-messages.ts'
import type { Attachment } from './readers/attachment.ts'
import { readDocument } from './readers/index.ts'

const unopened = failed(
  'file-not-opened',
  'This file could not be opened.',
  'Check that it is still there and not open in another program, and try again.',
)

type Post = (message: ReaderMessage) => void

// Beside this script, built as it is.
const pageThread = new URL(`page-thread${extname(import.meta.url)}`, import.meta.url)

const postAll = (messages: Iterable<ReaderMessage>, post: Post): void => {
  for (const message of messages) post(message)
}

const find = async (document: SourceDocument, name: string, post: Post): Promise<void> => {
  // Loaded only where something is to be found.
  const { extract } = await import('../extraction/index.ts')
  try {
    postAll(findingsMessages(findingsOf(document, name, extract)), post)
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
    post({ kind: 'fault', words: words.slice(0, 10_000) })
  }
}

const read = async (path: string, name: string, post: Post): Promise<SourceDocument | undefined> => {
  const bytes = await readFile(path).catch(() => undefined)
  let told = 0
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
    // Telling of every page takes as long as reading some of them.
    if (done < total && performance.now() - told < 100) return
    told = performance.now()
    post({ kind: 'progress', done, total })
  }
  // Copied: of a part of a file the whole file would be sent along.
  const onAttachment = (attachment: Attachment) =>
    post({ kind: 'attachment', name: attachment.name, bytes: new Uint8Array(attachment.bytes) })
  const result =
    bytes === undefined ? unopened : await readDocument(bytes, { name, onProgress, onAttachment, pageThread })
  if (!result.ok) {
    post({ kind: 'refused', reason: result.reason })
    return undefined
  }
  postAll(documentMessages(result.value), post)
  return result.value
}

const answer = async (message: unknown, post: Post): Promise<void> => {
  const request = readRequestSchema.parse(message)
  if (request.kind === 'find') return find(request.document, request.name, post)
  const document = await read(request.path, request.name, post)
  if (document !== undefined && request.find) await find(document, request.name, post)
}

const parent = parentProcess<ReaderMessage>()
parent.onMessage((message) => {
  answer(message, parent.post).catch((error: unknown) =>
    // A fault of ours ends the process: nobody would answer.
    setImmediate(() => {
      throw error
    }),
  )
})
