import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openWriter } from './connections.ts'
import { oneOfEach } from './fixtures/rows.ts'
import { opened, temporaryFolder } from './fixtures/temporary.ts'
import { createGuard } from './guard.ts'
import { foundation } from './migrations/0001-foundation.ts'
import { migrations } from './migrations/list.ts'
import { migrate } from './migrator.ts'

/** A workspace as the first version left it, with one row in every table. */
const versionOne = async (folder: string): Promise<void> => {
  const { db, close } = await openWriter(join(folder, 'workspace.db'), createGuard())
  await db.transaction().execute(async (trx) => {
    await migrate(trx, { '0001-foundation': foundation })
    for (const [table, row] of Object.entries(oneOfEach)) {
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
      await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
        trx,
      )
    }
  })
  await close()
}

test('a workspace of version 1 opens with every row that it had', async () => {
  const folder = await temporaryFolder()
  await versionOne(folder)
  const workspace = await opened(folder)
  expect(workspace.notice).toBeNull()
  for (const [table, row] of Object.entries(oneOfEach)) {
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
  for (const [index, name] of names.entries())
    expect(name).toMatch(new RegExp(`^${`${index + 1}`.padStart(4, '0')}-[a-z-]+$`))
})
