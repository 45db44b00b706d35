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

test('recommendations that were there get their references, as if they had been made with them', async () => {
  const folder = await temporaryFolder()
  const { db, close } = await openWriter(join(folder, 'workspace.db'), createGuard())
  await db.transaction().execute(async (trx) => {
    await migrate(trx, Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0011')))
    await sql`INSERT INTO review (id, reference, title, report_date) VALUES ('v', 'R1', 'Damp', '2024-05')`.execute(
      trx,
    )
    await sql`INSERT INTO change (id, at, who, device, summary) VALUES
      ('c', '2026-01-02T09:00:00.000Z', 'ann', 'here', 'Added')`.execute(trx)
    for (const [at, { id, made, number, removed }] of [
      { id: 'later', made: '2025-06', number: '1', removed: null },
      { id: 'printed', made: null, number: 'SR (24/25) 02', removed: null },
      { id: 'first', made: null, number: '1', removed: null },
      { id: 'binned', made: '2024-04', number: '2', removed: '2026-01-03T09:00:00.000Z' },
      { id: 'second', made: null, number: '3', removed: null },
    ].entries()) {
      await sql`INSERT INTO recommendation (id, review_id, made_on, ordinal, number, text, procedural, removed_at)
        VALUES (${id}, 'v', ${made}, ${at}, ${number}, ${`Of ${id}`}, 0, ${removed})`.execute(trx)
      await sql`INSERT INTO history (id, change_id, ordinal, table_name, row_id, recommendation_id, field, after_json)
        VALUES (${`h-${id}`}, 'c', ${at}, 'recommendation', ${id}, ${id}, 'text', '"Of it"')`.execute(trx)
    }
  })
  await close()
  const workspace = await opened(folder)
  const kept = await workspace.read.selectFrom('recommendation').select(['id', 'reference']).execute()
  expect(Object.fromEntries(kept.map(({ id, reference }) => [id, reference]))).toEqual({
    printed: 'SR (24/25) 02',
    first: 'SR (24/25) 01',
    second: 'SR (24/25) 03',
    binned: 'SR (24/25) 04',
    later: 'SR (25/26) 01',
  })
  const told = await workspace.read
    .selectFrom('history')
    .select(['history.row_id', 'history.before_json', 'history.after_json'])
    .where('history.field', '=', 'reference')
    .where('history.change_id', '=', 'c')
    .execute()
  expect(told).toHaveLength(5)
  expect(told).toContainEqual({ row_id: 'later', before_json: null, after_json: '"SR (25/26) 01"' })
  const found = await sql<{ id: string }>`SELECT id FROM recommendation WHERE rowid_ IN
    (SELECT rowid FROM register_fts WHERE register_fts MATCH '"SR (24/25) 03"')`.execute(workspace.read)
  expect(found.rows).toEqual([{ id: 'second' }])
})

test('migrations are listed in the order of their numbers, which is the order they run in', () => {
  const names = Object.keys(migrations)
  expect(names).toEqual(names.toSorted())
  for (const name of names) expect(name).toMatch(/^\d{4}-[a-z-]+$/)
  expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length)
})

test('what left of a report before there was one log of all that leaves is in that log', async () => {
  const folder = await temporaryFolder()
  const { db, close } = await openWriter(join(folder, 'workspace.db'), createGuard())
  const before = Object.entries(migrations).filter(([name]) => name < '0014')
  await db.transaction().execute(async (trx) => {
    await migrate(trx, Object.fromEntries(before))
    await sql`insert into report (id, template, title, draft, landscape, made_at)
      values ('r', 'tracker', 'Ponds', 0, 0, '2026-05-01')`.execute(trx)
    await sql`insert into report_export (id, report_id, at, who, format, file, sha256, bytes, version, marking)
      values ('e', 'r', '2026-05-02', 'Nia', 'pdf', 'ponds.pdf', 'ab', 2, '0.2', 'DRAFT')`.execute(trx)
  })
  await close()
  const workspace = await opened(folder)
  expect(await workspace.read.selectFrom('export_log').selectAll().execute()).toEqual([
    {
      id: 'e',
      at: '2026-05-02',
      who: 'Nia',
      what: 'report',
      report_id: 'r',
      title: 'Ponds',
      by: 'window',
      format: 'pdf',
      file: 'ponds.pdf',
      sha256: 'ab',
      bytes: 2,
      version: '0.2',
      marking: 'DRAFT',
      left_out: null,
    },
  ])
})
