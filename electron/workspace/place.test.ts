import { mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './fixtures/temporary.ts'
import { openWorkspace } from './index.ts'
import { checkPath } from './place.ts'

const refused: readonly [string, string][] = [
  ['C:\\Users\\ann\\OneDrive\\Scrutiny', 'synced-folder'],
  ['C:\\Users\\ann\\OneDrive - Tolverne Council\\Documents\\Revisit', 'synced-folder'],
  ['C:\\Users\\ann\\Dropbox (Personal)\\Revisit', 'synced-folder'],
  ['/Users/ann/Library/CloudStorage/GoogleDrive-ann/Revisit', 'synced-folder'],
  ['/Users/ann/Library/Mobile Documents/Revisit', 'synced-folder'],
  ['D:\\Work\\Revisit', 'synced-folder'],
  ['\\\\fileserver\\scrutiny\\Revisit', 'network-share'],
  ['//fileserver/scrutiny', 'network-share'],
  ['\\\\?\\UNC\\fileserver\\scrutiny', 'network-share'],
]

test.each(refused)('%s is no place for a live workspace', (path, code) => {
  const checked = checkPath(path, { OneDriveCommercial: 'D:\\Work' })
  expect(checked).toMatchObject({ ok: false, reason: { code } })
})

test.each([
  'C:\\Users\\ann\\AppData\\Local\\Revisit',
  '\\\\?\\C:\\Users\\ann\\Revisit',
  'D:\\Workspaces\\Revisit',
  '/home/ann/onedrive-papers-copied/Revisit',
  '/home/ann/.local/share/revisit',
])('%s is a good place', (path) => {
  expect(checkPath(path, { OneDriveCommercial: 'D:\\Work' })).toEqual({ ok: true, value: null })
})

test('a link into a synced folder is followed, and nothing is written there', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'OneDrive - Tolverne Council'))
  await symlink(join(folder, 'OneDrive - Tolverne Council'), join(folder, 'papers'))
  const opened = await openWorkspace({ folder: join(folder, 'papers', 'revisit'), appVersion: '1.0.0' })
  expect(opened).toMatchObject({
    ok: false,
    reason: { code: 'synced-folder', message: expect.stringContaining('“OneDrive - Tolverne Council”') },
  })
  expect(await readdir(join(folder, 'papers'))).toEqual([])
})
