import { copyFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { instantWords } from '../../shared/rules/instant-words.ts'
import { instantIn, isGoodBackup, listBackups, stampOf } from './backup.ts'

/** The instant (ISO) at which a database of this name was put aside for a backup that a person chose; null for other files. */
export const asideBeforeRestore = (name: string): string | null => instantIn(name, 'workspace-before-restore')

/** True for a database that was put aside, for whatever reason, and for what belongs to one. */
export const isAside = (name: string): boolean =>
  /^workspace-(?:before-restore|damaged)-.*\.db(?:-wal|-shm)?$/u.test(name)

/** Renames a database and what belongs to it, so that an expert can still open it. */
const setAside = async (database: string, aside: string): Promise<void> => {
  for (const suffix of ['', '-wal', '-shm']) {
    await rename(`${database}${suffix}`, `${aside}${suffix}`).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    })
  }
}

/**
 * Puts `backup` in the place of the database in `folder`; what was there is kept as
 * workspace-<why>-<instant>.db, whose name is given back.
 */
export const replaceDatabase = async (
  folder: string,
  backup: string,
  why: 'damaged' | 'before-restore',
  now: Date,
): Promise<string> => {
  const database = join(folder, 'workspace.db')
  const aside = `workspace-${why}-${stampOf(now)}.db`
  const partial = `${database}.partial`
  await copyFile(backup, partial)
  await setAside(database, join(folder, aside))
  await rename(partial, database)
  return aside
}

/**
 * Puts the newest good backup in the place of a database that is damaged or gone; the damaged one is kept
 * under another name. Gives what was done, in words. Without a good backup nothing is touched.
 */
export const restoreNewest = async (folder: string, now: Date): Promise<Result<string>> => {
  for (const backup of await listBackups(join(folder, 'backups'))) {
    if (!(await isGoodBackup(backup.file))) continue
    const aside = await replaceDatabase(folder, backup.file, 'damaged', now)
    return ok(
      `The database of this workspace was damaged. Revisit went back to the backup of ${instantWords(backup.at)}; ` +
        `what was recorded after that is missing. The damaged file is kept as ${aside}.`,
    )
  }
  return failed(
    'damaged',
    'The database of this workspace is damaged, and there is no good backup in its backups folder.',
    'Put a backup from your second place into the backups folder and open the workspace again. Nothing was changed.',
  )
}
