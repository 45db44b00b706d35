import { copyFile, mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { isGoodBackup, listBackups } from './backup.ts'
import { checkPlace } from './place.ts'

/**
 * Makes a workspace in `folder` (empty or missing) from the newest good backup in `place`, a second place for
 * backups: what a new computer does after the old one is lost. Gives the instant of that backup (ISO). The
 * papers are taken from there once the workspace is open with 'originals_from' set.
 */
export const bringBack = async (place: string, folder: string): Promise<Result<{ at: string }>> => {
  const fits = await checkPlace(folder)
  if (!fits.ok) return fits
  if ((await readdir(folder).catch((): string[] => [])).length > 0)
    return failed('not-empty', `The folder ${folder} is not empty.`, 'Nothing was changed there.')
  for (const { file, at } of await listBackups(place)) {
    if (!(await isGoodBackup(file))) continue
    await mkdir(folder, { recursive: true })
    const database = join(folder, 'workspace.db')
    await copyFile(file, `${database}.partial`)
    await rename(`${database}.partial`, database)
    return ok({ at })
  }
  return failed(
    'no-backup',
    `There is no sound backup of a workspace in ${place}.`,
    'Choose the folder that holds files named workspace-<day>.db.',
  )
}
