import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Open } from '../workspaces/open-workspace.ts'
import { stateOf } from '../workspaces/workspace-state.ts'

/** Where the sample workspace goes: beside the default one, never in it. */
export const sampleFolder = (defaultFolder: string): string =>
  join(dirname(defaultFolder), 'Sample workspace')

/** Queues the sample papers, unless the sample workspace has papers or is getting them already; says whether it did. */
export const queueSample = async (
  { workspace, imports }: Open,
  resourcesFolder: string,
): Promise<boolean> => {
  const { counts } = await stateOf(workspace, '')
  if (counts.papers > 0 || imports.jobs().length > 0) return false
  const folder = join(resourcesFolder, 'sample')
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted()
  await imports.add(names.map((name) => ({ path: join(folder, name), name })))
  return true
}
