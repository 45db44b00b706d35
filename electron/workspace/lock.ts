import { join } from 'node:path'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { type Connection, openConnection, sqliteCode } from './driver.ts'

/** Holding it keeps every other Revisit out of the folder. */
export type Lock = { readonly release: () => Promise<void> }

/**
 * Takes the folder for this process. The lock is SQLite's own, on an empty database beside the workspace: the
 * system lets go of it when the process ends, however it ends, so a crash leaves nothing to clear up.
 */
export const takeLock = async (folder: string): Promise<Result<Lock>> => {
  let connection: Connection | undefined
  try {
    connection = await openConnection(join(folder, 'workspace.lock'), 'create')
    await connection.all('pragma busy_timeout = 0')
    await connection.run('begin exclusive')
    return ok({ release: connection.close })
  } catch (error) {
    await connection?.close()
    if (sqliteCode(error) !== 'SQLITE_BUSY') throw error
    return failed(
      'already-open',
      'This workspace is already open in another Revisit on this computer.',
      'Go on in that window, or close it and try again.',
    )
  }
}
