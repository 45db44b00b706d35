import { expect, test } from 'vitest'
import { oneOfEach } from './fixtures/rows.ts'
import { opened, temporaryFolder, temporaryWorkspace } from './fixtures/temporary.ts'
import { newBody, newRecommendation, newReview, newUpdate } from './fixtures/tracked-rows.ts'
import type { Workspace } from './index.ts'

const done = (summary: string): unknown => ({ ok: true, value: summary })
const nothing = { ok: true, value: null }

const names = async ({ read }: Workspace): Promise<string[]> => {
  const rows = await read
    .selectFrom('body')
    .select('name')
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ name }) => name)
}
const addBody = (workspace: Workspace, id: string, name: string): Promise<void> =>
  workspace.change(`Added ${name}`, (change) => change.insert('body', newBody(id, name)))
const rename = (workspace: Workspace, id: string, name: string): Promise<void> =>
  workspace.change(`Renamed to ${name}`, (change) => change.update('body', id, { name }))

test('undo takes changes back from the last, redo does them again in order', async () => {
  const workspace = await temporaryWorkspace()
  await addBody(workspace, 'a', 'Housing')
  await rename(workspace, 'a', 'Homes')
  await workspace.change('Removed', (change) => change.remove('body', 'a'))
  expect(await names(workspace)).toEqual([])
  expect(await workspace.undo()).toEqual(done('Removed'))
  expect(await names(workspace)).toEqual(['Homes'])
  expect(await workspace.undo()).toEqual(done('Renamed to Homes'))
  expect(await names(workspace)).toEqual(['Housing'])
  expect(await workspace.undo()).toEqual(done('Added Housing'))
  expect(await names(workspace)).toEqual([])
  expect(await workspace.undo()).toEqual(nothing)
  expect(await workspace.redo()).toEqual(done('Added Housing'))
  expect(await workspace.redo()).toEqual(done('Renamed to Homes'))
  expect(await names(workspace)).toEqual(['Homes'])
  expect(await workspace.undo()).toEqual(done('Renamed to Homes'))
  expect(await workspace.redo()).toEqual(done('Renamed to Homes'))
  expect(await workspace.redo()).toEqual(done('Removed'))
  expect(await workspace.redo()).toEqual(nothing)
  expect(await names(workspace)).toEqual([])
})

test('one change is one undo, however much it did', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.change('Accepted 2', async (change) => {
    await change.insert('body', newBody('a', 'Housing'))
    await change.insert('review', newReview('v', 'SR 1', 'a'))
    await change.insert('recommendation', newRecommendation('r', 'Count homes', 'v'))
    await change.update('recommendation', 'r', { owner: 'Head of Housing' })
    await change.update('recommendation', 'r', { owner: 'Director of Homes' })
  })
  expect(await workspace.undo()).toEqual(done('Accepted 2'))
  for (const table of ['body', 'review', 'recommendation'] as const) {
    expect(
      await workspace.read.selectFrom(table).selectAll().where('removed_at', 'is', null).execute(),
    ).toEqual([])
  }
  expect(await workspace.redo()).toEqual(done('Accepted 2'))
  const rows = await workspace.read.selectFrom('recommendation').select(['owner', 'removed_at']).execute()
  expect(rows).toEqual([{ owner: 'Director of Homes', removed_at: null }])
})

test('a field changed twice in one change goes back to what it was before both', async () => {
  const workspace = await temporaryWorkspace()
  await addBody(workspace, 'a', 'Housing')
  await workspace.change('Renamed twice', async (change) => {
    await change.update('body', 'a', { name: 'Homes' })
    await change.update('body', 'a', { name: 'Homes and Places' })
  })
  await workspace.undo()
  expect(await names(workspace)).toEqual(['Housing'])
})

test('an appended row is taken back by marking it, never by changing or deleting it', async () => {
  const workspace = await temporaryWorkspace({ now: () => new Date('2026-05-03T10:00:00.000Z') })
  await workspace.change('Typed', (change) =>
    change.insert('recommendation', newRecommendation('r', 'Count homes')),
  )
  await workspace.change('Added progress', (change) =>
    change.insert('progress_update', newUpdate('p', 'r', 'Half')),
  )
  await workspace.undo()
  const rows = await workspace.read
    .selectFrom('progress_update')
    .select(['commentary', 'removed_at'])
    .execute()
  expect(rows).toEqual([{ commentary: 'Half', removed_at: '2026-05-03T10:00:00.000Z' }])
})

test('a decision on a candidate is taken back', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.write(async (trx) => {
    const { candidate, candidate_set: set } = oneOfEach
    await trx.insertInto('document').values(oneOfEach.document).execute()
    await trx.insertInto('citation').values(oneOfEach.citation).execute()
    await trx
      .insertInto('candidate_set')
      .values({ ...set, body_id: null, review_id: null, confirmed: 0 })
      .execute()
    await trx
      .insertInto('candidate')
      .values({ ...candidate, recommendation_id: null })
      .execute()
  })
  await workspace.change('Confirmed the set', (change) =>
    change.update('candidate_set', 'set-1', { confirmed: 1 }),
  )
  await workspace.change('Accepted 1', async (change) => {
    await change.insert('recommendation', newRecommendation('r', 'Survey damp'))
    await change.update('candidate', 'candidate-1', { state: 'accepted', recommendation_id: 'r' })
  })
  const decided = (): Promise<unknown> =>
    workspace.read.selectFrom('candidate').select(['state', 'recommendation_id']).executeTakeFirst()
  expect(await workspace.undo()).toEqual(done('Accepted 1'))
  expect(await decided()).toEqual({ state: 'waiting', recommendation_id: null })
  expect(await workspace.redo()).toEqual(done('Accepted 1'))
  expect(await decided()).toEqual({ state: 'accepted', recommendation_id: 'r' })
})

test('undo is a change of its own, on the record', async () => {
  const workspace = await temporaryWorkspace()
  await addBody(workspace, 'a', 'Housing')
  await rename(workspace, 'a', 'Homes')
  await workspace.undo()
  const changes = await workspace.read.selectFrom('change').selectAll().orderBy('rowid_').execute()
  const [, renamed, undoing] = changes
  expect(undoing).toMatchObject({ undoes: renamed?.id, undone_by: null, summary: 'Renamed to Homes' })
  expect(renamed).toMatchObject({ undone_by: undoing?.id })
  const lines = await workspace.read
    .selectFrom('history')
    .selectAll()
    .where('change_id', '=', undoing?.id ?? '')
    .execute()
  expect(lines).toMatchObject([{ field: 'name', before_json: '"Homes"', after_json: '"Housing"' }])
  await workspace.redo()
  const again = await workspace.read.selectFrom('change').selectAll().orderBy('rowid_').execute()
  expect(again[1]).toMatchObject({ undone_by: null })
  expect(again[2]).toMatchObject({ undone_by: again[3]?.id })
})

test('a new change ends what could be redone', async () => {
  const workspace = await temporaryWorkspace()
  await addBody(workspace, 'a', 'Housing')
  await rename(workspace, 'a', 'Homes')
  await workspace.undo()
  await addBody(workspace, 'b', 'Health')
  expect(await workspace.redo()).toEqual(nothing)
  expect(await names(workspace)).toEqual(['Housing', 'Health'])
})

test('undo and redo go on after a restart', async () => {
  const folder = await temporaryFolder()
  const before = await opened(folder)
  await addBody(before, 'a', 'Housing')
  await rename(before, 'a', 'Homes')
  await before.close()
  const after = await opened(folder)
  expect(await after.undo()).toEqual(done('Renamed to Homes'))
  await after.close()
  const later = await opened(folder)
  expect(await later.redo()).toEqual(done('Renamed to Homes'))
  expect(await names(later)).toEqual(['Homes'])
})

test('a change that comes to nothing is taken back like any other', async () => {
  const workspace = await temporaryWorkspace()
  await addBody(workspace, 'a', 'Housing')
  await workspace.change('To and fro', async (change) => {
    await change.insert('body', newBody('b', 'Health'))
    await change.remove('body', 'b')
    await change.update('body', 'a', { name: 'Homes' })
    await change.update('body', 'a', { name: 'Housing' })
  })
  expect(await workspace.undo()).toEqual(done('To and fro'))
  expect(await names(workspace)).toEqual(['Housing'])
  expect(await workspace.redo()).toEqual(done('To and fro'))
  expect(await workspace.undo()).toEqual(done('To and fro'))
  expect(await workspace.undo()).toEqual(done('Added Housing'))
})
