import { sql } from 'kysely'
import { sha256Of } from './sha256.ts'
import type { Workspace } from './workspace.ts'

/**
 * Looks through an open workspace: every page of the database, every reference, every stored original against
 * its SHA-256. Gives what is wrong, a sentence each; none where all is well. Changes nothing.
 */
export const checkWorkspace = async (workspace: Workspace): Promise<readonly string[]> => [
  ...(await damagedPages(workspace)),
  ...(await brokenReferences(workspace)),
  ...(await originalsAmiss(workspace)),
]

const damagedPages = async ({ read }: Workspace): Promise<string[]> => {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(read)
  return rows
    .map((row) => row.integrity_check)
    .filter((words) => words !== 'ok')
    .map((words) => `Database: ${words}.`)
}

const brokenReferences = async ({ read }: Workspace): Promise<string[]> => {
  const { rows } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(read)
  return rows.map(({ table, parent }) => `A row of ${table} points at a ${parent} that is not there.`)
}

const originalsAmiss = async ({ read, files }: Workspace): Promise<string[]> => {
  const documents = await read.selectFrom('document').select(['document.name', 'document.sha256']).execute()
  const amiss: string[] = []
  for (const { name, sha256 } of documents) {
    if (!(await files.has(sha256))) amiss.push(`The original of “${name}” is missing.`)
    else if ((await sha256Of(files.pathOf(sha256))) !== sha256)
      amiss.push(`The original of “${name}” was changed since it was imported.`)
  }
  return amiss
}
