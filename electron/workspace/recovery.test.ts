import { fork } from 'node:child_process'
import {
  copyFile,
  mkdir,
  open as openFile,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openConnection } from './driver.ts'
import { opened, temporaryFolder } from './fixtures/temporary.ts'
import { newBody } from './fixtures/tracked-rows.ts'
import { ftsQuery, openWorkspace, type Workspace } from './index.ts'

const names = async ({ read }: Workspace): Promise<string[]> =>
  (await read.selectFrom('body').select('name').orderBy('id').execute()).map(({ name }) => name)

/** A closed workspace: "Housing" is in its backup, "Health" was added after. */
const withBackup = async (): Promise<string> => {
  const folder = await temporaryFolder()
  const workspace = await opened(folder)
  await workspace.change('Added', (change) => change.insert('body', newBody('a', 'Housing')))
  expect(await workspace.backup()).toMatchObject({ ok: true })
  await workspace.change('Added', (change) => change.insert('body', newBody('b', 'Health')))
  // Fills the end of the file, so that damage there is not met before it is looked for.
  const draft = { key: 'long', content: 'x'.repeat(1_600_000), saved_at: '2026-01-01T09:00:00.000Z' }
  await workspace.write((trx) => trx.insertInto('draft').values(draft).execute())
  await workspace.close()
  return folder
}

/** Overwrites the file from a part of it on, as a failing disk does; its head stays readable. */
const scribble = async (file: string, from: number): Promise<void> => {
  const { size } = await stat(file)
  const handle = await openFile(file, 'r+')
  const pages = Math.floor(size / 4096)
  for (let page = Math.floor(pages * from); page < pages; page++) {
    await handle.write(Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096)
  }
  await handle.close()
}

const markUnclean = async (folder: string): Promise<void> => {
  const connection = await openConnection(join(folder, 'workspace.db'), 'write')
  await connection.run("update setting set value = '0' where key = 'clean_stop'")
  await connection.close()
}

const expectRestored = async (folder: string): Promise<void> => {
  const damaged = await readFile(join(folder, 'workspace.db')).catch(() => null)
  const workspace = await opened(folder)
  expect(workspace.notice).toMatch(
    /was damaged.*went back to the backup of \d+ \w+ \d{4}.*kept as workspace-damaged/s,
  )
  expect(await names(workspace)).toEqual(['Housing'])
  const kept = (await readdir(folder)).find((name) => /^workspace-damaged-.*\.db$/.test(name))
  if (damaged !== null) expect(Buffer.compare(await readFile(join(folder, kept ?? '')), damaged)).toBe(0)
  await workspace.change('Added', (change) => change.insert('body', newBody('c', 'Roads')))
  await workspace.close()
  const again = await opened(folder)
  expect(again.notice).toBeNull()
  expect(await names(again)).toEqual(['Housing', 'Roads'])
}

test('a file that is no database any more is kept, and the newest good backup takes its place', async () => {
  const folder = await withBackup()
  await writeFile(join(folder, 'workspace.db'), Buffer.alloc(50_000, 'junk'))
  await expectRestored(folder)
})

test('damage behind a readable head is found after an unclean stop', async () => {
  const folder = await withBackup()
  await markUnclean(folder)
  await scribble(join(folder, 'workspace.db'), 0.8)
  await expectRestored(folder)
})

test.each([1, 2, 4, 8, 16, 40])('damage from page %i on never gets in the way of opening', async (page) => {
  const folder = await withBackup()
  const { size } = await stat(join(folder, 'workspace.db'))
  await scribble(join(folder, 'workspace.db'), (page * 4096 + 1) / size)
  const workspace = await opened(folder)
  expect(await names(workspace)).toContain('Housing')
})

test('a database that is gone comes back from the backup', async () => {
  const folder = await withBackup()
  await rm(join(folder, 'workspace.db'))
  const workspace = await opened(folder)
  expect(workspace.notice).toMatch(/went back to the backup/)
  expect(await names(workspace)).toEqual(['Housing'])
})

test('a going back that was itself broken off is done again, and its halves are cleared away', async () => {
  const folder = await withBackup()
  await rename(join(folder, 'workspace.db'), join(folder, 'workspace-damaged-2026-05-03T10-00-00-000Z.db'))
  await writeFile(join(folder, 'workspace.db.partial'), 'half')
  await writeFile(join(folder, 'backups', 'workspace-2026-05-03T10-00-00-000Z.db.partial'), 'half')
  await mkdir(join(folder, 'files'))
  await writeFile(join(folder, 'files', 'x.partial'), 'half')
  const workspace = await opened(folder)
  expect(await names(workspace)).toEqual(['Housing'])
  const left = await readdir(folder, { recursive: true })
  expect(left.filter((name) => name.endsWith('.partial'))).toEqual([])
  expect(left).toContain('workspace-damaged-2026-05-03T10-00-00-000Z.db')
})

test('a damaged backup is passed over for an older good one', async () => {
  const folder = await withBackup()
  const [good] = await readdir(join(folder, 'backups'))
  const newer = join(folder, 'backups', 'workspace-2099-01-01T00-00-00-000Z.db')
  await copyFile(join(folder, 'backups', good ?? ''), newer)
  await scribble(newer, 0.3)
  await writeFile(join(folder, 'workspace.db'), 'no database, but longer than nothing')
  await expectRestored(folder)
})

test('without a good backup nothing is touched, and the reason says what to do', async () => {
  const folder = await withBackup()
  await rm(join(folder, 'backups'), { recursive: true })
  await writeFile(join(folder, 'workspace.db'), 'no database, but longer than nothing')
  const refused = await openWorkspace({ folder, appVersion: '1.0.0' })
  expect(refused).toMatchObject({
    ok: false,
    reason: { code: 'damaged', next: expect.stringContaining('backup') },
  })
  expect(await readFile(join(folder, 'workspace.db'), 'utf8')).toBe('no database, but longer than nothing')
})

test('damage found by the day’s check is said, and put right at the next opening', async () => {
  const folder = await withBackup()
  await scribble(join(folder, 'workspace.db'), 0.8)
  const result = await openWorkspace({
    folder,
    appVersion: '1.0.0',
    now: () => new Date('2099-05-03T10:00:00.000Z'),
  })
  if (!result.ok) throw new Error(result.reason.message)
  expect(await result.value.backup()).toMatchObject({ ok: false, reason: { code: 'damaged' } })
  expect(result.value.notice).toMatch(/Close Revisit and open it again/)
  expect(await readdir(join(folder, 'backups'))).toHaveLength(1)
  await result.value.close()
  const again = await opened(folder)
  expect(again.notice).toMatch(/went back to the backup/)
  expect(await names(again)).toEqual(['Housing'])
})

test('damage that a query meets is said, and put right at the next opening', async () => {
  const folder = await withBackup()
  await scribble(join(folder, 'workspace.db'), 0.5)
  const workspace = await opened(folder)
  expect(workspace.notice).toBeNull()
  await expect(workspace.read.selectFrom('draft').select('content').execute()).rejects.toThrow(
    /SQLITE_CORRUPT/,
  )
  expect(workspace.notice).toMatch(/Close Revisit and open it again/)
  await workspace.close()
  const again = await opened(folder)
  expect(again.notice).toMatch(/went back to the backup/)
  expect(await names(again)).toEqual(['Housing'])
})

test('a broken search index is made anew, and costs nothing that was recorded', async () => {
  const folder = await withBackup()
  const connection = await openConnection(join(folder, 'workspace.db'), 'write')
  await connection.run(
    "insert into recommendation (id, ordinal, text, procedural) values ('r', 1, 'Survey damp', 0)",
  )
  await connection.run(`insert into "action" (id, ordinal, text) values ('a', 1, 'Order the lamps')`)
  await connection.run('delete from recommendation_fts_data where id > 10')
  await connection.run('delete from action_words_fts_data where id > 10')
  await connection.run('delete from register_fts_data where id > 10')
  await connection.close()
  await markUnclean(folder)
  const workspace = await opened(folder)
  expect(workspace.notice).toBeNull()
  expect(await names(workspace)).toEqual(['Housing', 'Health'])
  const found = workspace.read.selectFrom('recommendation_fts').select('text')
  expect(await found.where('recommendation_fts', 'match', ftsQuery('damp')).execute()).toEqual([
    { text: 'Survey damp' },
  ])
  const words = workspace.read.selectFrom('register_fts').select('rowid')
  expect(await words.where('register_fts', 'match', ftsQuery('damp')).execute()).toHaveLength(1)
  const actions = workspace.read.selectFrom('action_words_fts').select('rowid')
  expect(await actions.where('action_words_fts', 'match', ftsQuery('lamps')).execute()).toHaveLength(1)
})

test('a killed process loses nothing that it had committed, and leaves no lock', async () => {
  const folder = await temporaryFolder()
  const script = fileURLToPath(new URL('fixtures/writes-until-killed.ts', import.meta.url))
  const writer = fork(script, [folder])
  const said: string[] = []
  writer.on('message', (id: string) => said.push(id))
  const ended = new Promise((resolve) => writer.once('exit', (_code, signal) => resolve(signal)))
  await expect.poll(() => said.length, { timeout: 25_000 }).toBeGreaterThan(0)
  const refused = await openWorkspace({ folder, appVersion: '1.0.0' })
  expect(refused).toMatchObject({ ok: false, reason: { code: 'already-open' } })
  await expect.poll(() => said.length, { timeout: 25_000 }).toBeGreaterThan(40)
  writer.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  const workspace = await opened(folder)
  expect(workspace.notice).toBeNull()
  const kept = (await workspace.read.selectFrom('body').select('id').execute()).map(({ id }) => id)
  expect(said.filter((id) => !kept.includes(id))).toEqual([])
  // Each change is there with its history or not at all.
  const told = await workspace.read.selectFrom('history').select('row_id').distinct().execute()
  expect(told.map(({ row_id }) => row_id).toSorted()).toEqual(kept.toSorted())
  expect(await workspace.undo()).toMatchObject({ ok: true, value: `Added body-${kept.length - 1}` })
}, 60_000)
