import { openWorkspace, type Workspace } from '../../electron/workspace/index.ts'

/** Opens the workspace in `folder`, works with it and closes it. */
export const withWorkspace = async <T>(
  folder: string,
  work: (workspace: Workspace) => Promise<T>,
): Promise<T> => {
  const opened = await openWorkspace({ folder, appVersion: '0.0.0' })
  if (!opened.ok) throw new Error(opened.reason.message)
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}
