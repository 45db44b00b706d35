import type { Nothing } from '../../../shared/contract/window.ts'
import { failed, ok, type Reason, type Result } from '../../../shared/model/result.ts'
import type { ScanJob } from '../../../shared/model/scan.ts'
import type { ImportOptions } from '../import-options.ts'
import { paperOriginal } from '../original.ts'
import { withScans } from './recognised-paper.ts'
import type { Outcome, ScanReader } from './scan-client.ts'
import { nothingRead, scanCrashed } from './scan-failures.ts'
import {
  addJob,
  dropJob,
  giveUpPage,
  keepPage,
  keptPages,
  loadJobs,
  picturePages,
  setJobState,
  unreadPages,
} from './scan-job.ts'
import { storedDocument } from './stored-document.ts'
import { storeRecognised } from './store-recognised.ts'

export type ScanOptions = ImportOptions & { readonly scanReader: ScanReader }

/** Reads the scanned pages of papers in the background, one paper at a time. */
export type ScanQueue = {
  readonly jobs: () => Promise<readonly ScanJob[]>
  readonly start: (paperId: string) => Promise<Result<Nothing>>
  readonly pause: (paperId: string) => Promise<Result<Nothing>>
  readonly resume: (paperId: string) => Promise<Result<Nothing>>
  /** Forgets what has been read so far. */
  readonly cancel: (paperId: string) => Promise<Result<Nothing>>
  /** Resolves once nothing is read and nothing waits. */
  readonly idle: () => Promise<void>
  /** Stops; what was read is kept, and the next page is read when the workspace is opened again. */
  readonly close: () => Promise<void>
}

const noJob = failed(
  'not-found',
  'The scans of this paper are not being read.',
  'Open the paper and begin there.',
)

class Queue implements ScanQueue {
  readonly #options: ScanOptions
  #running: {
    readonly paperId: string
    readonly abort: AbortController
    readonly ended: Promise<void>
  } | null = null
  #closed = false

  constructor(options: ScanOptions) {
    this.#options = options
  }

  async jobs(): Promise<readonly ScanJob[]> {
    const jobs = await loadJobs(this.#options.workspace.read)
    const at = this.#running?.paperId
    return jobs.map((job) =>
      job.paperId === at && job.state === 'waiting' ? { ...job, state: 'reading' } : job,
    )
  }

  async start(paperId: string): Promise<Result<Nothing>> {
    const { workspace } = this.#options
    const known = await this.#job(paperId)
    if (known !== undefined) return this.resume(paperId)
    const original = await paperOriginal(workspace, paperId)
    if (!original.ok) return original
    const pages = await picturePages(workspace.read, paperId)
    if (pages.length === 0) return failed('no-scans', 'This paper has no scanned pages.')
    await workspace.write((trx) => addJob(trx, paperId, pages))
    this.#moved()
    this.pump()
    return ok({})
  }

  async pause(paperId: string): Promise<Result<Nothing>> {
    const job = await this.#job(paperId)
    if (job === undefined) return noJob
    if (job.state !== 'waiting') return ok({})
    await this.#options.workspace.write((trx) => setJobState(trx, paperId, 'paused'))
    await this.#stop(paperId)
    return ok({})
  }

  async resume(paperId: string): Promise<Result<Nothing>> {
    const job = await this.#job(paperId)
    if (job === undefined) return noJob
    if (job.state === 'done') return failed('done', 'The scans of this paper have been read.')
    if (job.state === 'waiting') return ok({})
    await this.#options.workspace.write((trx) => setJobState(trx, paperId, 'waiting'))
    this.#moved()
    this.pump()
    return ok({})
  }

  async cancel(paperId: string): Promise<Result<Nothing>> {
    const job = await this.#job(paperId)
    if (job === undefined || job.state === 'done') return ok({})
    await this.#options.workspace.write((trx) => setJobState(trx, paperId, 'paused'))
    await this.#stop(paperId)
    await this.#options.workspace.write(async (trx) => {
      const now = await trx
        .selectFrom('scan_job')
        .select('scan_job.state')
        .where('scan_job.document_id', '=', paperId)
        .executeTakeFirst()
      // The last page may have come in between: then the words are in the paper and stay.
      if (now?.state !== 'done') await dropJob(trx, paperId)
    })
    this.#moved()
    return ok({})
  }

  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running.ended
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#running?.abort.abort()
    await this.idle()
  }

  /** Takes up the first job that waits, unless one is at work. */
  pump(): void {
    if (this.#closed || this.#running !== null) return
    const abort = new AbortController()
    const work = { paperId: '' }
    this.#running = Object.assign(work, { abort, ended: this.#turn(work, abort.signal) })
  }

  async #turn(work: { paperId: string }, signal: AbortSignal): Promise<void> {
    const again = await this.#next(work, signal)
    this.#running = null
    this.#moved()
    if (again) this.pump()
  }

  async #job(paperId: string): Promise<ScanJob | undefined> {
    return (await loadJobs(this.#options.workspace.read)).find((job) => job.paperId === paperId)
  }

  #moved(stored = false): void {
    this.#options.onChange({ stored })
  }

  async #stop(paperId: string): Promise<void> {
    if (this.#running?.paperId === paperId) {
      this.#running.abort.abort()
      await this.#running.ended
    }
    this.#moved()
  }

  /** Works on the next job; false where none waits. */
  async #next(work: { paperId: string }, signal: AbortSignal): Promise<boolean> {
    const job = (await loadJobs(this.#options.workspace.read)).find(({ state }) => state === 'waiting')
    if (job === undefined || signal.aborted) return false
    work.paperId = job.paperId
    this.#moved()
    try {
      const result = await this.#read(job.paperId, signal)
      if (!result.ok) await this.#fail(job.paperId, result.reason)
    } catch (error) {
      this.#options.onBug('scans', error)
      await this.#fail(job.paperId, scanCrashed).catch((again: unknown) =>
        this.#options.onBug('scans', again),
      )
    }
    return true
  }

  #fail(paperId: string, reason: Reason): Promise<unknown> {
    return this.#options.workspace.write((trx) => setJobState(trx, paperId, 'failed', reason))
  }

  async #read(paperId: string, signal: AbortSignal): Promise<Result<unknown>> {
    const { workspace, scanReader } = this.#options
    const original = await paperOriginal(workspace, paperId)
    if (!original.ok) return original
    // Pages are kept as they come, in order; the reader does not wait for that.
    let keeping: Promise<void> = Promise.resolve()
    const keep = async (before: Promise<void>, outcome: Outcome): Promise<void> => {
      await before
      await workspace.write((trx) =>
        'page' in outcome
          ? keepPage(trx, paperId, outcome.page)
          : giveUpPage(trx, paperId, outcome.unreadable),
      )
      this.#moved()
    }
    const unread = await unreadPages(workspace.read, paperId)
    const read = await scanReader.read(original.value.path, unread, {
      signal,
      onPage: (outcome) => {
        keeping = keep(keeping, outcome)
      },
    })
    await keeping
    if (!read.ok || read.value === 'stopped') return read
    return this.#finish(paperId, original.value, signal)
  }

  /** All pages are read: their words join the paper, and it is searched again. */
  async #finish(
    paperId: string,
    { path, name }: { readonly path: string; readonly name: string },
    signal: AbortSignal,
  ): Promise<Result<unknown>> {
    const { workspace, reader } = this.#options
    const pages = await keptPages(workspace.read, paperId)
    const before = await storedDocument(workspace.read, paperId)
    if (pages.length === 0) return { ok: false, reason: nothingRead }
    // Bookmarks and the file's own title are kept only in the file; its words stay as they were imported.
    const again = before.blocks.length === 0 ? null : await reader.read(path, name, { signal })
    if (signal.aborted) return ok(null)
    const outline = again?.ok === true ? again.value.outline : undefined
    const recognised = withScans({ ...before, ...(outline === undefined ? {} : { outline }) }, pages)
    const found = await reader.find(recognised.document, name, { signal })
    if (signal.aborted) return ok(null)
    if (!found.ok) return found
    const stored = await workspace.write(async (trx) => {
      const here = await trx
        .selectFrom('document')
        .select('document.id')
        .where('document.id', '=', paperId)
        .where('document.removed_at', 'is', null)
        .executeTakeFirst()
      // In the bin: its turn comes when it is back.
      if (here === undefined) return false
      await storeRecognised(trx, workspace.newId, paperId, recognised, found.value)
      await setJobState(trx, paperId, 'done')
      return true
    })
    if (stored) this.#moved(true)
    return ok(null)
  }
}

/** The queue of a workspace; it goes on with what was waiting, and leaves what was paused. */
export const createScanQueue = (options: ScanOptions): ScanQueue => {
  const queue = new Queue(options)
  queue.pump()
  return queue
}
