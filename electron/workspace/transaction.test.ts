import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { failed } from '../../shared/model/result.ts'
import { temporaryWorkspace } from './fixtures/temporary.ts'
import type { Schema, Workspace } from './index.ts'

type Trx = Parameters<Parameters<Workspace['write']>[0]>[0]

const draft = (key: string): Schema['draft'] => ({ key, content: key, saved_at: '2026-01-01T09:00:00.000Z' })
const put = (db: Workspace['read'], key: string): Promise<unknown> =>
  db.insertInto('draft').values(draft(key)).execute()
const keys = async ({ read }: Workspace): Promise<string[]> =>
  (await read.selectFrom('draft').select('key').orderBy('key').execute()).map(({ key }) => key)
const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

test('what throws is rolled back whole, and the next transaction goes on', async () => {
  const workspace = await temporaryWorkspace()
  const work = workspace.write(async (trx) => {
    await put(trx, 'a')
    throw new Error('out of paper')
  })
  await expect(work).rejects.toThrow('out of paper')
  await workspace.write((trx) => put(trx, 'b'))
  expect(await keys(workspace)).toEqual(['b'])
})

test('a failed Result comes back, and what was written before it does not stay', async () => {
  const workspace = await temporaryWorkspace()
  const answer = await workspace.write(async (trx) => {
    await put(trx, 'a')
    return failed('reason-needed', 'Say why.')
  })
  expect(answer).toEqual({ ok: false, reason: { code: 'reason-needed', message: 'Say why.' } })
  expect(await keys(workspace)).toEqual([])
})

test('transactions run one after another, in order of asking', async () => {
  const workspace = await temporaryWorkspace()
  const seen: string[] = []
  const work = (name: string, pause: number): Promise<void> =>
    workspace.write(async (trx) => {
      seen.push(`${name} begins`)
      await wait(pause)
      await put(trx, name)
      seen.push(`${name} ends`)
    })
  await Promise.all([work('a', 30), work('b', 0), work('c', 10)])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('the transaction holds the right to write from its beginning', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.write(async (trx) => {
    const { rows } = await sql<{ name: string }>`select name from pragma_database_list`.execute(trx)
    expect(rows).toMatchObject([{ name: 'main' }])
    await expect(sql`begin immediate`.execute(trx)).rejects.toThrow(/within a transaction/)
  })
})

test('a query is not held up by a long write, and sees only what was committed', async () => {
  const workspace = await temporaryWorkspace()
  const begun = Promise.withResolvers<void>()
  const finish = Promise.withResolvers<void>()
  const writing = workspace.write(async (trx) => {
    await put(trx, 'a')
    begun.resolve()
    await finish.promise
  })
  await begun.promise
  const from = performance.now()
  expect(await keys(workspace)).toEqual([])
  expect(performance.now() - from).toBeLessThan(1_000)
  finish.resolve()
  await writing
  expect(await keys(workspace)).toEqual(['a'])
})

const uses: readonly [string, (workspace: Workspace) => Promise<unknown>][] = [
  ['read', (workspace) => keys(workspace)],
  ['read for writing', (workspace) => put(workspace.read, 'x')],
  ['write', (workspace) => workspace.write((trx) => put(trx, 'x'))],
  ['change', (workspace) => workspace.change('x', async () => undefined)],
  ['undo', (workspace) => workspace.undo()],
  ['redo', (workspace) => workspace.redo()],
  ['settings.get', (workspace) => workspace.settings.get('user')],
  ['settings.set', (workspace) => workspace.settings.set('user', 'x')],
  ['files.put', (workspace) => workspace.files.put(new Uint8Array(1))],
  ['backup', (workspace) => workspace.backup()],
  ['close', (workspace) => workspace.close()],
]

test.each(uses)('%s inside a transaction throws instead of waiting for ever', async (_name, use) => {
  const workspace = await temporaryWorkspace()
  const afterAStatement = workspace.write(async (trx) => {
    await put(trx, 'a')
    await use(workspace)
  })
  await expect(afterAStatement).rejects.toThrow(/inside a transaction/)
  await expect(workspace.change('x', () => use(workspace))).rejects.toThrow(/inside a transaction/)
  // Nothing is left taken by the refusal.
  await workspace.write((trx) => put(trx, 'after'))
  expect(await keys(workspace)).toEqual(['after'])
})

test('work begun inside a transaction may use the workspace once that has ended', async () => {
  const workspace = await temporaryWorkspace()
  let later: Promise<string[]> | undefined
  const ended = Promise.withResolvers<void>()
  await workspace.write(async (trx) => {
    later = ended.promise.then(() => keys(workspace))
    await put(trx, 'a')
  })
  ended.resolve()
  expect(await later).toEqual(['a'])
})

test('the connection for queries cannot write', async () => {
  const { read } = await temporaryWorkspace()
  await expect(put(read, 'x')).rejects.toThrow(/readonly/)
})

test('a statement left behind throws, and never runs in the next transaction', async () => {
  const workspace = await temporaryWorkspace()
  let kept: Trx | undefined
  await workspace.write(async (trx) => {
    kept = trx
  })
  await workspace.write(async (trx) => {
    if (kept === undefined) throw new Error('no transaction')
    await expect(put(kept, 'left behind')).rejects.toThrow(/ended|committed/)
    await put(trx, 'b')
  })
  expect(await keys(workspace)).toEqual(['b'])
})

test('statements still queued when their transaction fails are not committed', async () => {
  const workspace = await temporaryWorkspace()
  const failing = workspace.write((trx) =>
    Promise.all([put(trx, 'a'), sql`select nothing`.execute(trx), put(trx, 'b'), put(trx, 'c')]),
  )
  await expect(failing).rejects.toThrow(/nothing/)
  await workspace.write((trx) => put(trx, 'd'))
  expect(await keys(workspace)).toEqual(['d'])
})

test('a transaction inside a transaction of Kysely’s own is refused', async () => {
  const workspace = await temporaryWorkspace()
  // @ts-expect-error: Kysely's types refuse it too
  const nested = workspace.write((trx) => trx.transaction().execute(async () => 1))
  await expect(workspace.read.transaction().execute(async () => 1)).rejects.toThrow(/readonly/)
  await expect(nested).rejects.toThrow(/already in a transaction|not supported/)
  await expect(workspace.read.selectFrom('draft').select('key').stream().next()).rejects.toThrow(
    /window of rows/,
  )
  expect(await keys(workspace)).toEqual([])
})
