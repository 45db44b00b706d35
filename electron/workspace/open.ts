import { mkdir } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { type Database, openReader, openWriter } from './connections.ts'
import { sqliteCode } from './driver.ts'
import { finishErasures } from './finish-erasures.ts'
import { createGuard, type Guard } from './guard.ts'
import { isDamage } from './inspection.ts'
import { takeLock } from './lock.ts'
import { migrate } from './migrator.ts'
import { migrations } from './migrations/list.ts'
import { checkPlace } from './place.ts'
import { checkContents, prepare } from './prepare.ts'
import { readSetting, writeSetting } from './settings.ts'
import { inTransaction } from './transaction.ts'
import { assemble } from './assemble.ts'
import type { OpenOptions, Workspace } from './workspace.ts'

const begin = async (writer: Database, guard: Guard, options: OpenOptions, fresh: boolean): Promise<void> => {
  await inTransaction(writer.db, guard, async (trx) => {
    await migrate(trx, migrations)
    // Until close says otherwise: whoever finds this after a crash checks the file first.
    await writeSetting(trx, 'clean_stop', '0')
    await writeSetting(trx, 'app_version', options.appVersion)
    if (fresh && options.sample === true) await writeSetting(trx, 'sample', '1')
    if (options.originalsFrom !== undefined)
      for (const key of ['originals_from', 'backup_place'] as const)
        await writeSetting(trx, key, options.originalsFrom)
    if ((await readSetting(trx, 'user')) === null) await writeSetting(trx, 'user', userInfo().username)
  })
}

const openPrepared = async (
  options: OpenOptions,
  release: () => Promise<void>,
  damaged = false,
): Promise<Result<Workspace>> => {
  const { folder, device = hostname(), now = () => new Date() } = options
  const prepared = await prepare(folder, now(), damaged)
  if (!prepared.ok) return prepared
  const file = join(folder, 'workspace.db')
  const guard = createGuard()
  let writer: Database | undefined
  try {
    writer = await openWriter(file, guard)
    await begin(writer, guard, options, prepared.value.fresh)
    // Before anybody sees or backs up what an erasure had begun to take away.
    if (!prepared.value.fresh) await finishErasures(folder, now, ['space', 'originals', 'backups'])
    const reader = await openReader(file, guard)
    const { fresh } = prepared.value
    const notice = prepared.value.notice ?? options.notice ?? null
    const backupAtOnce = !fresh && options.backupOnOpening !== false
    return ok(assemble({ folder, device, now, guard, writer, reader, release, backupAtOnce, notice }))
  } catch (error) {
    await writer?.close()
    if (isDamage(error) && !damaged) return openPrepared(options, release, true)
    throw error
  }
}

const unusable = (error: unknown, folder: string): Result<never> | null => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const expected = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC']
  const sqlite = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_FULL', 'SQLITE_PERM', 'SQLITE_IOERR']
  if (!expected.includes(code) && !sqlite.includes(sqliteCode(error) ?? '')) return null
  return failed(
    'folder-unusable',
    `Revisit can’t write to ${folder} (${code}).`,
    'Look whether the disk is full or the folder write-protected, or choose another folder.',
  )
}

/**
 * Opens the workspace in `folder`, or makes one where the folder is empty or missing. Refused, with nothing
 * changed, where the folder is something else's ('not-a-workspace'), in a synced folder or on a network share
 * ('synced-folder', 'network-share'), open in another Revisit ('already-open'), from a newer version
 * ('newer-version'), not writable ('folder-unusable'), or damaged without a good backup ('damaged').
 */
export const openWorkspace = async (options: OpenOptions): Promise<Result<Workspace>> => {
  const folder = resolve(options.folder)
  for (const check of [checkPlace, checkContents]) {
    const checked = await check(folder)
    if (!checked.ok) return checked
  }
  let release: (() => Promise<void>) | undefined
  try {
    await mkdir(folder, { recursive: true })
    const lock = await takeLock(folder)
    if (!lock.ok) return lock
    release = lock.value.release
    const opened = await openPrepared({ ...options, folder }, release)
    if (!opened.ok) await release()
    return opened
  } catch (error) {
    await release?.()
    const refused = unusable(error, folder)
    if (refused !== null) return refused
    throw error
  }
}
