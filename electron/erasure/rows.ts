import { type Kysely, sql } from 'kysely'
import type { Schema } from '../workspace/index.ts'
import { placeId } from './cut.ts'
import { keptIn, type TableWords } from './kept/index.ts'
import type { KeptRow, MayBeNull, Value } from './row-edit.ts'

type Db = Kysely<Schema>

/** Rows read at once: few enough to keep the window answering, enough to be quick. */
const atOnce = 1_000

/** What a row is found by again, beside its own columns. */
export type FoundRow = KeptRow & { readonly by: Readonly<Record<string, Value>> }

type Raw = Readonly<Record<string, Value>>

const quoted = (name: string): string => `"${name}"`

/** The columns that may hold words, and those that are needed to rewrite them. */
const columnsOf = (kept: TableWords): readonly string[] => [
  ...(kept.words ?? []),
  ...(kept.slugs ?? []),
  ...(kept.computed ?? []),
  ...Object.keys(kept.json ?? {}),
  ...Object.values(kept.offsets ?? {}).flat(),
  ...(kept.key ?? []),
  ...(kept.cites === undefined ? [] : ['row', 'cell']),
  ...(kept.table === 'history' ? ['table_name', 'field'] : []),
]

// What is found in a paper, and cited in it, is of that paper.
const documentOf = (kept: TableWords): string =>
  kept.cites?.document ?? (kept.fixed.includes('document_id') ? `${quoted(kept.table)}.document_id` : 'null')

/** SQL of the rows of a table that hold words, each with its place, paper and block. */
const selectOf = (kept: TableWords): string => {
  const table = quoted(kept.table)
  const columns = [...new Set(columnsOf(kept))].map((column) => `${table}.${quoted(column)}`)
  const by = kept.key === undefined ? `${table}.rowid as by_rowid` : 'null as by_rowid'
  return `select ${[...columns, by, `${kept.place} as of_place`].join(', ')},
    ${documentOf(kept)} as of_document, ${kept.cites?.block ?? 'null'} as of_block
    from ${table}`
}

const kindOf = (kept: TableWords, row: Raw): string => {
  if (kept.table !== 'history') return kept.kind
  return keptIn(String(row['table_name']))?.kind ?? kept.kind
}

const foundRow = (kept: TableWords, row: Raw): FoundRow => {
  const { by_rowid, of_place, of_document, of_block, ...values } = row
  const by =
    kept.key === undefined
      ? { rowid: by_rowid ?? null }
      : Object.fromEntries(kept.key.map((column) => [column, row[column] ?? null]))
  return {
    values,
    by,
    place: placeId(kindOf(kept, row), String(of_place ?? '')),
    document: typeof of_document === 'string' ? of_document : null,
    block: typeof of_block === 'number' ? of_block : null,
  }
}

/** The rows of a table that hold words, some at a time. `which`: SQL of a condition on them. */
export async function* rowsOf(
  db: Db,
  kept: TableWords,
  which = '1',
): AsyncGenerator<readonly FoundRow[], void, undefined> {
  const where = `(${kept.where ?? '1'}) and (${which})`
  const table = quoted(kept.table)
  let last = -1
  let read = 0
  for (;;) {
    const page =
      kept.key === undefined
        ? `where ${where} and ${table}.rowid > ${last} order by ${table}.rowid limit ${atOnce}`
        : `where ${where} order by ${kept.key.map((column) => `${table}.${quoted(column)}`).join(', ')}
            limit ${atOnce} offset ${read}`
    const { rows } = await sql.raw<Raw>(`${selectOf(kept)} ${page}`).execute(db)
    if (rows.length === 0) return
    yield rows.map((row) => foundRow(kept, row))
    read += rows.length
    last = Number(rows.at(-1)?.['by_rowid'])
    if (rows.length < atOnce) return
  }
}

/** True where a table has anything that a person could have written. */
export const holdsWords = (kept: TableWords): boolean =>
  kept.goes !== 'emptied' && (kept.words !== undefined || kept.json !== undefined || kept.slugs !== undefined)

/** Whether one of the columns of a row may hold what is looked for, before it is looked at closely. */
export const mayHold = (kept: TableWords, { values }: KeptRow, test: (raw: string) => boolean): boolean =>
  [...(kept.words ?? []), ...(kept.slugs ?? []), ...Object.keys(kept.json ?? {})].some((column) => {
    const value = values[column]
    return typeof value === 'string' && test(value)
  })

/** Which columns of which tables may be empty, as the database has them. */
export const nullability = async (db: Db): Promise<MayBeNull> => {
  const { rows } = await sql<{ table: string; column: string }>`
    select held.name as "table", col.name as "column"
    from sqlite_schema as held, pragma_table_info(held.name) as col
    where held.type = 'table' and col."notnull" = 0`.execute(db)
  const empty = new Set(rows.map(({ table, column }) => `${table}.${column}`))
  return (table, column) => empty.has(`${table}.${column}`)
}

/** Sets columns of one row. */
export const setRow = async (db: Db, kept: TableWords, { by }: FoundRow, set: Raw): Promise<void> => {
  const columns = sql.join(Object.entries(set).map(([column, value]) => sql`${sql.ref(column)} = ${value}`))
  await sql`update ${sql.table(kept.table)} set ${columns} where ${conditionOf(by)}`.execute(db)
}

/** Takes one row away. */
export const dropRow = async (db: Db, kept: TableWords, { by }: FoundRow): Promise<void> => {
  await sql`delete from ${sql.table(kept.table)} where ${conditionOf(by)}`.execute(db)
}

const conditionOf = (by: Raw) =>
  sql.join(
    Object.entries(by).map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
    sql` and `,
  )
