import type { Result } from '../../shared/model/result.ts'
import { cancelled, crashed, tooSlow } from './read-failures.ts'
import { type ReaderMessage, type ReadRequest, readerMessageSchema } from './reader-messages.ts'
import type { ReaderPort } from './reader-port.ts'
import { type Attachment, attachmentName } from './readers/attachment.ts'

type Progress = { readonly done: number; readonly total: number }
export type ReadPaperOptions = {
  readonly onProgress?: (progress: Progress) => void
  /** Called with every paper that came inside this one, before the answer. */
  readonly onAttachment?: (attachment: Attachment) => void
  readonly signal?: AbortSignal
}

/** Takes one part of the answer: all of it is there, more has to come, or it can't be believed. */
export type Hear<T> = (said: ReaderMessage) => Result<T> | 'more' | 'nonsense'

type Talk<T> = ReadPaperOptions & {
  readonly port: ReaderPort
  readonly request: ReadRequest
  readonly limits: { readonly bytes: number; readonly milliseconds: number }
  readonly hear: Hear<T>
}

/** Does what comes in its order, one a turn of the loop: messages come by the dozen, and each takes some work. */
const oneATurn = (): ((work: () => void) => void) => {
  const waiting: (() => void)[] = []
  const next = () => {
    waiting.shift()?.()
    if (waiting.length > 0) setImmediate(next)
  }
  return (work) => {
    waiting.push(work)
    if (waiting.length === 1) setImmediate(next)
  }
}

/** Attachments of one paper: as the readers hand on, and not for a process that was taken over to exceed. */
const mostAttachments = 100

/** Asks one reader process one thing, and ends it whatever it answers. Throws what it calls a fault of ours. */
export const talk = <T>({
  port,
  request,
  limits,
  hear,
  onProgress,
  onAttachment,
  signal,
}: Talk<T>): Promise<Result<T>> =>
  new Promise((resolve, reject) => {
    let settled = false
    let attached = { count: 0, bytes: 0 }
    const end = (how: () => void) => {
      // Killing the process makes it report its end, and it may have answered in the same moment.
      if (settled) return
      settled = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      port.kill()
      how()
    }
    const settle = (result: Result<T>) => end(() => resolve(result))
    const stop = () => settle(cancelled)
    const timer = setTimeout(() => settle(tooSlow(limits.milliseconds)), limits.milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted === true) {
      stop()
      return
    }
    const attach = ({ name, bytes }: Attachment) => {
      attached = { count: attached.count + 1, bytes: attached.bytes + bytes.byteLength }
      if (attached.count > mostAttachments || attached.bytes > limits.bytes) settle(crashed)
      else onAttachment?.({ name: attachmentName(name, 'Attachment'), bytes })
    }
    const take = (message: unknown) => {
      if (settled) return
      const parsed = readerMessageSchema.safeParse(message)
      if (!parsed.success) return settle(crashed)
      const said = parsed.data
      if (said.kind === 'attachment') attach(said)
      else if (said.kind === 'progress') onProgress?.({ done: said.done, total: said.total })
      else if (said.kind === 'refused') settle({ ok: false, reason: said.reason })
      else if (said.kind === 'fault') end(() => reject(new Error(said.words)))
      else {
        const answer = hear(said)
        if (answer === 'nonsense') settle(crashed)
        else if (answer !== 'more') settle(answer)
      }
    }
    const inTurn = oneATurn()
    // What it said before its end is heard first.
    port.onExit(() => inTurn(() => settle(crashed)))
    port.onMessage((message) => inTurn(() => take(message)))
    port.post(request)
  })
