import { stat } from 'node:fs/promises'
import { type Connection, openConnection, sqliteCode } from './driver.ts'

/** What a database file turns out to be, before anything is written to it. */
export type Inspection =
  | { readonly is: 'missing' | 'new' | 'foreign' | 'damaged' }
  | {
      readonly is: 'workspace'
      /** Names of the migrations it has, in order. */
      readonly migrations: readonly string[]
      /** False after a crash or power cut. */
      readonly cleanStop: boolean
      /** The version of Revisit that last had it open. */
      readonly appVersion: string | null
    }

/** True for the errors that mean the file itself is broken, not its use. */
export const isDamage = (error: unknown): boolean =>
  ['SQLITE_CORRUPT', 'SQLITE_NOTADB'].includes(sqliteCode(error) ?? '')

const applicationId = 0x52565354

const inspectOpen = async (connection: Connection): Promise<Inspection> => {
  const tables = await connection.all("select name from sqlite_master where type = 'table'")
  const id = (await connection.get('pragma application_id'))?.['application_id']
  if (id !== applicationId) return { is: tables.length === 0 ? 'new' : 'foreign' }
  const migrations = await connection.all('select name from kysely_migration order by name')
  const settings = await connection.all(
    "select key, value from setting where key in ('clean_stop', 'app_version')",
  )
  const setting = (key: string): unknown => settings.find((row) => row['key'] === key)?.['value']
  const appVersion = setting('app_version')
  return {
    is: 'workspace',
    migrations: migrations.map((row) => String(row['name'])),
    cleanStop: setting('clean_stop') === '1',
    appVersion: typeof appVersion === 'string' ? appVersion : null,
  }
}

/** Looks into a database file. Rejects only for what is not the file's fault (no permission). */
export const inspect = async (file: string): Promise<Inspection> => {
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  )
  if (size === null) return { is: 'missing' }
  let connection: Connection | undefined
  try {
    connection = await openConnection(file, 'write')
    return await inspectOpen(connection)
  } catch (error) {
    if (isDamage(error)) return { is: 'damaged' }
    throw error
  } finally {
    await connection?.close()
  }
}

/** SQLite's quick_check on a connection of its own: true where every page of the file is sound. */
export const isSound = async (file: string): Promise<boolean> => {
  let connection: Connection | undefined
  try {
    connection = await openConnection(file, 'write')
    const rows = await connection.all('pragma quick_check(1)')
    return rows.length === 1 && rows[0]?.['quick_check'] === 'ok'
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  } finally {
    await connection?.close()
  }
}
