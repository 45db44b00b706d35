import { randomUUID } from 'node:crypto'
import { realpath, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { failed, ok, type Result } from '../../../shared/model/result.ts'

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path)
  return way === '' || !(way.startsWith('..') || /^(?:[\\/]|[a-z]:)/iu.test(way))
}

/** Whether backups of the workspace may be copied to a folder: it can be written to, and is not the workspace's own. */
export const checkSecondPlace = async (folder: string, workspace: string): Promise<Result<null>> => {
  try {
    if (isWithin(await realpath(folder), await realpath(workspace)))
      return failed(
        'same-place',
        'This folder is part of the workspace: what harms one would harm the other.',
        'Choose a folder in another place, such as OneDrive or a network share.',
      )
    const probe = join(folder, `${randomUUID()}.partial`)
    await writeFile(probe, '')
    await rm(probe)
    return ok(null)
  } catch {
    return failed(
      'no-place',
      'Revisit can’t write to this folder.',
      'Choose another one, or ask who looks after it to let you write there.',
    )
  }
}
