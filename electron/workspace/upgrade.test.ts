import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { openWriter } from './connections.ts'
import { oneOfEach } from './fixtures/rows.ts'
import { opened, temporaryFolder } from './fixtures/temporary.ts'
import { createGuard } from './guard.ts'
import { foundation } from './migrations/0001-foundation.ts'
import { migrations } from './migrations/list.ts'
import { migrate } from './migrator.ts'
import type { Schema } from './schema.ts'

/** The columns of `row` that the database has by then: later migrations bring their own. */
const known = async (
  db: Kysely<Schema>,
  table: string,
  row: object,
): Promise<Readonly<Record<string, unknown>>> => {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db)
  const names = new Set(rows.map(({ name }) => name))
  return Object.fromEntries(Object.entries(row).filter(([column]) => names.has(column)))
}

/** A workspace as the first version left it, with one row in every table that it had. */
const versionOne = async (folder: string): Promise<ReadonlyMap<string, object>> => {
  const { db, close } = await openWriter(join(folder, 'workspace.db'), createGuard())
  const filled = new Map<string, object>()
  await db.transaction().execute(async (trx) => {
    await migrate(trx, { '0001-foundation': foundation })
    for (const [table, whole] of Object.entries(oneOfEach)) {
      const row = await known(trx, table, whole)
      if (Object.keys(row).length === 0) continue
      filled.set(table, row)
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
      await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
        trx,
      )
    }
  })
  await close()
  return filled
}

test('a workspace of version 1 opens with every row that it had', async () => {
  const folder = await temporaryFolder()
  const filled = await versionOne(folder)
  expect(filled.size).toBeGreaterThan(15)
  const workspace = await opened(folder)
  expect(workspace.notice).toBeNull()
  for (const [table, row] of filled) {
    const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(workspace.read)
    expect(rows, table).toContainEqual(expect.objectContaining(row))
  }
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    workspace.read,
  )
  expect(done.rows.map(({ name }) => name)).toEqual(Object.keys(migrations))
})

test('migrations are listed in the order of their numbers, which is the order they run in', () => {
  const names = Object.keys(migrations)
  expect(names).toEqual(names.toSorted())
  for (const name of names) expect(name).toMatch(/^\d{4}-[a-z-]+$/)
  expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length)
})
