import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { openConnection } from './driver.ts'
import { inspect, isSound } from './inspection.ts'

const kept = 10

/** A moment as a file's name has it. */
export const stampOf = (now: Date): string => now.toISOString().replace(/[:.]/g, '-')

/** The instant (ISO) in the name of a file `<start>-<stamp>.db`; null for any other name. */
export const instantIn = (name: string, start: string): string | null => {
  if (!name.startsWith(`${start}-`) || !name.endsWith('.db')) return null
  const stamp = name.slice(start.length + 1, -3)
  const [, day, hour, minute, second, fraction] =
    /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/.exec(stamp) ?? []
  return day === undefined ? null : `${day}T${hour}:${minute}:${second}.${fraction}Z`
}

/** The backups in `folder`, newest first, with the instant of each (ISO). */
export const listBackups = async (folder: string): Promise<readonly { file: string; at: string }[]> => {
  const names = await readdir(folder).catch((): string[] => [])
  return names
    .flatMap((name) => {
      const at = instantIn(name, 'workspace')
      return at === null ? [] : [{ file: join(folder, name), at }]
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** True for a file that a workspace can be restored from. */
export const isGoodBackup = async (file: string): Promise<boolean> =>
  (await inspect(file)).is === 'workspace' && (await isSound(file))

const sync = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const vacuumInto = async (database: string, partial: string): Promise<void> => {
  const connection = await openConnection(database, 'read')
  try {
    await connection.run('vacuum into ?', [partial])
  } finally {
    await connection.close()
  }
}

const keepNewest = async (folder: string): Promise<void> => {
  for (const { file } of (await listBackups(folder)).slice(kept)) await rm(file, { force: true })
}

/**
 * Copies the database into `folder` while it may be in use, opens the copy, checks it, and only then gives it
 * its name; keeps the ten newest there.
 */
export const makeBackup = async (
  database: string,
  folder: string,
  now: Date,
): Promise<Result<{ file: string }>> => {
  const name = `workspace-${stampOf(now)}.db`
  const file = join(folder, name)
  const partial = `${file}.partial`
  try {
    await mkdir(folder, { recursive: true })
    await rm(partial, { force: true })
    await vacuumInto(database, partial)
    if (!(await isGoodBackup(partial))) {
      return failed(
        'backup-unsound',
        'The backup came out damaged, so it was not kept.',
        'Restart Revisit, which checks the workspace.',
      )
    }
    await sync(partial)
    await rename(partial, file)
    await keepNewest(folder)
    return ok({ file })
  } catch (error) {
    return failed(
      'backup-failed',
      `The backup could not be written to ${folder}: ${error instanceof Error ? error.message : String(error)}`,
      'Look whether the disk is full or the folder write-protected, then back up again.',
    )
  } finally {
    await rm(partial, { force: true }).catch(() => undefined)
  }
}

/** Copies a finished backup to a second place (OneDrive, a network share), whole or not at all. Rejects where it can't. */
export const copyBackup = async (file: string, name: string, place: string): Promise<void> => {
  const partial = join(place, `${name}.partial`)
  try {
    await mkdir(place, { recursive: true })
    await copyFile(file, partial)
    await rename(partial, join(place, name))
    await keepNewest(place)
  } finally {
    await rm(partial, { force: true }).catch(() => undefined)
  }
}
