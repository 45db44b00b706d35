import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Paper } from '../../electron/extraction/testing/scoring/corpus.ts'
import type { Evaluated } from '../../electron/extraction/testing/scoring/evaluated.ts'

const worker = new URL('worker.ts', import.meta.url)

/** Evaluates papers on as many threads as the machine has; answers in the order of the papers. */
export const evaluatedInParallel = async (papers: readonly Paper[]): Promise<readonly Evaluated[]> => {
  const results: Evaluated[] = []
  const waiting = [...papers.entries()]
  const work = async () => {
    const thread = new Worker(worker)
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, paper] = next
      thread.postMessage(paper)
      const [result]: unknown[] = await once(thread, 'message')
      results[at] = result as Evaluated
    }
    await thread.terminate()
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), papers.length) }, work))
  return results
}
