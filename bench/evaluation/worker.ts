import { parentPort } from 'node:worker_threads'
import type { Paper } from '../../electron/extraction/testing/scoring/corpus.ts'
import { evaluated } from '../../electron/extraction/testing/scoring/evaluated.ts'

/** A thread of the evaluation: a paper comes in, how it came out goes back. */
parentPort?.on('message', (paper: Paper) => {
  void evaluated(paper).then((result) => parentPort?.postMessage(result))
})
