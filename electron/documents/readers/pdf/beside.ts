import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PagesTaken } from './page-turns.ts'
import type { PageRead } from './read-pages.ts'

/** What the thread beside is given: a copy of the paper, which it may use up. */
export type BesideRequest = { readonly bytes: Uint8Array<ArrayBuffer>; readonly taken: PagesTaken }

/** A thread that reads pages of the same paper; `ended` whether it read all it took or broke off. */
export type Beside = { readonly ended: Promise<void>; readonly stop: () => void }

/** Fewer pages are read before another thread has started. */
const fewestPages = 40
/** A larger paper is not held twice more in memory. */
const mostBytes = 64 * 1024 * 1024
/** Beside what this thread may have (`--max-old-space-size`). */
const megabytes = 512

/**
 * Reads a long paper in a second thread as well. It takes its pages from the same `taken`, and gives each to `onPage`;
 * a page that it took and never gave is the caller's to read. Undefined where it would not be worth it.
 */
export const readBeside = (
  script: URL | undefined,
  bytes: Uint8Array,
  pages: { readonly total: number; readonly taken: PagesTaken },
  onPage: (page: PageRead) => void,
): Beside | undefined => {
  if (script === undefined || pages.total < fewestPages || bytes.byteLength > mostBytes) return undefined
  if (availableParallelism() < 2) return undefined
  const request: BesideRequest = { bytes: new Uint8Array(bytes), taken: pages.taken }
  const thread = new Worker(script, {
    workerData: request,
    transferList: [request.bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // Not the memory limit of this process, which would be each thread's own.
    execArgv: [],
  })
  thread.on('message', onPage)
  const ended = new Promise<void>((resolve) => {
    // What it broke off over costs time, not the paper.
    thread.on('error', () => resolve())
    thread.on('exit', () => resolve())
  })
  return { ended, stop: () => void thread.terminate() }
}
