import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { bind } from './bind.ts'
import type { Connection } from './driver.ts'
import type { Turns } from './turns.ts'

class Adapter extends SqliteAdapter {
  // The turns below are ours: Kysely's own lock stays taken for ever when handing out the connection throws.
  override get supportsMultipleConnections(): boolean {
    return true
  }

  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

const returnsRows = ({ query }: CompiledQuery): boolean =>
  query.kind === 'SelectQueryNode' ||
  query.kind === 'RawNode' ||
  ('returning' in query && query.returning !== undefined)

/**
 * The connection for as long as one holder has its turn. Statements run one after another; once the holder
 * has ended its transaction or turn, a statement that it left behind throws instead of running in somebody
 * else's transaction.
 */
class Lease implements DatabaseConnection {
  readonly #connection: Connection
  readonly #giveBack: () => void
  #last: Promise<unknown> = Promise.resolve()
  #ended = false

  constructor(connection: Connection, giveBack: () => void) {
    this.#connection = connection
    this.#giveBack = giveBack
  }

  async executeQuery<R>(compiled: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#ended) throw new Error('This transaction has ended: a statement was left behind, not awaited')
    const values = bind(compiled.sql, compiled.parameters)
    return this.#next(async () => {
      if (returnsRows(compiled)) return { rows: (await this.#connection.all(compiled.sql, values)) as R[] }
      const { changes, lastId } = await this.#connection.run(compiled.sql, values)
      return { rows: [], numAffectedRows: BigInt(changes), insertId: lastId }
    })
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming holds the connection: ask for a window of rows instead')
  }

  begin(): Promise<unknown> {
    this.#ended = false
    return this.#next(() => this.#connection.run('begin immediate'))
  }

  commit(): Promise<unknown> {
    this.#ended = true
    return this.#next(() => this.#connection.run('commit'))
  }

  rollback(): Promise<unknown> {
    this.#ended = true
    return this.#next(async () => {
      try {
        await this.#connection.run('rollback')
      } catch (error) {
        // A full disk makes SQLite roll back by itself; that error is the one to report, not ours.
        if (!String(error).includes('no transaction is active')) throw error
      }
    })
  }

  release(): void {
    this.#ended = true
    void this.#last.then(this.#giveBack)
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => undefined)
    return result
  }
}

const lease = (connection: DatabaseConnection): Lease => {
  if (connection instanceof Lease) return connection
  throw new Error('A connection of another dialect')
}

/**
 * Kysely over one connection, which its opener closes. `mayUse` is called, and may throw, before each
 * statement or transaction asks for its turn.
 */
export const createDialect = (connection: Connection, turns: Turns, mayUse: () => void): Dialect => {
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => {
      mayUse()
      return new Lease(connection, await turns.take())
    },
    beginTransaction: async (held) => void (await lease(held).begin()),
    commitTransaction: async (held) => void (await lease(held).commit()),
    rollbackTransaction: async (held) => void (await lease(held).rollback()),
    releaseConnection: async (held) => lease(held).release(),
    destroy: async () => undefined,
  }
  return {
    createDriver: () => driver,
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new Adapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}
