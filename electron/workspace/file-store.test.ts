import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, temporaryWorkspace } from './fixtures/temporary.ts'

const bytes = new Uint8Array(200_000).map((_, index) => index % 251)
const sha256 = createHash('sha256').update(bytes).digest('hex')

test('bytes and a file are kept the same way: whole, by their SHA-256', async () => {
  const { files, folder } = await temporaryWorkspace()
  expect(await files.has(sha256)).toBe(false)
  expect(await files.put(bytes)).toEqual({ sha256, size: 200_000 })
  const dropped = join(await temporaryFolder(), 'minutes.pdf')
  await writeFile(dropped, bytes)
  expect(await files.put(dropped)).toEqual({ sha256, size: 200_000 })
  expect(files.pathOf(sha256)).toBe(join(folder, 'files', sha256.slice(0, 2), sha256))
  expect(Buffer.compare(await readFile(files.pathOf(sha256)), bytes)).toBe(0)
  expect(await files.has(sha256)).toBe(true)
  expect(await readdir(join(folder, 'files'))).toEqual([sha256.slice(0, 2)])
})

test('many at once, the same twice among them, are all kept', async () => {
  const { files } = await temporaryWorkspace()
  const put = await Promise.all(
    [0, 1, 2, 0, 1, 2].map((value) => files.put(new Uint8Array(1000).fill(value))),
  )
  expect(new Set(put.map((kept) => kept.sha256)).size).toBe(3)
  for (const kept of put) expect(await files.has(kept.sha256)).toBe(true)
})

test('an empty file is a file', async () => {
  const { files } = await temporaryWorkspace()
  const kept = await files.put(new Uint8Array())
  expect(kept.size).toBe(0)
  expect(await files.has(kept.sha256)).toBe(true)
})

test('what can’t be read leaves nothing behind', async () => {
  const { files, folder } = await temporaryWorkspace()
  await expect(files.put(join(folder, 'nowhere.pdf'))).rejects.toThrow(/ENOENT/)
  await expect(files.put(folder)).rejects.toThrow(/EISDIR/)
  expect(await readdir(join(folder, 'files'))).toEqual([])
})

test('only a SHA-256 names a file: no path gets out of the folder', async () => {
  const { files } = await temporaryWorkspace()
  for (const name of ['../workspace.db', '', sha256.toUpperCase(), `${sha256}/..`]) {
    expect(() => files.pathOf(name)).toThrow(/Not a SHA-256/)
  }
})
