import type { Kysely, Transaction } from 'kysely'
import type { Guard } from './guard.ts'
import type { Schema } from './schema.ts'

/** Carries a failed Result out through Kysely, which rolls back only for what is thrown. */
class RolledBack extends Error {
  readonly answer: unknown

  constructor(answer: unknown) {
    super('Rolled back')
    this.answer = answer
  }
}

const hasFailed = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false

/**
 * Runs `work` in one BEGIN IMMEDIATE transaction of the writing connection. Rolled back where it throws or
 * gives a failed Result, so that half of a refused thing is never kept.
 */
export const inTransaction = async <T>(
  writer: Kysely<Schema>,
  guard: Guard,
  work: (trx: Transaction<Schema>) => Promise<T>,
): Promise<T> => {
  try {
    return await writer.transaction().execute((trx) =>
      guard.inside(async () => {
        const answer = await work(trx)
        if (hasFailed(answer)) throw new RolledBack(answer)
        return answer
      }),
    )
  } catch (error) {
    if (error instanceof RolledBack) return error.answer as T
    throw error
  }
}
