import { stat } from 'node:fs/promises'
import { ok, type Result } from '../../shared/model/result.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import { cancelled, crashed, missing, tooLarge, tooSlow } from './read-failures.ts'
import { type ReadRequest, readerMessageSchema } from './reader-messages.ts'
import type { ReaderPort, StartProcess } from './reader-port.ts'
import { type Attachment, attachmentName } from './readers/attachment.ts'
import { createTurns } from './reading-turns.ts'

type Progress = { readonly done: number; readonly total: number }
type ReadPaperOptions = {
  readonly onProgress?: (progress: Progress) => void
  /** Called with every paper that came inside this one, before the answer. */
  readonly onAttachment?: (attachment: Attachment) => void
  readonly signal?: AbortSignal
}

/** Reads papers, each in a process of its own, within limits. Whatever a paper does, a Result comes back. */
export type PaperReader = {
  /** `name` is the file's name where it came from, for messages: `path` may be a stored copy. */
  readonly read: (path: string, name: string, options?: ReadPaperOptions) => Promise<Result<SourceDocument>>
}

export type ReadLimits = {
  /** Size of the file. */
  readonly bytes: number
  /** Time for one paper, in milliseconds. */
  readonly milliseconds: number
  /** Memory of one reader process, in megabytes. */
  readonly megabytes: number
  /** Processes at a time; further papers wait. */
  readonly processes: number
}

const defaults: ReadLimits = {
  bytes: 200 * 1024 * 1024,
  milliseconds: 5 * 60_000,
  megabytes: 1024,
  processes: 2,
}

type ReadOne = ReadPaperOptions & {
  readonly port: ReaderPort
  readonly request: ReadRequest
  readonly limits: ReadLimits
}

/** Attachments of one paper: as the readers hand on, and not for a process that was taken over to exceed. */
const mostAttachments = 100

const readOne = ({
  port,
  request,
  limits,
  onProgress,
  onAttachment,
  signal,
}: ReadOne): Promise<Result<SourceDocument>> =>
  new Promise((resolve) => {
    let settled = false
    let attached = { count: 0, bytes: 0 }
    const settle = (result: Result<SourceDocument>) => {
      // Killing the process makes it report its end, and it may have answered in the same moment.
      if (settled) return
      settled = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      port.kill()
      resolve(result)
    }
    const stop = () => settle(cancelled)
    const timer = setTimeout(() => settle(tooSlow(limits.milliseconds)), limits.milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted === true) {
      stop()
      return
    }
    port.onExit(() => settle(crashed))
    port.onMessage((message) => {
      const parsed = readerMessageSchema.safeParse(message)
      if (!parsed.success) settle(crashed)
      else if (parsed.data.kind === 'attachment') {
        const { name, bytes } = parsed.data
        attached = { count: attached.count + 1, bytes: attached.bytes + bytes.byteLength }
        if (attached.count > mostAttachments || attached.bytes > limits.bytes) settle(crashed)
        else if (!settled) onAttachment?.({ name: attachmentName(name, 'Attachment'), bytes })
      } else if (parsed.data.kind === 'progress')
        onProgress?.({ done: parsed.data.done, total: parsed.data.total })
      else
        settle(
          parsed.data.kind === 'read' ? ok(parsed.data.document) : { ok: false, reason: parsed.data.reason },
        )
    })
    port.post(request)
  })

/** A reader of papers over processes that `start` starts: Electron's or plain Node's. */
export const createPaperReader = (settings: {
  readonly start: StartProcess
  readonly limits?: Partial<ReadLimits>
}): PaperReader => {
  const limits = { ...defaults, ...settings.limits }
  const turns = createTurns(limits.processes)
  return {
    read: async (path, name, options = {}) => {
      const file = await stat(path).catch(() => undefined)
      if (file === undefined || !file.isFile()) return missing
      if (file.size > limits.bytes) return tooLarge(limits.bytes)
      const done = await turns.take(options.signal)
      if (done === undefined) return cancelled
      try {
        const port = settings.start([`--max-old-space-size=${limits.megabytes}`])
        return await readOne({ port, request: { path, name }, limits, ...options })
      } finally {
        done()
      }
    },
  }
}
