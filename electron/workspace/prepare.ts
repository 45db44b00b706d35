import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { listBackups, makeBackup } from './backup.ts'
import { type Inspection, inspect, isSound } from './inspection.ts'
import { migrations } from './migrations/list.ts'
import { restoreNewest } from './recovery.ts'
import { repairSearch } from './search-repair.ts'

export type Prepared = {
  /** Nothing was here: the workspace is to be made. */
  readonly fresh: boolean
  /** What had to be done about a damaged file, in words. */
  readonly notice: string | null
}

// Either shows that Revisit has been here; the lock stays when the database is gone.
const marks = ['workspace.db', 'workspace.lock']

// What the system or a person putting a workspace together by hand may leave in an otherwise empty folder.
const debris = ['files', 'incoming', 'backups', '.DS_Store', 'desktop.ini', 'Thumbs.db']

/** Whether a folder may be taken for a new workspace or has one; refuses what belongs to something else. */
export const checkContents = async (folder: string): Promise<Result<null>> => {
  const names = await readdir(folder).catch((): string[] => [])
  if (marks.some((mark) => names.includes(mark)) || names.every((name) => debris.includes(name)))
    return ok(null)
  return failed(
    'not-a-workspace',
    `The folder ${folder} is not a Revisit workspace, and it is not empty.`,
    'Choose the folder of a workspace, or an empty one to begin in.',
  )
}

const known = (found: Inspection): Result<null> => {
  if (found.is === 'foreign') {
    return failed(
      'not-a-workspace',
      'The workspace.db in this folder was not made by Revisit.',
      'Choose the folder of a workspace, or an empty one to begin in.',
    )
  }
  if (found.is !== 'workspace' || found.migrations.every((name) => Object.hasOwn(migrations, name)))
    return ok(null)
  const version = found.appVersion === null ? 'a newer version of Revisit' : `Revisit ${found.appVersion}`
  return failed(
    'newer-version',
    `This workspace was last used with ${version}, which keeps more than this version can read.`,
    'Update Revisit on this computer, then open it again. Nothing was changed.',
  )
}

const isDamaged = async (file: string, found: Inspection, hasBackups: boolean): Promise<boolean> => {
  if (found.is === 'damaged') return true
  // Emptied or gone, though it was backed up before: lost, not new.
  if (found.is === 'missing' || found.is === 'new') return hasBackups
  if (found.is !== 'workspace' || found.cleanStop) return false
  return !(await isSound(file)) && !(await repairSearch(file))
}

/** Removes what a crash left half-written; nothing else ends so. */
const sweep = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((): string[] => [])
  for (const name of names.filter((found) => found.endsWith('.partial')))
    await rm(join(folder, name), { force: true })
}

/**
 * Gets the database in `folder` into a state in which it may be opened and migrated: refuses a foreign or
 * newer one, checks it after an unclean stop, goes back to a backup where it is damaged, and backs it up
 * before migrations. `damaged`: opening it met damage that its head didn't show. Holding the lock is the
 * caller's.
 */
export const prepare = async (folder: string, now: Date, damaged: boolean): Promise<Result<Prepared>> => {
  const file = join(folder, 'workspace.db')
  const backups = join(folder, 'backups')
  let found = await inspect(file)
  const first = known(found)
  if (!first.ok) return first
  for (const place of [folder, backups, join(folder, 'files')]) await sweep(place)
  let notice: string | null = null
  if (damaged || (await isDamaged(file, found, (await listBackups(backups)).length > 0))) {
    const restored = await restoreNewest(folder, now)
    if (!restored.ok) return restored
    notice = restored.value
    found = await inspect(file)
    const again = known(found)
    if (!again.ok) return again
  }
  if (found.is !== 'workspace') return ok({ fresh: true, notice })
  const had = found.migrations
  if (Object.keys(migrations).some((name) => !had.includes(name))) {
    const made = await makeBackup(file, backups, now)
    if (!made.ok) return made
  }
  return ok({ fresh: false, notice })
}
