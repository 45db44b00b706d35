import { join } from 'node:path'
import { type Kysely, sql, type Transaction } from 'kysely'
import { ok, type Result } from '../../shared/model/result.ts'
import { openWriter } from './connections.ts'
import { createFileStore, type FileStore } from './file-store.ts'
import { type ErasureTask, finishErasures } from './finish-erasures.ts'
import { createGuard } from './guard.ts'
import { createIds } from './identifier.ts'
import { takeLock } from './lock.ts'
import type { Schema } from './schema.ts'
import { makeSearchAnew } from './search-repair.ts'
import { inTransaction } from './transaction.ts'

/** A workspace that nobody has open, in the hands of an erasure. */
export type Erasing = {
  readonly read: Kysely<Schema>
  readonly files: FileStore
  readonly newId: () => string
  /**
   * One transaction in which nothing is kept from changing: history, what was frozen and what is append-only
   * can be rewritten, and the search is made anew from what stands afterwards. Rolled back where `work` throws
   * or gives a failed Result.
   */
  readonly rewrite: <T>(work: (trx: Transaction<Schema>) => Promise<Result<T>>) => Promise<Result<T>>
  /** Does what the rewriting left to do (see finish-erasures); nothing can be read or rewritten after it. */
  readonly finish: (tell?: (task: ErasureTask) => void) => Promise<void>
  /** Lets go of the workspace. */
  readonly close: () => Promise<void>
}

type Trigger = { readonly name: string; readonly sql: string }

const run = async (trx: Kysely<Schema>, statement: string): Promise<readonly unknown[]> =>
  (await sql.raw(statement).execute(trx)).rows

/** Runs `work` without triggers: they keep what was frozen, and would write every index once a row. */
const withoutTriggers = async <T>(
  trx: Transaction<Schema>,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  const { rows } = await sql<Trigger>`select name, sql from sqlite_schema where type = 'trigger'`.execute(trx)
  for (const { name } of rows) await run(trx, `drop trigger "${name}"`)
  const answer = await work()
  if (!answer.ok) return answer
  await makeSearchAnew((statement) => run(trx, statement))
  for (const trigger of rows) await run(trx, trigger.sql)
  return answer
}

/** Takes a closed workspace for an erasure; refused where another Revisit has it open. */
export const openForErasing = async (folder: string, now: () => Date): Promise<Result<Erasing>> => {
  const lock = await takeLock(folder)
  if (!lock.ok) return lock
  const guard = createGuard()
  try {
    const { db, close } = await openWriter(join(folder, 'workspace.db'), guard)
    let closed: Promise<void> | undefined
    const closeOnce = (): Promise<void> => (closed ??= close())
    // What is written over or let go is filled with zeros at once, not only once the file is made anew.
    await sql`pragma secure_delete = on`.execute(db)
    return ok({
      read: db,
      files: createFileStore(join(folder, 'files'), () => guard.refuseInside('Keeping a file')),
      newId: createIds(now),
      rewrite: (work) => inTransaction(db, guard, (trx) => withoutTriggers(trx, () => work(trx))),
      finish: async (tell) => {
        await closeOnce()
        await finishErasures(folder, now, undefined, tell)
      },
      close: async () => {
        await closeOnce()
        await lock.value.release()
      },
    })
  } catch (error) {
    await lock.value.release()
    throw error
  }
}
