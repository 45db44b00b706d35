import { access, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { waysBack } from '../../workspace/index.ts'

export const isWorkspace = (folder: string): Promise<boolean> =>
  access(join(folder, 'workspace.db')).then(
    () => true,
    () => false,
  )

/**
 * The workspace that a person means by a folder: itself, also where its database is lost and only backups are
 * left in it, or the one whose backups folder it is. null: none.
 */
export const workspaceAt = async (folder: string): Promise<string | null> => {
  for (const place of basename(folder) === 'backups' ? [folder, dirname(folder)] : [folder])
    if ((await isWorkspace(place)) || (await waysBack(place, null)).length > 0) return place
  return null
}

/** `folder`, or the first of "folder 2", "folder 3"… that is missing or empty. */
export const freeFolder = async (folder: string, number = 1): Promise<string> => {
  const name = number === 1 ? folder : `${folder} ${number}`
  return (await readdir(name).catch((): string[] => [])).length === 0 ? name : freeFolder(folder, number + 1)
}
