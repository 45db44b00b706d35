import { createScanQueue } from '../documents/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { CliContext } from './command.ts'
import { paperReader, scanReader } from './papers.ts'

/** Reads the scanned pages of papers in the workspace, those that have any; gives of how many that failed. */
export const readScansOf = async (
  workspace: Workspace,
  papers: readonly string[],
  context: CliContext,
): Promise<number> => {
  const told = new Map<string, number>()
  const tell = async (): Promise<void> => {
    for (const { paperId, title, state, done, pages } of await queue.jobs()) {
      if (state !== 'reading' || told.get(paperId) === done || done === 0) continue
      told.set(paperId, done)
      context.err(`${title}: ${done} of ${pages} scanned pages read`)
    }
  }
  const queue = createScanQueue({
    workspace,
    reader: paperReader(context),
    scanReader: scanReader(context),
    onChange: () => void tell(),
    onBug: (where, error) => context.err(`${where}: ${error instanceof Error ? error.stack : String(error)}`),
  })
  try {
    // A paper without scans, or one whose scans were read before, has nothing to begin.
    for (const paper of papers) await queue.start(paper)
    await queue.idle()
    const failed = (await queue.jobs()).filter(
      ({ paperId, state }) => state === 'failed' && papers.includes(paperId),
    )
    for (const { title, message, next } of failed)
      context.err(`${title}: ${[message, next].filter(Boolean).join(' ')}`)
    return failed.length
  } finally {
    await queue.close()
  }
}
