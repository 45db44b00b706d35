import { expect, test } from 'vitest'
import { opened, temporaryFolder } from './fixtures/temporary.ts'
import type { Workspace } from './workspace.ts'

const review = (id: string, reference: string) => ({
  id,
  reference,
  title: `Review ${id}`,
  body_id: null,
  report_date: null,
})

const references = async ({ read }: Workspace) =>
  Object.fromEntries(
    (await read.selectFrom('review').select(['review.id', 'review.reference']).execute()).map(
      ({ id, reference }) => [id, reference],
    ),
  )

test('more rows than one statement takes are written, changed and taken back whole', async () => {
  const workspace = await opened(await temporaryFolder())
  const ids = Array.from({ length: 6_500 }, (_, at) => `r${at}`)
  await workspace.change('Added', (change) =>
    change.insertAll(
      'review',
      ids.map((id, at) => review(id, `SR ${at}`)),
    ),
  )
  await workspace.change('Moved', (change) =>
    change.updateAll(
      'review',
      ids.map((id, at) => ({ id, patch: { reference: `X ${at}` } })),
    ),
  )
  const now = await references(workspace)
  expect(Object.keys(now)).toHaveLength(ids.length)
  expect([now['r0'], now['r6499']]).toEqual(['X 0', 'X 6499'])
  const lines = await workspace.read
    .selectFrom('history')
    .innerJoin('change', 'change.id', 'history.change_id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('change.summary', '=', 'Moved')
    .executeTakeFirstOrThrow()
  expect(lines.count).toBe(ids.length)
  expect(await workspace.undo()).toEqual({ ok: true, value: 'Moved' })
  expect((await references(workspace))['r6499']).toBe('SR 6499')
})

test('one takes the reference that another gives up, in the order given, and the undo goes back the same way', async () => {
  const workspace = await opened(await temporaryFolder())
  await workspace.change('Added', (change) =>
    change.insertAll('review', [review('b', 'SR 2'), review('a', 'SR 1'), review('c', 'SR 3')]),
  )
  await workspace.change('Moved up', (change) =>
    change.updateAll('review', [
      { id: 'c', patch: { reference: 'SR 4' } },
      { id: 'b', patch: { reference: 'SR 3' } },
      { id: 'a', patch: { reference: 'SR 2' } },
    ]),
  )
  expect(await references(workspace)).toEqual({ a: 'SR 2', b: 'SR 3', c: 'SR 4' })
  expect((await workspace.undo()).ok).toBe(true)
  expect(await references(workspace)).toEqual({ a: 'SR 1', b: 'SR 2', c: 'SR 3' })
})

test('rows with other columns than their neighbours are written as they are', async () => {
  const workspace = await opened(await temporaryFolder())
  await workspace.change('Added', async (change) => {
    await change.insertAll('review', [review('a', 'SR 1'), { ...review('b', 'SR 2'), scope: 'All routes.' }])
    await change.updateAll('review', [
      { id: 'a', patch: { title: 'Paths\0and lanes' } },
      { id: 'b', patch: { scope: null, title: 'Roads' } },
    ])
    await change.removeAll('review', ['b'])
    await change.insertAll('review', [])
  })
  const rows = await workspace.read
    .selectFrom('review')
    .select(['review.id', 'review.title', 'review.scope', 'review.removed_at'])
    .orderBy('review.id')
    .execute()
  expect(rows).toEqual([
    { id: 'a', title: 'Paths\0and lanes', scope: null, removed_at: null },
    { id: 'b', title: 'Roads', scope: null, removed_at: expect.any(String) },
  ])
  await expect(workspace.change('Again', (change) => change.removeAll('review', ['a', 'b']))).rejects.toThrow(
    'has been removed',
  )
  expect(
    (await workspace.read.selectFrom('review').select('removed_at').where('id', '=', 'a').executeTakeFirst())
      ?.removed_at,
  ).toBeNull()
})

test('an undo or redo of many rows says how far it is, and changes nothing where it is stopped', async () => {
  const workspace = await opened(await temporaryFolder())
  const ids = Array.from({ length: 6_500 }, (_, at) => `r${at}`)
  await workspace.change('Added', (change) =>
    change.insertAll(
      'review',
      ids.map((id, at) => review(id, `SR ${at}`)),
    ),
  )
  const stopped = { ok: false, reason: { code: 'stopped' } }
  const standing = async () => Object.keys(await references(workspace)).length
  const changes = () =>
    workspace.read.selectFrom('change').select(['change.id', 'change.undone_by']).execute()
  const before = await changes()
  for (const last of [0, 2_500, 6_500])
    expect(await workspace.undo((done) => done < last)).toMatchObject(stopped)
  expect(await changes()).toEqual(before)
  const told: number[] = []
  const tell = (done: number, total: number) => told.push(done) > 0 && total === ids.length
  expect(await workspace.undo(tell)).toEqual({ ok: true, value: 'Added' })
  expect(told).toEqual([0, 2_500, 5_000, 6_500])
  const gone = workspace.read.selectFrom('review').select('id').where('review.removed_at', 'is not', null)
  expect(await gone.execute()).toHaveLength(ids.length)
  expect(await workspace.redo((done) => done < 5_000)).toMatchObject(stopped)
  expect(await gone.execute()).toHaveLength(ids.length)
  expect(await workspace.redo()).toEqual({ ok: true, value: 'Added' })
  expect(await gone.execute()).toEqual([])
  expect(await standing()).toBe(ids.length)
})
