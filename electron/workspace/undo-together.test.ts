import { expect, test } from 'vitest'
import { temporaryWorkspace } from './fixtures/temporary.ts'
import { newBody, newRecommendation, newReview, newUpdate } from './fixtures/tracked-rows.ts'
import type { Workspace } from './index.ts'

const done = (summary: string): unknown => ({ ok: true, value: summary })
const nothing = { ok: true, value: null }
const since = { ok: false, reason: { code: 'changed-since' } }

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
const as = (workspace: Workspace, who: string): Promise<void> => workspace.settings.set('user', who)

test('each person takes back their own', async () => {
  const workspace = await temporaryWorkspace()
  await as(workspace, 'ann')
  await addBody(workspace, 'a', 'Housing')
  await as(workspace, 'bob')
  await addBody(workspace, 'b', 'Health')
  await as(workspace, 'ann')
  expect(await workspace.undo()).toEqual(done('Added Housing'))
  expect(await workspace.undo()).toEqual(nothing)
  await as(workspace, 'bob')
  expect(await workspace.redo()).toEqual(nothing)
  expect(await workspace.undo()).toEqual(done('Added Health'))
})

test('what somebody changed since is not taken back, and they are named', async () => {
  const workspace = await temporaryWorkspace()
  await as(workspace, 'ann')
  await addBody(workspace, 'a', 'Housing')
  await rename(workspace, 'a', 'Homes')
  await as(workspace, 'bob')
  await rename(workspace, 'a', 'Dwellings')
  await rename(workspace, 'a', 'Homes')
  await as(workspace, 'ann')
  const refused = await workspace.undo()
  expect(refused).toMatchObject(since)
  expect(refused).toMatchObject({ reason: { message: expect.stringContaining('bob has changed') } })
  expect(await names(workspace)).toEqual(['Homes'])
  expect(
    await workspace.read.selectFrom('change').selectAll().where('undoes', 'is not', null).execute(),
  ).toEqual([])
  await as(workspace, 'bob')
  await workspace.undo()
  await workspace.undo()
  await as(workspace, 'ann')
  expect(await workspace.undo()).toEqual(done('Renamed to Homes'))
})

test('another field of the same row is no obstacle', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.change('Typed', (change) =>
    change.insert('recommendation', newRecommendation('r', 'Count homes')),
  )
  await as(workspace, 'ann')
  await workspace.change('Number', (change) => change.update('recommendation', 'r', { number: '2' }))
  await as(workspace, 'bob')
  await workspace.change('Owner', (change) =>
    change.update('recommendation', 'r', { owner: 'Head of Housing' }),
  )
  await as(workspace, 'ann')
  expect(await workspace.undo()).toEqual(done('Number'))
  const rows = await workspace.read.selectFrom('recommendation').select(['number', 'owner']).execute()
  expect(rows).toEqual([{ number: '1', owner: 'Head of Housing' }])
})

test('what somebody has since built on is not taken from under them', async () => {
  const workspace = await temporaryWorkspace()
  await as(workspace, 'ann')
  await workspace.change('Typed', (change) =>
    change.insert('recommendation', newRecommendation('r', 'Count homes')),
  )
  await as(workspace, 'bob')
  await workspace.change('Added progress', (change) =>
    change.insert('progress_update', newUpdate('p', 'r', 'Half')),
  )
  await as(workspace, 'ann')
  expect(await workspace.undo()).toMatchObject(since)
  await as(workspace, 'bob')
  await workspace.undo()
  await as(workspace, 'ann')
  expect(await workspace.undo()).toEqual(done('Typed'))
})

test('a redo is refused where its words were changed meanwhile', async () => {
  const workspace = await temporaryWorkspace()
  await addBody(workspace, 'a', 'Housing')
  await as(workspace, 'ann')
  await rename(workspace, 'a', 'Homes')
  await workspace.undo()
  await as(workspace, 'bob')
  await rename(workspace, 'a', 'Dwellings')
  await as(workspace, 'ann')
  expect(await workspace.redo()).toMatchObject(since)
  expect(await names(workspace)).toEqual(['Dwellings'])
})

test('a removal is not taken back where its place was taken', async () => {
  const workspace = await temporaryWorkspace()
  await workspace.change('Added', (change) => change.insert('review', newReview('v', 'SR 1')))
  await as(workspace, 'ann')
  await workspace.change('Removed', (change) => change.remove('review', 'v'))
  await as(workspace, 'bob')
  await workspace.change('Added another', (change) => change.insert('review', newReview('w', 'SR 1')))
  await as(workspace, 'ann')
  expect(await workspace.undo()).toMatchObject(since)
  const rows = await workspace.read
    .selectFrom('review')
    .select('id')
    .where('removed_at', 'is', null)
    .execute()
  expect(rows).toEqual([{ id: 'w' }])
})

test('what was removed does not come back under something that has gone meanwhile', async () => {
  const workspace = await temporaryWorkspace()
  await as(workspace, 'Ann')
  await workspace.change('Added a review', (change) => change.insert('review', newReview('v', 'SR 1')))
  await as(workspace, 'Ben')
  await workspace.change('Added', (change) =>
    change.insert('recommendation', newRecommendation('r', 'Plant trees', 'v')),
  )
  await workspace.change('Removed', (change) => change.remove('recommendation', 'r'))
  await as(workspace, 'Ann')
  expect(await workspace.undo()).toEqual(done('Added a review'))
  await as(workspace, 'Ben')
  expect(await workspace.undo()).toMatchObject(since)
  await as(workspace, 'Ann')
  expect(await workspace.redo()).toEqual(done('Added a review'))
  await as(workspace, 'Ben')
  expect(await workspace.undo()).toEqual(done('Removed'))
})
