import { expect, test } from 'vitest'
import { contract } from '../contract.ts'
import { listViewSchema } from '../model/list-view.ts'
import { actionList } from './actions.ts'
import { exportedList } from './exported.ts'
import { foundList } from './found.ts'
import { columnsOfLook, type List } from './list.ts'
import { bodyList, roleList } from './named.ts'
import { nounOf } from './noun.ts'
import { paperList } from './papers.ts'
import { recommendationList } from './recommendations.ts'
import { reportList } from './reports.ts'
import { reviewList } from './reviews.ts'

const pairs = [
  [recommendationList, 'recommendations.list'],
  [actionList, 'actions.list'],
  [paperList, 'papers.list'],
  [reviewList, 'reviews.list'],
  [bodyList, 'bodies.list'],
  [roleList, 'roles.list'],
  [foundList, 'candidates.found'],
  [reportList, 'reports.list'],
  [exportedList, 'exports.list'],
] as const satisfies readonly (readonly [List<never>, keyof typeof contract])[]

const every = pairs.map(([list, channel]) => [list.name, list as List<never>, channel] as const)

test.each(every)('main sorts and groups by what %s offers', (_, list, channel) => {
  const { request } = contract[channel]
  const sortable = list.columns.filter(({ sortable: sorts }) => sorts).map(({ id }) => id)
  for (const sort of [...sortable, list.first.sort.column])
    expect(request.shape.sort.safeParse(sort).success, sort).toBe(true)
  for (const group of Object.keys(list.groups))
    expect(request.shape.group.safeParse(group).success, group).toBe(true)
})

test.each(every)('the views of %s show its columns, and filter by what main knows', (_, list, channel) => {
  const { request } = contract[channel]
  for (const { name, view } of [{ name: 'first', view: list.first }, ...list.ready('2026-05-20')]) {
    expect(listViewSchema.safeParse(view).success, name).toBe(true)
    expect(columnsOfLook(list, view.columns), name).toHaveLength(view.columns.length)
    expect(request.shape.filter.parse(view.filter), name).toEqual(view.filter)
    if (view.group !== null) expect(Object.keys(list.groups), name).toContain(view.group)
  }
  const ids = list.columns.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a look names and widens columns, and passes over what is no more', () => {
  const shown = columnsOfLook(recommendationList, [
    { id: 'gone' },
    { id: 'owner', header: 'Lead', width: 300 },
  ])
  expect(shown.map(({ header, width }) => [header, width])).toEqual([['Lead', 300]])
})

test('rows are counted by their noun', () => {
  expect(nounOf(bodyList, 1)).toBe('1 body')
  expect(nounOf(bodyList, 1_200)).toBe('1,200 bodies')
  expect(nounOf(actionList, 0)).toBe('0 actions')
})
