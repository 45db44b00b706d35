import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { makeBackup } from './backup.ts'
import { openConnection } from './driver.ts'
import { opened, temporaryFolder, temporaryWorkspace } from './fixtures/temporary.ts'
import { newBody } from './fixtures/tracked-rows.ts'
import type { Workspace } from './index.ts'

const day = (number: number): Date => new Date(Date.UTC(2026, 0, number, 9))
const backupsOf = ({ folder }: Workspace): Promise<string[]> =>
  readdir(join(folder, 'backups')).catch(() => [])

test('a backup is one closed file that holds everything up to then', async () => {
  const workspace = await temporaryWorkspace({ now: () => day(3) })
  await workspace.change('Added', (change) => change.insert('body', newBody('a', 'Housing')))
  const made = await workspace.backup()
  expect(made).toEqual({
    ok: true,
    value: { file: join(workspace.folder, 'backups', 'workspace-2026-01-03T09-00-00-000Z.db') },
  })
  expect(await backupsOf(workspace)).toEqual(['workspace-2026-01-03T09-00-00-000Z.db'])
  expect(await workspace.settings.get('last_backup_at')).toBe(day(3).toISOString())
  const connection = await openConnection(made.ok ? made.value.file : '', 'read')
  expect(await connection.all('select name from body')).toEqual([{ name: 'Housing' }])
  await connection.close()
})

test('writing goes on while a backup is made', async () => {
  const workspace = await temporaryWorkspace()
  const backup = workspace.backup()
  for (let index = 0; index < 20; index++) {
    await workspace.change('Added', (change) => change.insert('body', newBody(`b-${index}`, 'Housing')))
  }
  expect(await backup).toMatchObject({ ok: true })
  expect(await workspace.read.selectFrom('body').select('id').execute()).toHaveLength(20)
})

test('ten are kept, the newest', async () => {
  const workspace = await temporaryWorkspace()
  const folder = join(workspace.folder, 'backups')
  await mkdir(folder)
  await writeFile(join(folder, 'a letter.txt'), 'not ours')
  for (let number = 1; number <= 12; number++) {
    expect(await makeBackup(join(workspace.folder, 'workspace.db'), folder, day(number))).toMatchObject({
      ok: true,
    })
  }
  const names = await backupsOf(workspace)
  expect(names).toHaveLength(11)
  expect(names).toContain('a letter.txt')
  expect(names).toContain('workspace-2026-01-03T09-00-00-000Z.db')
  expect(names).not.toContain('workspace-2026-01-02T09-00-00-000Z.db')
})

test('the first opening of a day makes the day’s backup by itself, later ones none', async () => {
  const folder = await temporaryFolder()
  /** `made`: backups there are to be before it is closed again; one that is closed at once makes none. */
  const openedOn = async (number: number, made: number): Promise<string[]> => {
    const workspace = await opened(folder, { now: () => day(number) })
    await vi.waitFor(async () => expect(await backupsOf(workspace)).toHaveLength(made), 20_000)
    await workspace.settings.set('opened', String(number))
    await workspace.close()
    return backupsOf(workspace)
  }
  expect(await openedOn(1, 0)).toEqual([])
  expect(await openedOn(2, 1)).toHaveLength(1)
  expect(await openedOn(2, 1)).toHaveLength(1)
  expect(await openedOn(3, 2)).toHaveLength(2)
})

test('a closed backup also goes to the second place, and its date is kept', async () => {
  const workspace = await temporaryWorkspace({ now: () => day(3) })
  const place = join(await temporaryFolder(), 'OneDrive - Tolverne Council', 'Revisit backups')
  await workspace.settings.set('backup_place', place)
  await workspace.backup()
  expect(await readdir(place)).toEqual(['workspace-2026-01-03T09-00-00-000Z.db'])
  expect(await workspace.settings.get('last_second_backup_at')).toBe(day(3).toISOString())
})

test('a second place that can’t be reached costs that copy, not the backup', async () => {
  const workspace = await temporaryWorkspace()
  await writeFile(join(workspace.folder, 'file'), 'x')
  await workspace.settings.set('backup_place', join(workspace.folder, 'file', 'in it'))
  expect(await workspace.backup()).toMatchObject({ ok: true })
  expect(await workspace.settings.get('last_second_backup_at')).toBeNull()
})

test('a backup that can’t be written fails in words and leaves no part of it', async () => {
  const workspace = await temporaryWorkspace()
  await writeFile(join(workspace.folder, 'backups'), 'a file in the way')
  expect(await workspace.backup()).toMatchObject({
    ok: false,
    reason: { code: 'backup-failed', message: expect.stringContaining('backups'), next: expect.any(String) },
  })
  expect(await workspace.settings.get('last_backup_at')).toBeNull()
  await rm(join(workspace.folder, 'backups'))
  expect(await workspace.backup()).toMatchObject({ ok: true })
})
