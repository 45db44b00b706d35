import { expect, test } from 'vitest'
import { groupingOf, groupName } from '../../../shared/lists/group-name.ts'
import { recommendationList } from '../../../shared/lists/recommendations.ts'
import { saveNamed, succeed } from '../bodies/index.ts'
import { addTerm, setTerms } from '../council/index.ts'
import { addProgress, editRecommendation, judge, setDueDate } from '../recommendations/index.ts'
import { createReview } from '../reviews/index.ts'
import { register, today, typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { groupRecommendations } from './groups.ts'
import { recommendationIds } from './list.ts'

/** Owner and delivery of each, in the order in which they were made. */
const register6 = async () => {
  const workspace = await emptyWorkspace()
  const made = [
    ['Head of Roads', 'complete'],
    ['Head of Care', 'delayed'],
    [null, null],
    ['head of roads', 'complete'],
    ['Head of Roads', 'not started'],
    ['Head of Care', 'complete'],
  ] as const
  for (const [at, [owner, status]] of made.entries()) {
    const id = await typed(workspace, `That measure ${at} be taken.`)
    value(await editRecommendation(workspace, { id, owner, number: String(10 - at) }))
    if (status !== null) value(await addProgress(workspace, update(id, { status, date: '2026-03' })))
  }
  return workspace
}

test.each(['owner', 'delivery', 'response', 'dueMonth', 'review', 'body', 'judgement'] as const)(
  'the rows come group by group as the groups by %s count them',
  async (group) => {
    const workspace = await register6()
    const groups = await groupRecommendations(workspace.read, { filter: {}, group }, today)
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(6)
    for (const sort of ['number', 'text'] as const) {
      const { rows } = await register(workspace, { group, sort })
      if (group !== 'owner' && group !== 'delivery') continue
      const keys = groups.flatMap(({ key, count }) => Array.from({ length: count }, () => key))
      expect(rows.map((row) => row[group])).toEqual(keys)
    }
  },
)

test('a renamed panel groups under its present name, split ones under their own, and each row keeps the name of then', async () => {
  const workspace = await emptyWorkspace()
  const named = async (name: string) =>
    value(await saveNamed(workspace, 'body', { id: null, name, aliases: [], kind: null })).id
  const [old, lone] = [await named('Places Panel'), await named('Audit Panel')]
  const later = value(
    await succeed(workspace, 'body', { id: old, successor: { name: 'Communities Panel' }, day: '2025-05' }),
  )
  const review = async (bodyId: string, title: string) =>
    value(
      await createReview(workspace, { title, bodyId, scope: null, stage: 'monitoring', day: '2025-01-01' }),
    ).id
  for (const [at, bodyId] of [old, later.id, lone].entries())
    await typed(workspace, `That ${at} be done.`, await review(bodyId, `Review ${at}`))
  const groups = () => groupRecommendations(workspace.read, { filter: {}, group: 'body' }, today)
  expect(await groups()).toMatchObject([
    { key: 'Audit Panel', count: 1 },
    { key: 'Communities Panel', count: 2 },
  ])
  const { rows } = await register(workspace, { group: 'body', sort: 'text' })
  expect(rows.map(({ bodyName }) => bodyName)).toEqual(['Audit Panel', 'Places Panel', 'Communities Panel'])
  // Split in two: no one successor speaks for what it made.
  value(await succeed(workspace, 'body', { id: old, successor: { name: 'Roads Panel' }, day: '2025-05' }))
  expect((await groups()).map(({ key }) => key)).toEqual(['Audit Panel', 'Communities Panel', 'Places Panel'])
})

test('owners group under the post that theirs was merged into; an owner that means two posts stays as written', async () => {
  const workspace = await emptyWorkspace()
  const role = async (name: string, aliases: string[] = []) =>
    value(await saveNamed(workspace, 'role', { id: null, name, aliases })).id
  const roads = await role('Head of Roads', ['Highways Manager'])
  const parks = await role("Head of Parks & 'Greens'")
  const place = { successor: { name: 'Director of Place' }, day: '2026-01' }
  value(await succeed(workspace, 'role', { id: roads, ...place }))
  value(await succeed(workspace, 'role', { id: parks, ...place }))
  await role('Head of Care')
  const owners = [
    'Highways Manager',
    "Head of Parks & 'Greens'",
    'Director of Place',
    'Head of Care',
    'Nobody known',
  ]
  for (const [at, owner] of [...owners, 'Head of Care and Head of Roads'].entries()) {
    const id = await typed(workspace, `That ${at} be done.`)
    value(await editRecommendation(workspace, { id, owner }))
  }
  const rows = await groupRecommendations(workspace.read, { filter: {}, group: 'owner' }, today)
  expect(rows.map(({ key, count }) => [key, count])).toEqual([
    ['Director of Place', 3],
    ['Head of Care', 1],
    ['Head of Care and Head of Roads', 1],
    ['Nobody known', 1],
  ])
  const listed = (await register(workspace, { group: 'owner', sort: 'text' })).rows.map(({ owner }) => owner)
  expect(listed.slice(0, 3)).toEqual(owners.slice(0, 3))
})

test('a group is called as its list puts it in words', async () => {
  const workspace = await register6()
  const groups = await groupRecommendations(workspace.read, { filter: {}, group: 'delivery' }, today)
  const grouping = groupingOf(recommendationList, 'delivery')
  expect(groups.map((one) => grouping && groupName(grouping, one))).toEqual([
    'Not started',
    'Delayed',
    'Complete',
    'No status yet',
  ])
})

test('within a group the list keeps its order, and what has no value comes last', async () => {
  const workspace = await register6()
  const { rows } = await register(workspace, { group: 'owner', sort: 'number' })
  expect(rows.map(({ owner, number }) => `${owner} ${number}`)).toEqual([
    'Head of Care 5',
    'Head of Care 9',
    'Head of Roads 6',
    'Head of Roads 10',
    'head of roads 7',
    'null 8',
  ])
})

test('live, moved and updated since are what the audit views stand on', async () => {
  const workspace = await register6()
  const all = (await register(workspace)).rows
  const id = (at: number) => all[at]?.id ?? ''
  value(await setDueDate(workspace, { id: id(1), date: '2026-01', words: null, reason: null }))
  value(await setDueDate(workspace, { id: id(1), date: '2026-09', words: null, reason: 'A vacancy.' }))
  value(
    await judge(workspace, {
      id: id(4),
      kind: 'signed off',
      date: '2026-04-01',
      minuteReference: null,
      comment: null,
    }),
  )
  const numbers = async (filter: Parameters<typeof register>[1]) =>
    (await register(workspace, filter)).rows.map(({ number }) => number)
  expect(await numbers({ filter: { live: true } })).toEqual(['9', '8'])
  expect(await numbers({ filter: { moved: true } })).toEqual(['9'])
  expect(await numbers({ filter: { delivery: 'complete', updatedFrom: '2026-03-31' } })).toHaveLength(3)
  expect(await numbers({ filter: { delivery: 'complete', updatedFrom: '2026-04-01' } })).toEqual([])
  expect(await numbers({ filter: { dueFrom: '2026-09-30', dueTo: '2026-09-30' } })).toEqual(['9'])
  expect(await numbers({ filter: { owner: '' } })).toEqual(['8'])
  expect(await numbers({ filter: { owner: 'Head of Care' } })).toEqual(['9', '5'])
  expect(await numbers({ filter: { text: 'care' } })).toEqual(['9', '5'])
  expect(await numbers({ filter: { text: '"measure 1"' } })).toEqual(['9'])
  expect(await numbers({ filter: { text: '"1 measure"' } })).toEqual([])
})

test('a recommendation with two wards stands under each of them, and is one to choose', async () => {
  const workspace = await emptyWorkspace()
  const ward = async (name: string) => value(await addTerm(workspace, { kind: 'ward', name })).id
  const [east, west] = [await ward('East'), await ward('West')]
  const both = await typed(workspace, 'That benches be mended.')
  const one = await typed(workspace, 'That bins be emptied.')
  const none = await typed(workspace, 'That a plan be made.')
  value(await setTerms(workspace, { ids: [both], kind: 'ward', termIds: [east, west] }))
  value(await setTerms(workspace, { ids: [one], kind: 'ward', termIds: [west] }))
  const groups = await groupRecommendations(workspace.read, { filter: {}, group: 'ward' }, today)
  expect(groups.map(({ key, count }) => [key, count])).toEqual([
    ['East', 1],
    ['West', 2],
    [null, 1],
  ])
  const listed = await register(workspace, { group: 'ward', sort: 'text' })
  expect(listed.total).toBe(4)
  expect(listed.rows.map(({ id }) => id)).toEqual([both, both, one, none])
  expect(await recommendationIds(workspace.read, {}, today)).toHaveLength(3)
  expect((await register(workspace, { sort: 'text' })).total).toBe(3)
  expect((await register(workspace, { group: 'ward', sort: 'text', filter: { wardId: east } })).total).toBe(2)
})
