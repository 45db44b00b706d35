import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { opened, temporaryFolder } from './fixtures/temporary.ts'
import { newBody } from './fixtures/tracked-rows.ts'
import { restoreBackup, type Workspace } from './index.ts'

const now = new Date('2026-05-03T10:00:00.000Z')
const names = async ({ read }: Workspace): Promise<string[]> =>
  (await read.selectFrom('body').select('name').orderBy('id').execute()).map(({ name }) => name)

/** Closed, with "Housing" in the backup (whose file is given) and "Health" added after. */
const withBackup = async (): Promise<{ folder: string; backup: string }> => {
  const folder = await temporaryFolder()
  const workspace = await opened(folder)
  await workspace.change('Added', (change) => change.insert('body', newBody('a', 'Housing')))
  const made = await workspace.backup()
  await workspace.change('Added', (change) => change.insert('body', newBody('b', 'Health')))
  await workspace.close()
  if (!made.ok) throw new Error(made.reason.message)
  return { folder, backup: made.value.file }
}

test('going back to the newest backup keeps what was there', async () => {
  const { folder, backup } = await withBackup()
  const before = await readFile(join(folder, 'workspace.db'))
  const restored = await restoreBackup(folder, null, now)
  const kept = 'workspace-before-restore-2026-05-03T10-00-00-000Z.db'
  expect(restored).toEqual({ ok: true, value: { backup, kept } })
  expect(Buffer.compare(await readFile(join(folder, kept)), before)).toBe(0)
  expect(await names(await opened(folder))).toEqual(['Housing'])
})

test('what was kept can be gone back to in turn', async () => {
  const { folder } = await withBackup()
  const restored = await restoreBackup(folder, null, now)
  const kept = restored.ok ? join(folder, restored.value.kept) : ''
  expect(await restoreBackup(folder, kept, new Date('2026-05-04T10:00:00.000Z'))).toMatchObject({ ok: true })
  expect(await names(await opened(folder))).toEqual(['Housing', 'Health'])
})

test('an open workspace is left alone', async () => {
  const { folder, backup } = await withBackup()
  const workspace = await opened(folder)
  expect(await restoreBackup(folder, backup, now)).toMatchObject({
    ok: false,
    reason: { code: 'already-open' },
  })
  expect(await names(workspace)).toEqual(['Housing', 'Health'])
})

test('what is no sound backup is refused, and nothing is changed', async () => {
  const { folder } = await withBackup()
  const letter = join(await temporaryFolder(), 'letter.db')
  await writeFile(letter, 'Dear Sir')
  for (const file of [letter, join(folder, 'nowhere.db')]) {
    expect(await restoreBackup(folder, file, now)).toMatchObject({
      ok: false,
      reason: { code: 'backup-unsound' },
    })
  }
  expect(await names(await opened(folder))).toEqual(['Housing', 'Health'])
})

test('a folder that is no workspace is refused, and nothing is written to it', async () => {
  const { backup } = await withBackup()
  const folder = await temporaryFolder()
  for (const place of [folder, join(folder, 'missing')]) {
    expect(await restoreBackup(place, backup, now)).toMatchObject({
      ok: false,
      reason: { code: 'not-a-workspace' },
    })
  }
  expect(await readdir(folder)).toEqual([])
})
