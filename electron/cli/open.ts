import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { failed, type Result } from '../../shared/model/result.ts'
import { openWorkspace, type Workspace } from '../workspace/index.ts'
import { type CliContext, UsageError } from './command.ts'

type Work<T> = (workspace: Workspace) => Promise<Result<T>>

/** Opens the workspace in `folder`, made where there is none, works with it, and closes it whatever comes. */
export const inWorkspace = async <T>(
  folder: string | undefined,
  context: CliContext,
  work: Work<T>,
): Promise<Result<T>> => {
  if (folder === undefined) throw new UsageError('Say which workspace: --workspace DIR.')
  const { version } = JSON.parse(await readFile(join(context.home, 'package.json'), 'utf8')) as {
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

const isWorkspace = async (folder: string): Promise<boolean> => {
  const names = await readdir(folder).catch((): string[] => [])
  return names.includes('workspace.db') || names.includes('backups')
}

/** The same with a workspace that is there: of a mistyped folder nobody wants to hear that all is well. */
export const withWorkspace = async <T>(
  folder: string | undefined,
  context: CliContext,
  work: Work<T>,
): Promise<Result<T>> => {
  if (folder !== undefined && !(await isWorkspace(resolve(context.folder, folder))))
    return failed(
      'not-a-workspace',
      `There is no Revisit workspace in ${folder}.`,
      'Name the folder that holds workspace.db; revisit import makes a new one.',
    )
  return inWorkspace(folder, context, work)
}
