import { expect, test } from 'vitest'
import { addProgress, editRecommendation, judge, setDueDate } from '../recommendations/index.ts'
import { register, today, typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { groupRecommendations } from './groups.ts'

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
    const groups = await groupRecommendations(
      workspace.read,
      { filter: {}, group, offset: 0, limit: 200 },
      today,
    )
    expect(groups.rows.reduce((sum, { count }) => sum + count, 0)).toBe(6)
    for (const sort of ['number', 'text'] as const) {
      const { rows } = await register(workspace, { group, sort })
      if (group !== 'owner' && group !== 'delivery') continue
      const keys = groups.rows.flatMap(({ key, count }) => Array.from({ length: count }, () => key))
      expect(rows.map((row) => row[group])).toEqual(keys)
    }
  },
)

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
