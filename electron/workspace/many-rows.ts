import { CompiledQuery, type Transaction } from 'kysely'
import { sqliteCode, type Value } from './driver.ts'
import type { Stored } from './history.ts'
import type { Schema } from './schema.ts'

type Trx = Transaction<Schema>

/**
 * Nearly what SQLite takes in one statement (32,766): after each one the words that triggers keep are written out, so
 * that ten statements take three times as long as one.
 */
const mostValues = 30_000

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Neighbours that have the same columns, as many as one statement takes. */
const alike = <T>(items: readonly T[], columnsOf: (item: T) => readonly string[]): readonly T[][] => {
  const runs: { readonly columns: string; readonly most: number; readonly items: T[] }[] = []
  for (const item of items) {
    const names = columnsOf(item)
    const columns = names.join()
    const last = runs.at(-1)
    if (last !== undefined && last.columns === columns && last.items.length < last.most) last.items.push(item)
    else runs.push({ columns, most: Math.max(1, Math.floor(mostValues / (names.length + 1))), items: [item] })
  }
  return runs.map(({ items: run }) => run)
}

const tuples = (count: number, width: number): string =>
  Array.from({ length: count }, () => `(${Array.from({ length: width }, () => '?').join(', ')})`).join(', ')

/** Inserts rows, many with one statement: each statement goes to SQLite's thread and back. */
export const insertRows = async (trx: Trx, table: string, rows: readonly Stored[]): Promise<void> => {
  for (const run of alike(rows, Object.keys)) {
    const columns = Object.keys(run[0] ?? {})
    const values = run.flatMap((row) => columns.map((column) => row[column]))
    await trx.executeQuery(
      CompiledQuery.raw(
        `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values ${tuples(run.length, columns.length)}`,
        values,
      ),
    )
  }
}

type RowPatch = { readonly id: string; readonly fields: Stored }

const patchRun = async (trx: Trx, table: string, run: readonly RowPatch[]): Promise<void> => {
  const columns = Object.keys(run[0]?.fields ?? {})
  const values: (Value | undefined)[] = run.flatMap(({ id, fields }) => [
    id,
    ...columns.map((column) => fields[column]),
  ])
  const set = columns.map((column, at) => `${quoted(column)} = given.column${at + 2}`).join(', ')
  await trx.executeQuery(
    CompiledQuery.raw(
      `update ${quoted(table)} set ${set} from (values ${tuples(run.length, columns.length + 1)}) as given
        where ${quoted(table)}.id = given.column1`,
      values,
    ),
  )
}

/** Sets fields of rows, in their order where it matters: one takes the reference that another gives up. */
export const patchRows = async (trx: Trx, table: string, patches: readonly RowPatch[]): Promise<void> => {
  for (const run of alike(patches, ({ fields }) => Object.keys(fields))) {
    try {
      await patchRun(trx, table, run)
    } catch (error) {
      if (run.length === 1 || sqliteCode(error) !== 'SQLITE_CONSTRAINT') throw error
      for (const patch of run) await patchRun(trx, table, [patch])
    }
  }
}
