import { access, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { copyBackup, listBackups, makeBackup } from './backup.ts'
import { type Connection, openConnection } from './driver.ts'
import { createFileStore } from './file-store.ts'
import { isAside } from './recovery.ts'

/**
 * What is to be done once the rows are rewritten, in its order. 'space': the file is made anew without what it
 * let go. 'originals': the files of papers. 'backups': a new one is made and all others go. 'second place': the
 * same there.
 */
export const erasureTasks = ['space', 'originals', 'backups', 'second place'] as const
export type ErasureTask = (typeof erasureTasks)[number]

type Unfinished = {
  readonly id: string
  readonly at: string
  readonly originals: readonly string[]
  readonly left: readonly ErasureTask[]
  readonly place: string | null
}

type Work = { readonly folder: string; readonly now: () => Date; readonly connection: Connection }

/** True once it is done; false: it has to be tried again. */
type Doing = (work: Work, erasure: Unfinished) => Promise<boolean>

const makeAnew: Doing = async ({ connection }) => {
  await connection.run('vacuum')
  // The pages of before stand in the log beside the file until it is emptied.
  const [done] = await connection.all('pragma wal_checkpoint(truncate)')
  return done?.['busy'] === 0
}

const removed = (file: string): Promise<boolean> =>
  // Another program may have it open (Windows): later, then.
  rm(file, { force: true }).then(
    () => true,
    () => false,
  )

const allRemoved = async (files: readonly string[]): Promise<boolean> => {
  let all = true
  for (const file of files) all = (await removed(file)) && all
  return all
}

const originalsIn = (folder: string, { originals }: Unfinished): readonly string[] => {
  const { pathOf } = createFileStore(join(folder, 'files'), () => undefined)
  return originals.map(pathOf)
}

const set = (connection: Connection, key: string, at: Date): Promise<unknown> =>
  connection.run('insert or replace into setting (key, value) values (?, ?)', [key, at.toISOString()])

/** Makes the backup of how it is now; all that show how it was go, those set aside and the damaged ones too. */
const replaceBackups: Doing = async ({ folder, now, connection }) => {
  const at = now()
  const backups = join(folder, 'backups')
  const made = await makeBackup(join(folder, 'workspace.db'), backups, at)
  if (!made.ok) return false
  await set(connection, 'last_backup_at', at)
  const older = (await listBackups(backups))
    .map(({ file }) => file)
    .filter((file) => file !== made.value.file)
  const aside = (await readdir(folder)).filter(isAside).map((name) => join(folder, name))
  return allRemoved([...older, ...aside])
}

const replaceSecond: Doing = async ({ folder, now, connection }, erasure) => {
  const { place } = erasure
  if (place === null) return true
  const [newest] = await listBackups(join(folder, 'backups'))
  if (newest === undefined || newest.at < erasure.at) return false
  try {
    // Away, it looks like a place without backups.
    await access(place)
    await copyBackup(newest.file, basename(newest.file), place)
  } catch {
    return false
  }
  await set(connection, 'last_second_backup_at', now())
  const older = (await listBackups(place)).filter(({ at }) => at < erasure.at).map(({ file }) => file)
  return allRemoved([...older, ...originalsIn(place, erasure)])
}

const doing: Readonly<Record<ErasureTask, Doing>> = {
  space: makeAnew,
  originals: ({ folder }, erasure) => allRemoved(originalsIn(folder, erasure)),
  backups: replaceBackups,
  'second place': replaceSecond,
}

const unfinished = async (connection: Connection): Promise<readonly Unfinished[]> => {
  const rows = await connection.all(
    'select id, at, originals_json, left_json, second_place from erasure where finished_at is null order by at',
  )
  return rows.map((row) => ({
    id: String(row['id']),
    at: String(row['at']),
    originals: JSON.parse(String(row['originals_json'])) as string[],
    left: JSON.parse(String(row['left_json'])) as ErasureTask[],
    place: typeof row['second_place'] === 'string' ? row['second_place'] : null,
  }))
}

const keepLeft = (work: Work, { id }: Unfinished, left: readonly ErasureTask[]): Promise<unknown> =>
  left.length > 0
    ? work.connection.run('update erasure set left_json = ? where id = ?', [JSON.stringify(left), id])
    : work.connection.run(
        `update erasure set left_json = '[]', originals_json = '[]', second_place = null, finished_at = ?
          where id = ?`,
        [work.now().toISOString(), id],
      )

/** Told which task is begun. */
type Tell = (task: ErasureTask) => void

const finishOne = async (work: Work, erasure: Unfinished, may: readonly ErasureTask[], tell: Tell) => {
  let left = erasure.left
  for (const task of erasureTasks.filter((one) => erasure.left.includes(one) && may.includes(one))) {
    // What is still here would only be copied there again.
    if (task === 'second place' && left.includes('originals')) continue
    tell(task)
    // A full disk or a place that is gone must not keep the workspace shut: it is tried again.
    if (!(await doing[task](work, erasure).catch(() => false))) continue
    left = left.filter((one) => one !== task)
    await keepLeft(work, erasure, left)
  }
}

/**
 * Does what erasures have left to do in `folder`, whose lock the caller holds; what can't be done now stays written
 * down. Gives how many were unfinished. `may`: only these tasks.
 */
export const finishErasures = async (
  folder: string,
  now: () => Date,
  may: readonly ErasureTask[] = erasureTasks,
  tell: Tell = () => undefined,
): Promise<number> => {
  const connection = await openConnection(join(folder, 'workspace.db'), 'write')
  try {
    await connection.all('pragma busy_timeout = 10000')
    const found = await unfinished(connection)
    for (const erasure of found) await finishOne({ folder, now, connection }, erasure, may, tell)
    return found.length
  } finally {
    await connection.close()
  }
}
