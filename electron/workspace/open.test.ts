import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openConnection } from './driver.ts'
import { opened, temporaryFolder } from './fixtures/temporary.ts'
import { newBody } from './fixtures/tracked-rows.ts'
import { openWorkspace } from './index.ts'

const refusal = (code: string): unknown => ({
  ok: false,
  reason: { code, message: expect.any(String), next: expect.any(String) },
})
const open = (folder: string): ReturnType<typeof openWorkspace> =>
  openWorkspace({ folder, appVersion: '1.0.0' })

/** Runs statements on the closed database in `folder`. */
const tamper = async (folder: string, ...statements: readonly string[]): Promise<void> => {
  const connection = await openConnection(join(folder, 'workspace.db'), 'create')
  for (const statement of statements) await connection.run(statement)
  await connection.close()
}

test('a missing folder becomes a workspace, and opens again as it was', async () => {
  const folder = join(await temporaryFolder(), 'new', 'workspace')
  const made = await opened(folder, { sample: true })
  expect(made.notice).toBeNull()
  await made.settings.set('user', 'ann')
  await made.change('Added', (change) => change.insert('body', newBody('b', 'Housing')))
  await made.close()
  const again = await opened(folder)
  expect(await again.read.selectFrom('body').select('name').execute()).toEqual([{ name: 'Housing' }])
  expect(await again.settings.get('sample')).toBe('1')
  expect(await again.settings.get('user')).toBe('ann')
  expect(await again.settings.get('nothing')).toBeNull()
})

test('opening again migrates nothing and changes no table', async () => {
  const folder = await temporaryFolder()
  const layout = async (): Promise<unknown> => {
    const workspace = await opened(folder)
    const tables = await sql`select name, sql from sqlite_master order by name`.execute(workspace.read)
    const migrations = await sql`select name, timestamp from kysely_migration`.execute(workspace.read)
    await workspace.close()
    return [tables.rows, migrations.rows]
  }
  const first = await layout()
  expect(await layout()).toEqual(first)
})

test('a backup is made before migrations, so that one that fails costs nothing', async () => {
  const folder = await temporaryFolder()
  const workspace = await opened(folder)
  await workspace.change('Added', (change) => change.insert('body', newBody('b', 'Housing')))
  await workspace.close()
  // As if it were an older workspace with a table in the way of the next migration.
  await tamper(folder, 'create table done as select * from kysely_migration', 'delete from kysely_migration')
  await expect(open(folder)).rejects.toThrow(/already exists/)
  expect(await readdir(join(folder, 'backups'))).toHaveLength(1)
  await tamper(folder, 'insert into kysely_migration select * from done', 'drop table done')
  const again = await opened(folder)
  expect(await again.read.selectFrom('body').select('name').execute()).toEqual([{ name: 'Housing' }])
})

test('the connections are set up as agreed', async () => {
  const workspace = await opened(await temporaryFolder())
  const pragma = async (name: string): Promise<unknown> =>
    workspace.write(async (trx) => {
      const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(trx)
      return Object.values(rows[0] ?? {})[0]
    })
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('synchronous')).toBe(2)
  expect(await pragma('foreign_keys')).toBe(1)
  expect(await pragma('busy_timeout')).toBe(10_000)
})

test('the user is the system’s until another is set', async () => {
  const workspace = await opened(await temporaryFolder())
  expect(await workspace.settings.get('user')).toMatch(/./)
})

test('a workspace from a newer version is refused and left as it is', async () => {
  const folder = await temporaryFolder()
  await (await opened(folder, { appVersion: '7.2.0' })).close()
  await tamper(folder, "insert into kysely_migration values ('0999-later', '2030-01-01T00:00:00.000Z')")
  const before = await readFile(join(folder, 'workspace.db'))
  const refused = await open(folder)
  expect(refused).toEqual(refusal('newer-version'))
  expect(refused).toMatchObject({ reason: { message: expect.stringContaining('Revisit 7.2.0') } })
  expect(Buffer.compare(await readFile(join(folder, 'workspace.db')), before)).toBe(0)
})

test('a folder with other things in it is not taken over', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'letter.docx'), 'x')
  expect(await open(folder)).toEqual(refusal('not-a-workspace'))
  expect(await readdir(folder)).toEqual(['letter.docx'])
})

test('somebody else’s database is not taken over', async () => {
  const folder = await temporaryFolder()
  await tamper(folder, 'create table song (title text)')
  const before = await readFile(join(folder, 'workspace.db'))
  expect(await open(folder)).toEqual(refusal('not-a-workspace'))
  expect(Buffer.compare(await readFile(join(folder, 'workspace.db')), before)).toBe(0)
})

test('a creation that was broken off is begun again', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'files'))
  await writeFile(join(folder, 'workspace.db'), '')
  const workspace = await opened(folder)
  expect(await workspace.read.selectFrom('body').selectAll().execute()).toEqual([])
})

test('one workspace is open once', async () => {
  const folder = await temporaryFolder()
  const first = await opened(folder)
  expect(await open(folder)).toEqual(refusal('already-open'))
  await first.settings.set('colour', 'blue')
  await first.close()
  await first.close()
  expect(await (await opened(folder)).settings.get('colour')).toBe('blue')
})

test('a refused opening lets go of the folder', async () => {
  const folder = await temporaryFolder()
  await tamper(folder, 'create table song (title text)')
  await open(folder)
  await tamper(folder, 'drop table song')
  await opened(folder)
})

test('a closed workspace is used no more', async () => {
  const workspace = await opened(await temporaryFolder())
  await workspace.close()
  await expect(workspace.read.selectFrom('body').selectAll().execute()).rejects.toThrow(/closed|destroyed/)
  await expect(workspace.settings.set('a', 'b')).rejects.toThrow(/closed|destroyed/)
})

test('closing waits for what is being written', async () => {
  const folder = await temporaryFolder()
  const workspace = await opened(folder)
  const writing = workspace.settings.set('colour', 'blue')
  await workspace.close()
  await writing
  expect(await (await opened(folder)).settings.get('colour')).toBe('blue')
})

// Root may write anywhere, so that nothing would be refused.
test.skipIf(process.getuid?.() === 0)('a folder that can’t be written to is refused in words', async () => {
  const folder = await temporaryFolder()
  await chmod(folder, 0o500)
  expect(await open(join(folder, 'in', 'it'))).toEqual(refusal('folder-unusable'))
  await chmod(folder, 0o700)
})

test('a file where the folder should be is refused in words', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'file'), 'x')
  expect(await open(join(folder, 'file'))).toEqual(refusal('folder-unusable'))
})
