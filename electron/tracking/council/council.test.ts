import { expect, test } from 'vitest'
import { colourMapPresets } from '../../../shared/rules/colour-map.ts'
import { recommendationHistory } from '../recommendations/index.ts'
import { register, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import {
  addTerm,
  councilSettings,
  editTerm,
  listTerms,
  orderTerms,
  removeTerm,
  setCouncil,
  setTerms,
  termsOf,
} from './index.ts'

const names = async (workspace: Awaited<ReturnType<typeof emptyWorkspace>>) =>
  (await listTerms(workspace.read)).terms.map(({ name, retired, used }) => [name, retired, used])

test('settings are usual until said, kept one by one, and undone', async () => {
  const workspace = await emptyWorkspace()
  const before = await councilSettings(workspace.read)
  expect(before).toMatchObject({ name: null, referencePattern: 'SR ({yy/yy}) {nn}', dueSoonDays: 30 })
  const colourMap = colourMapPresets[1]?.map ?? null
  value(await setCouncil(workspace, { name: 'Harrowmere Council', quietMonths: 3 }))
  value(await setCouncil(workspace, { name: 'Harrowmere', colourMap }))
  expect(await councilSettings(workspace.read)).toEqual({
    ...before,
    name: 'Harrowmere',
    quietMonths: 3,
    colourMap,
  })
  value(await workspace.undo())
  expect(await councilSettings(workspace.read)).toMatchObject({ name: 'Harrowmere Council', colourMap: null })
  value(await workspace.undo())
  expect(await councilSettings(workspace.read)).toEqual(before)
  value(await setCouncil(workspace, { name: 'Harrowmere' }))
  expect((await councilSettings(workspace.read)).name).toBe('Harrowmere')
})

test('a pattern without a number is refused, and nothing else of it is kept', async () => {
  const workspace = await emptyWorkspace()
  const refused = await setCouncil(workspace, { name: 'Harrowmere', referencePattern: 'SR ({yy/yy})' })
  expect(refused).toMatchObject({ ok: false, reason: { code: 'no-pattern' } })
  const same = await setCouncil(workspace, { reviewPattern: 'SR ({yy/yy}) {nn}' })
  expect(same).toMatchObject({ ok: false, reason: { code: 'same-pattern' } })
  expect((await councilSettings(workspace.read)).name).toBe(null)
})

test('list entries are added once, renamed everywhere, retired and taken back', async () => {
  const workspace = await emptyWorkspace()
  const { id } = value(await addTerm(workspace, { kind: 'ward', name: 'Mereside' }))
  value(await addTerm(workspace, { kind: 'theme', name: 'Mereside' }))
  expect(await addTerm(workspace, { kind: 'ward', name: 'mereside ' })).toMatchObject({
    ok: false,
    reason: { code: 'name-taken' },
  })
  const recommendation = await typed(workspace, 'That the bridge be lit.')
  value(await setTerms(workspace, { ids: [recommendation], kind: 'ward', termIds: [id] }))
  value(await editTerm(workspace, { id, name: 'Mereside North' }))
  value(await editTerm(workspace, { id, retired: true }))
  expect(await names(workspace)).toEqual([
    ['Mereside', false, 0],
    ['Mereside North', true, 1],
  ])
  expect((await termsOf(workspace.read, [recommendation])).get(recommendation)).toMatchObject([
    { name: 'Mereside North', retired: true },
  ])
  value(await workspace.undo())
  value(await workspace.undo())
  expect((await termsOf(workspace.read, [recommendation])).get(recommendation)).toMatchObject([
    { name: 'Mereside', retired: false },
  ])
})

test('a list keeps the order that the council gives it', async () => {
  const workspace = await emptyWorkspace()
  const add = async (name: string) => value(await addTerm(workspace, { kind: 'ward', name })).id
  const ids = [await add('Mereside'), await add('Aldwick'), await add('Topham')]
  expect((await names(workspace)).map(([name]) => name)).toEqual(['Mereside', 'Aldwick', 'Topham'])
  value(await orderTerms(workspace, { kind: 'ward', ids: [ids[2] ?? '', ids[0] ?? ''] }))
  expect((await names(workspace)).map(([name]) => name)).toEqual(['Topham', 'Mereside', 'Aldwick'])
  const refused = await orderTerms(workspace, { kind: 'theme', ids: [ids[0] ?? ''] })
  expect(refused).toMatchObject({ ok: false, reason: { code: 'not-found' } })
  value(await workspace.undo())
  expect((await names(workspace)).map(([name]) => name)).toEqual(['Mereside', 'Aldwick', 'Topham'])
})

test('what a recommendation has can be retired, not removed', async () => {
  const workspace = await emptyWorkspace()
  const { id } = value(await addTerm(workspace, { kind: 'theme', name: 'Transport' }))
  const recommendation = await typed(workspace, 'That the bridge be lit.')
  value(await setTerms(workspace, { ids: [recommendation], kind: 'theme', termIds: [id] }))
  expect(await removeTerm(workspace, id)).toMatchObject({ ok: false, reason: { code: 'in-use' } })
  value(await setTerms(workspace, { ids: [recommendation], kind: 'theme', termIds: [] }))
  value(await removeTerm(workspace, id))
  expect(await names(workspace)).toEqual([])
})

test('setting one kind leaves the others, is one thing to undo, and is in the timeline', async () => {
  const workspace = await emptyWorkspace()
  const ward = value(await addTerm(workspace, { kind: 'ward', name: 'Mereside' }))
  const [place, people] = [
    value(await addTerm(workspace, { kind: 'directorate', name: 'Place' })),
    value(await addTerm(workspace, { kind: 'directorate', name: 'People' })),
  ]
  const ids = [await typed(workspace, 'That the bridge be lit.'), await typed(workspace, 'That buses run.')]
  const [first = ''] = ids
  value(await setTerms(workspace, { ids, kind: 'ward', termIds: [ward.id] }))
  value(await setTerms(workspace, { ids, kind: 'directorate', termIds: [place.id] }))
  value(await setTerms(workspace, { ids: [first], kind: 'directorate', termIds: [people.id] }))
  const inWard = await register(workspace, { filter: { termId: ward.id } })
  expect(inWard.rows.map(({ id, terms }) => [id, terms.map(({ name }) => name)])).toEqual([
    [first, ['People', 'Mereside']],
    [ids[1], ['Place', 'Mereside']],
  ])
  expect((await register(workspace, { filter: { termId: people.id } })).total).toBe(1)
  const namesOf = async (id: string) => (await termsOf(workspace.read, ids)).get(id)?.map(({ name }) => name)
  expect(await namesOf(first)).toEqual(['People', 'Mereside'])
  value(await workspace.undo())
  expect(await namesOf(first)).toEqual(['Place', 'Mereside'])
  value(await workspace.undo())
  expect(await Promise.all(ids.map(namesOf))).toEqual([['Mereside'], ['Mereside']])
  const history = await recommendationHistory(workspace.read, { id: first, offset: 0, limit: 10 })
  expect(history.rows.map(({ summary }) => summary)).toContain('Set the directorate of 2 recommendations')
  expect(await setTerms(workspace, { ids, kind: 'ward', termIds: [place.id] })).toMatchObject({
    ok: false,
    reason: { code: 'not-found' },
  })
})
