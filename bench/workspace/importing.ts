import { join } from 'node:path'
import {
  createImportQueue,
  createPaperReader,
  type ImportQueue,
  startForkedReader,
} from '../../electron/documents/index.ts'
import type { Workspace } from '../../electron/workspace/index.ts'
import { root } from '../../tools/fresh-build.ts'

const hasEnded = (queue: ImportQueue): boolean =>
  queue.jobs().every(({ state }) => ['done', 'failed', 'cancelled'].includes(state))

/** Imports the paper at `path` as the app does, and does `work` again and again until it is in. */
export const whileImporting = async (
  workspace: Workspace,
  path: string,
  work: () => Promise<void>,
): Promise<void> => {
  const queue = await createImportQueue({
    workspace,
    reader: createPaperReader({ start: startForkedReader(join(root, 'out/main/reader.js')) }),
    onChange: () => undefined,
    onBug: (where, error) => {
      throw new Error(where, { cause: error })
    },
  })
  await queue.add([{ path }])
  do await work()
  while (!hasEnded(queue))
  await queue.idle()
  const [job] = queue.jobs()
  await queue.close()
  if (job?.state !== 'done') throw new Error(`The pack was not imported: ${job?.message ?? job?.state}`)
}
