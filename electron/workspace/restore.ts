import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { isGoodBackup, listBackups } from './backup.ts'
import { takeLock } from './lock.ts'
import { replaceDatabase } from './recovery.ts'

/**
 * Goes back to a backup: `file`, or the newest good one in the workspace's own backups folder. What was there
 * is kept beside it (`kept`). Refused, with nothing changed, while the workspace is open anywhere or the
 * backup is not sound.
 */
export const restoreBackup = async (
  folder: string,
  file: string | null,
  now: Date,
): Promise<Result<{ backup: string; kept: string }>> => {
  const names = await readdir(folder).catch((): string[] => [])
  if (!names.includes('workspace.db') && !names.includes('backups')) {
    return failed(
      'not-a-workspace',
      `The folder ${folder} is not a Revisit workspace.`,
      'Name the folder that holds workspace.db or its backups.',
    )
  }
  const lock = await takeLock(folder)
  if (!lock.ok) return lock
  try {
    const backup = file ?? (await newestGood(folder))
    if (backup === null) {
      return failed(
        'no-backup',
        'There is no good backup in the backups folder.',
        'Name a backup file of your own.',
      )
    }
    if (!(await isGoodBackup(backup))) {
      return failed(
        'backup-unsound',
        `${backup} is not a sound backup of a workspace.`,
        'Choose another. Nothing was changed.',
      )
    }
    return ok({ backup, kept: await replaceDatabase(folder, backup, 'before-restore', now) })
  } finally {
    await lock.value.release()
  }
}

const newestGood = async (folder: string): Promise<string | null> => {
  for (const { file } of await listBackups(join(folder, 'backups'))) if (await isGoodBackup(file)) return file
  return null
}
