import type { Reason, Result } from '../../../shared/model/result.ts'
import { ok } from '../../../shared/model/result.ts'
import type { ReaderPort, StartProcess } from '../reader-port.ts'
import { createTurns } from '../reading-turns.ts'
import { noOriginal, noRecogniser, scanCrashed } from './scan-failures.ts'
import { scanMessageSchema } from './scan-messages.ts'
import type { ScannedPage } from './scanned-page.ts'

/** A page that was read, or the number of one that could not be. */
export type Outcome = { readonly page: ScannedPage } | { readonly unreadable: number }

type ScanOptions = {
  /** Told of each page as it is done; the next is not waited for. */
  readonly onPage: (outcome: Outcome) => void
  readonly signal?: AbortSignal
}

/** Reads pages that are pictures, in a process of its own with low priority. */
export type ScanReader = {
  /** Fails where the file or the recogniser does; `stopped` where the signal was raised. */
  readonly read: (
    path: string,
    pages: readonly number[],
    options: ScanOptions,
  ) => Promise<Result<'done' | 'stopped'>>
}

export type ScanLimits = {
  /** The longest that one page may take, in milliseconds; then it counts as unreadable. */
  readonly milliseconds: number
  /** Memory for what is not a picture, in megabytes. */
  readonly megabytes: number
}

const defaults: ScanLimits = { milliseconds: 3 * 60_000, megabytes: 768 }

type Ended =
  | { readonly kind: 'done' | 'stopped' | 'stuck' }
  | { readonly kind: 'failed'; readonly reason: Reason }

const readSome = (
  port: ReaderPort,
  path: string,
  pages: readonly number[],
  { onPage, signal }: ScanOptions,
  limits: ScanLimits,
): Promise<Ended> =>
  new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    let settled = false
    const settle = (ended: Ended) => {
      if (settled) return
      settled = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      port.kill()
      resolve(ended)
    }
    const stop = () => settle({ kind: 'stopped' })
    const watch = () => {
      clearTimeout(timer)
      timer = setTimeout(() => settle({ kind: 'stuck' }), limits.milliseconds)
    }
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted === true) return stop()
    watch()
    port.onExit(() => settle({ kind: 'stuck' }))
    port.onMessage((message) => {
      if (settled) return
      watch()
      const parsed = scanMessageSchema.safeParse(message)
      if (!parsed.success) return settle({ kind: 'failed', reason: scanCrashed })
      const said = parsed.data
      if (said.kind === 'page') onPage({ page: said.page })
      else if (said.kind === 'unreadable') onPage({ unreadable: said.number })
      else if (said.kind === 'done') settle({ kind: 'done' })
      else settle({ kind: 'failed', reason: said.why === 'file' ? noOriginal : noRecogniser })
    })
    port.post({ path, pages })
  })

/** A reader of scans over processes that `start` starts. */
export const createScanReader = (settings: {
  readonly start: StartProcess
  readonly limits?: Partial<ScanLimits>
}): ScanReader => {
  const limits = { ...defaults, ...settings.limits }
  // One at a time: each takes a whole processor.
  const turns = createTurns(1)
  const readAll: ScanReader['read'] = async (path, pages, options) => {
    let left = pages
    let lost = 0
    while (left.length > 0) {
      const port = settings.start([`--max-old-space-size=${limits.megabytes}`])
      let seen = 0
      const onPage = (outcome: Outcome) => {
        seen += 1
        lost = 0
        options.onPage(outcome)
      }
      // oxlint-disable-next-line no-await-in-loop -- one process at a time
      const ended = await readSome(port, path, left, { ...options, onPage }, limits)
      if (ended.kind === 'failed') return { ok: false, reason: ended.reason }
      if (ended.kind !== 'stuck') return ok(ended.kind)
      // One page may be more than the recogniser can take; several in a row are no fault of the pages.
      lost += 1
      if (lost === 3) return { ok: false, reason: scanCrashed }
      // The page that it was at is given up, and the rest is read in a new process.
      const stuck = left[seen]
      if (stuck === undefined) return ok('done')
      options.onPage({ unreadable: stuck })
      left = left.slice(seen + 1)
    }
    return ok('done')
  }
  return {
    read: async (path, pages, options) => {
      const end = await turns.take(options.signal)
      if (end === undefined) return ok('stopped')
      try {
        return await readAll(path, pages, options)
      } finally {
        end()
      }
    },
  }
}
