import { createImportQueue } from '../documents/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { CliContext } from './command.ts'
import { paperReader } from './papers.ts'

/** What importing files came to: the papers that they are, and how many failed. */
type ImportedFiles = { readonly papers: readonly string[]; readonly failures: number }

/** Imports the files and says of each what came of it. */
export const importFiles = async (
  workspace: Workspace,
  paths: readonly string[],
  context: CliContext,
): Promise<ImportedFiles> => {
  const queue = await createImportQueue({
    workspace,
    reader: paperReader(context),
    onChange: () => {},
    onBug: (where, error) => context.err(`${where}: ${error instanceof Error ? error.stack : String(error)}`),
  })
  try {
    const before = new Set(queue.jobs().map(({ id }) => id))
    await queue.add(paths.map((path) => ({ path })))
    await queue.idle()
    // The attachments of an e-mail came on the queue with it.
    const jobs = queue.jobs().filter(({ id }) => !before.has(id))
    for (const { name, state, message, next, found } of jobs) {
      const words =
        state === 'done' ? (message ?? `${found ?? 0} findings`) : [message, next].filter(Boolean).join(' ')
      context.err(`${name}: ${words}`)
    }
    return {
      papers: jobs.flatMap(({ paperId }) => paperId ?? []),
      failures: jobs.filter(({ state }) => state !== 'done').length,
    }
  } finally {
    await queue.close()
  }
}
