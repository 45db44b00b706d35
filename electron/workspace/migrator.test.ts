import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { expect, onTestFinished, test } from 'vitest'
import { openWriter } from './connections.ts'
import { temporaryFolder } from './fixtures/temporary.ts'
import { createGuard } from './guard.ts'
import { migrate } from './migrator.ts'
import type { Schema } from './schema.ts'

const statement = (text: string): Migration => ({
  up: async (db) => {
    await sql.raw(text).execute(db)
  },
})

const up = (db: Kysely<Schema>, list: Record<string, Migration>): Promise<void> =>
  db.transaction().execute((trx) => migrate(trx, list))

const database = async (): Promise<Kysely<Schema>> => {
  const { db, close } = await openWriter(join(await temporaryFolder(), 'a.db'), createGuard())
  onTestFinished(close)
  return db
}
const tables = async (db: Kysely<Schema>): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'kysely_%' order by name`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

test('a migration that fails throws, and takes back those that ran before it', async () => {
  const db = await database()
  await up(db, { '0001-a': statement('create table a (x text)') })
  const broken = {
    '0001-a': statement('create table a (x text)'),
    '0002-b': statement('create table b (x text)'),
    '0003-c': statement('create table c (x nonsense) strict'),
  }
  await expect(up(db, broken)).rejects.toThrow(/unknown datatype/)
  expect(await tables(db)).toEqual(['a'])
  await up(db, { ...broken, '0003-c': statement('create table c (x text) strict') })
  expect(await tables(db)).toEqual(['a', 'b', 'c'])
})

test('each runs once', async () => {
  const db = await database()
  const list = { '0001-a': statement('create table a (x text)') }
  await up(db, list)
  await up(db, list)
  expect(await tables(db)).toEqual(['a'])
})
