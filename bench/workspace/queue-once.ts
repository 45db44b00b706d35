/*
 * In a process of its own, as the app's main process: drops the papers named by its arguments into a new workspace
 * at once, and tells how its event loop and its memory did while they went through.
 */
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createImportQueue, createPaperReader, startForkedReader } from '../../electron/documents/index.ts'
import { root } from '../../tools/fresh-build.ts'
import { type LoopBlocks, watchLoop } from '../measure/loop-blocks.ts'
import { withWorkspace } from './opened.ts'

/** What the process tells. */
export type QueueRun = LoopBlocks & {
  /** Megabytes that it kept after every tenth paper. */
  readonly kept: readonly number[]
  readonly done: number
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const [folder = '', ...paths] = process.argv.slice(2)
await withWorkspace(folder, async (workspace) => {
  const kept: number[] = []
  let stored = 0
  const watch = watchLoop()
  const queue = await createImportQueue({
    workspace,
    reader: createPaperReader({ start: startForkedReader(join(root, 'out/main/reader.js')) }),
    onChange: (what) => {
      if (!what.stored) return
      stored += 1
      if (stored % 10 > 0) return
      watch.apart(() => {
        collect()
        kept.push(process.memoryUsage().heapUsed / 1024 / 1024)
      })
    },
    onBug: (where, error) => {
      throw new Error(where, { cause: error })
    },
  })
  await queue.add(paths.map((path) => ({ path })))
  await queue.idle()
  const blocks = watch.stop()
  const done = queue.jobs().filter(({ state }) => state === 'done').length
  await queue.close()
  process.send?.({ ...blocks, kept, done } satisfies QueueRun)
})
