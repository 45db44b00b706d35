/*
 * The reader process: reads one paper and ends. It runs apart from the app because papers are untrusted: one
 * that loops, eats memory or breaks a parser costs itself an error. Entry of its own bundle; started by
 * Electron (`utilityProcess.fork`) or by Node (`child_process.fork`).
 */
import './reader-start.ts'
import { readFile } from 'node:fs/promises'
import { failed } from '../../shared/model/result.ts'
import { parentProcess } from './parent-process.ts'
import { readRequestSchema, type ReaderMessage } from './reader-messages.ts'
import type { Attachment } from './readers/attachment.ts'
import { readDocument } from './readers/index.ts'

const unopened = failed(
  'file-not-opened',
  'This file could not be opened.',
  'Check that it is still there and not open in another program, and try again.',
)

const answer = async (message: unknown, post: (message: ReaderMessage) => void): Promise<void> => {
  const { path, name } = readRequestSchema.parse(message)
  const bytes = await readFile(path).catch(() => undefined)
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) =>
    post({ kind: 'progress', done, total })
  // Copied: of a part of a file the whole file would be sent along.
  const onAttachment = (attachment: Attachment) =>
    post({ kind: 'attachment', name: attachment.name, bytes: new Uint8Array(attachment.bytes) })
  const result =
    bytes === undefined ? unopened : await readDocument(bytes, { name, onProgress, onAttachment })
  post(result.ok ? { kind: 'read', document: result.value } : { kind: 'refused', reason: result.reason })
}

const parent = parentProcess<ReaderMessage>()
parent.onMessage((message) => void answer(message, parent.post))
