import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Result } from '../../shared/model/result.ts'
import { openWorkspace, type Workspace } from '../workspace/index.ts'
import { type CliContext, UsageError } from './command.ts'

/** The checkout or the app's own folder: package.json and resources/ are in it. */
export const home = (context: CliContext): string => join(context.bundle, '../..')

/** Opens the workspace in `folder`, works with it, and closes it whatever comes. */
export const withWorkspace = async <T>(
  folder: string | undefined,
  context: CliContext,
  work: (workspace: Workspace) => Promise<Result<T>>,
): Promise<Result<T>> => {
  if (folder === undefined) throw new UsageError('Say which workspace: --workspace DIR.')
  const { version } = JSON.parse(await readFile(join(home(context), 'package.json'), 'utf8')) as {
    version: string
  }
  const opened = await openWorkspace({ folder: resolve(context.folder, folder), appVersion: version })
  if (!opened.ok) return opened
  if (opened.value.notice !== null) context.err(opened.value.notice)
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}
