import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openConnection } from './driver.ts'
import { temporaryFolder } from './fixtures/temporary.ts'
import { storageTrouble } from './storage-trouble.ts'

test('a database that is full, or is none, says so with what to do next', async () => {
  const file = join(await temporaryFolder(), 'small.db')
  const connection = await openConnection(file, 'create')
  await connection.run('PRAGMA max_page_count = 2')
  await connection.run('CREATE TABLE words (text TEXT)')
  const full = await connection.run(`INSERT INTO words VALUES (zeroblob(100000))`).then(
    () => null,
    (error: unknown) => storageTrouble(error),
  )
  expect(full).toMatchObject({ code: 'disk-full', next: expect.stringContaining('Make some room') })
  await connection.close()
})

test.each([
  ['SQLITE_BUSY_SNAPSHOT', 'held'],
  ['SQLITE_READONLY', 'read-only'],
  ['EROFS', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_IOERR_WRITE', 'disk-error'],
])('%s is said as “%s”', (code, said) => {
  expect(storageTrouble(Object.assign(new Error('no'), { code }))?.code).toBe(said)
})

test('a fault of ours is no trouble of the disk', () => {
  expect(storageTrouble(new TypeError('x is not a function'))).toBe(null)
  expect(storageTrouble(Object.assign(new Error('no'), { code: 'SQLITE_CONSTRAINT' }))).toBe(null)
})
