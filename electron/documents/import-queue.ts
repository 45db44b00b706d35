import type { Nothing } from '../../shared/contract/window.ts'
import { basename, join } from 'node:path'
import type { ImportJob } from '../../shared/model/paper.ts'
import { failed, ok, type Reason, type Result } from '../../shared/model/result.ts'
import { counted } from '../../shared/rules/counted.ts'
import { deleteJobs, hasEnded, loadJobs, mayRetry, newJob, type QueuedJob, saveJob } from './import-job.ts'
import { mostDeep, mostOfOne, roomFor } from './came-with.ts'
import type { ImportOptions } from './import-options.ts'
import { type Imported, importPaper } from './import-paper.ts'
import { clearStaged, dropStaged, isStaged, stage, stageBytes } from './import-staging.ts'
import type { Attachment } from './readers/attachment.ts'

/** `name`: what the person calls it, where the path does not tell. */
export type ImportFile = { readonly path: string; readonly name?: string }

export type ImportQueue = {
  /** Copies the files in and queues them; gives the job ids. A file that can't be copied is a failed job. */
  readonly add: (files: readonly ImportFile[]) => Promise<readonly string[]>
  readonly jobs: () => readonly ImportJob[]
  readonly cancel: (id: string) => Promise<Result<Nothing>>
  readonly retry: (id: string) => Promise<Result<Nothing>>
  /** Drops ended jobs from the list. */
  readonly clear: () => Promise<void>
  /** Resolves once nothing waits or runs. */
  readonly idle: () => Promise<void>
  /** Stops what runs; it goes on when the workspace is opened again. */
  readonly close: () => Promise<void>
}

const atOnce = 2

const noCopy: Reason = {
  code: 'file-gone',
  message: 'Revisit has no copy of this file.',
  next: 'Add the file again.',
}

const ourFault: Reason = {
  code: 'bug',
  message: 'Something in this paper is more than Revisit can deal with. The other papers are not affected.',
  next: 'Try again; if it fails again, add the paper in another format (Word or PDF).',
}

type KeptAttachments = { readonly jobs: readonly QueuedJob[]; readonly left: number }

/** Says what was left of an e-mail that holds more than may come in with one. */
const withLeft = (imported: Omit<Imported, 'isNew'>, left: number): Omit<Imported, 'isNew'> =>
  left === 0
    ? imported
    : {
        ...imported,
        message: [
          imported.message,
          `${counted(left, 'attachment')} ${left === 1 ? 'was' : 'were'} left: e-mails inside e-mails are followed ${mostDeep} deep, and one brings in ${mostOfOne} papers at most.`,
        ]
          .filter((line) => line !== null)
          .join(' '),
      }

type Running = { readonly abort: AbortController; readonly ended: Promise<void> }

class Queue implements ImportQueue {
  readonly #options: ImportOptions
  readonly #folder: string
  readonly #jobs: Map<string, QueuedJob>
  readonly #running = new Map<string, Running>()
  /** Of the job that came last, kept or about to be. */
  #lastOrdinal = -1
  #closed = false

  constructor(options: ImportOptions, folder: string, jobs: readonly QueuedJob[]) {
    this.#options = options
    this.#folder = folder
    this.#jobs = new Map(jobs.map((job) => [job.id, job]))
    this.#pump()
  }

  async add(files: readonly ImportFile[]): Promise<readonly string[]> {
    const ids: string[] = []
    for (const file of files) ids.push(await this.#addOne(file))
    return ids
  }

  jobs(): readonly ImportJob[] {
    return [...this.#jobs.values()].map(
      ({ ordinal: _ordinal, stagedFile: _staged, cameWith: _message, ...job }) => job,
    )
  }

  async cancel(id: string): Promise<Result<Nothing>> {
    const job = this.#jobs.get(id)
    if (job === undefined || hasEnded(job)) return ok({})
    if (job.state === 'storing')
      return failed(
        'too-late',
        'This paper is being stored already.',
        'Remove it from the papers afterwards.',
      )
    this.#running.get(id)?.abort.abort()
    await this.#save({ ...job, state: 'cancelled', progress: null })
    return ok({})
  }

  async retry(id: string): Promise<Result<Nothing>> {
    const job = mayRetry(this.#jobs.get(id))
    if (!job.ok) return job
    // A cancelled read may still be letting go of the file.
    await this.#running.get(id)?.ended
    await this.#save({ ...job.value, state: 'waiting', message: null, next: null })
    this.#pump()
    return ok({})
  }

  async clear(): Promise<void> {
    const gone = [...this.#jobs.values()].filter((job) => hasEnded(job) && !this.#running.has(job.id))
    for (const job of gone) {
      this.#jobs.delete(job.id)
      await dropStaged(this.#folder, job.stagedFile)
    }
    await deleteJobs(
      this.#options.workspace,
      gone.map(({ id }) => id),
    )
    this.#options.onChange({ stored: false })
  }

  async idle(): Promise<void> {
    // Whatever waits is started before the promise of the one that made room for it settles.
    while (this.#running.size > 0) await Promise.all([...this.#running.values()].map(({ ended }) => ended))
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { abort } of this.#running.values()) abort.abort()
    await this.idle()
  }

  async #addOne({ path, name = basename(path) }: ImportFile): Promise<string> {
    const job = newJob(this.#options.workspace.newId(), this.#nextOrdinal(), name)
    const staged = await stage(this.#folder, job.id, { path, name })
    if (staged.ok) {
      const waiting = { ...job, stagedFile: staged.value }
      // Kept before it is shown: what a person sees waiting outlives a crash.
      await this.#options.workspace.write((trx) => saveJob(trx, waiting))
      this.#put(waiting)
    } else await this.#fail(job, staged.reason)
    this.#pump()
    return job.id
  }

  #nextOrdinal(): number {
    this.#lastOrdinal =
      Math.max(this.#lastOrdinal, ...[...this.#jobs.values()].map(({ ordinal }) => ordinal)) + 1
    return this.#lastOrdinal
  }

  /** The papers that came inside one, on the queue once that one is stored. */
  async #keep(message: QueuedJob, attachments: readonly Attachment[]): Promise<KeptAttachments> {
    const room = await roomFor(this.#options.workspace.read, message.cameWith)
    const jobs: QueuedJob[] = []
    for (const attachment of attachments.slice(0, room)) {
      const id = this.#options.workspace.newId()
      const staged = await stageBytes(this.#folder, id, attachment)
      const job = newJob(id, this.#nextOrdinal() + jobs.length, attachment.name)
      jobs.push(
        staged.ok
          ? { ...job, stagedFile: staged.value }
          : { ...job, state: 'failed', message: staged.reason.message, next: staged.reason.next ?? null },
      )
    }
    return { jobs, left: attachments.length - jobs.length }
  }

  #put(job: QueuedJob): void {
    this.#jobs.set(job.id, job)
    this.#options.onChange({ stored: false })
  }

  async #save(job: QueuedJob): Promise<void> {
    this.#put(job)
    await this.#options.workspace.write((trx) => saveJob(trx, job))
  }

  #fail(job: QueuedJob, { message, next }: Reason): Promise<void> {
    return this.#save({ ...job, state: 'failed', progress: null, message, next: next ?? null })
  }

  #pump(): void {
    if (this.#closed) return
    for (const job of this.#jobs.values()) {
      if (this.#running.size >= atOnce) return
      if (job.state === 'waiting' && !this.#running.has(job.id)) this.#start(job)
    }
  }

  #start(job: QueuedJob): void {
    const abort = new AbortController()
    const ended = this.#run(job, abort.signal)
      .catch((error: unknown) => {
        this.#options.onBug('import', error)
        return this.#fail(job, ourFault)
      })
      .catch((error: unknown) => this.#options.onBug('import', error))
      .finally(() => {
        this.#running.delete(job.id)
        this.#pump()
      })
    this.#running.set(job.id, { abort, ended })
  }

  async #run(job: QueuedJob, signal: AbortSignal): Promise<void> {
    if (job.stagedFile === null || !(await isStaged(this.#folder, job.stagedFile)))
      return this.#fail(job, noCopy)
    const file = { path: join(this.#folder, job.stagedFile), name: job.name, cameWith: job.cameWith }
    let kept: KeptAttachments = { jobs: [], left: 0 }
    const done = ({ isNew: _isNew, ...imported }: Imported): QueuedJob => ({
      ...job,
      ...withLeft(imported, kept.left),
      state: 'done',
      progress: null,
      stagedFile: null,
      next: null,
    })
    const result = await importPaper(this.#options, file, {
      signal,
      keep: async (attachments) => {
        kept = await this.#keep(job, attachments)
      },
      stored: async (trx, imported) => {
        kept = { ...kept, jobs: kept.jobs.map((one) => ({ ...one, cameWith: imported.paperId })) }
        for (const one of kept.jobs) await saveJob(trx, one)
        await saveJob(trx, done(imported))
      },
      at: (state, progress) => {
        if (!signal.aborted) this.#put({ ...job, state, progress })
      },
    })
    const arrived = result?.ok === true && result.value.isNew
    for (const one of kept.jobs) {
      if (arrived) this.#put(one)
      else await dropStaged(this.#folder, one.stagedFile)
    }
    if (result === null) return
    if (!result.ok) return this.#fail(job, result.reason)
    await this.#save(done(result.value))
    await dropStaged(this.#folder, job.stagedFile)
    this.#options.onChange({ stored: result.value.isNew })
  }
}

/** Opens the queue of a workspace and goes on with what the last run left unfinished. */
export const createImportQueue = async (options: ImportOptions): Promise<ImportQueue> => {
  const folder = join(options.workspace.folder, 'incoming')
  const jobs = await loadJobs(options.workspace)
  await clearStaged(
    folder,
    jobs.map(({ stagedFile }) => stagedFile),
  )
  return new Queue(options, folder, jobs)
}
