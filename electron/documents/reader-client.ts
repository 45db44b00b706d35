import { stat } from 'node:fs/promises'
import { ok, type Result } from '../../shared/model/result.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import type { Findings } from './findings.ts'
import { cancelled, missing, tooLarge } from './read-failures.ts'
import type { ReadRequest } from './reader-messages.ts'
import type { StartProcess } from './reader-port.ts'
import { createHearing } from './reader-hearing.ts'
import { type Hear, type ReadPaperOptions, talk } from './reader-talk.ts'
import { createTurns } from './reading-turns.ts'

/** A paper that was read and searched. */
export type SearchedPaper = Findings & { readonly document: SourceDocument }

/** Reads papers, each in a process of its own, within limits. Whatever a paper does, a Result comes back. */
export type PaperReader = {
  /** `name` is the file's name where it came from, for messages: `path` may be a stored copy. */
  readonly read: (path: string, name: string, options?: ReadPaperOptions) => Promise<Result<SourceDocument>>
  /** Reads a paper and finds what is in it, in the same process. Throws where finding breaks off: a fault of ours. */
  readonly readAndFind: (
    path: string,
    name: string,
    options?: ReadPaperOptions & { readonly onRead?: () => void },
  ) => Promise<Result<SearchedPaper>>
  /** Finds what is in a paper that was read before. Throws where it breaks off: a fault of ours. */
  readonly find: (
    document: SourceDocument,
    name: string,
    options?: Pick<ReadPaperOptions, 'signal'>,
  ) => Promise<Result<Findings>>
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

/** A reader of papers over processes that `start` starts: Electron's or plain Node's. */
export const createPaperReader = (settings: {
  readonly start: StartProcess
  readonly limits?: Partial<ReadLimits>
}): PaperReader => {
  const limits = { ...defaults, ...settings.limits }
  const turns = createTurns(limits.processes)
  const ask = async <T>(
    request: ReadRequest,
    hear: Hear<T>,
    options: ReadPaperOptions,
  ): Promise<Result<T>> => {
    const done = await turns.take(options.signal)
    if (done === undefined) return cancelled
    try {
      const port = settings.start([`--max-old-space-size=${limits.megabytes}`])
      return await talk({ port, request, limits, hear, ...options })
    } finally {
      done()
    }
  }
  const askOfFile = async <T>(
    path: string,
    request: ReadRequest,
    hear: Hear<T>,
    options: ReadPaperOptions,
  ): Promise<Result<T>> => {
    const file = await stat(path).catch(() => undefined)
    if (file === undefined || !file.isFile()) return missing
    return file.size > limits.bytes ? tooLarge(limits.bytes) : ask(request, hear, options)
  }
  return {
    read: (path, name, options = {}) => {
      const hearing = createHearing()
      const hear: Hear<SourceDocument> = (said) => {
        const heard = hearing(said)
        if (heard === undefined) return 'nonsense'
        return heard.document === undefined ? 'more' : ok(heard.document)
      }
      return askOfFile(path, { kind: 'read', path, name, find: false }, hear, options)
    },
    readAndFind: (path, name, { onRead, ...options } = {}) => {
      const hearing = createHearing()
      const hear: Hear<SearchedPaper> = (said) => {
        const heard = hearing(said)
        if (heard === undefined) return 'nonsense'
        if (said.kind === 'read') onRead?.()
        const { document, findings } = heard
        return document === undefined || findings === undefined ? 'more' : ok({ document, ...findings })
      }
      return askOfFile(path, { kind: 'read', path, name, find: true }, hear, options)
    },
    find: (document, name, options = {}) => {
      const hearing = createHearing(document)
      const hear: Hear<Findings> = (said) => {
        const heard = hearing(said)
        if (heard === undefined) return 'nonsense'
        return heard.findings === undefined ? 'more' : ok(heard.findings)
      }
      return ask({ kind: 'find', document, name }, hear, options)
    },
  }
}
