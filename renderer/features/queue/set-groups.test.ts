import { expect, test } from 'vitest'
import { groupByPaper } from './set-groups.ts'
import { aSet } from './sample.ts'

test('sets of one paper stand together, in the order of import', () => {
  const groups = groupByPaper([
    aSet({ id: 'a1', paperId: 'a' }),
    aSet({ id: 'b1', paperId: 'b' }),
    aSet({ id: 'a2', paperId: 'a' }),
  ])
  expect(groups.map((group) => group.sets.map((set) => set.id))).toEqual([['a1', 'a2'], ['b1']])
})

test('procedural candidates are not counted as waiting to be decided', () => {
  const counts = {
    total: 9,
    waiting: 8,
    dismissedBefore: 0,
    elsewhere: 0,
    procedural: 3,
    accepted: 1,
    merged: 0,
    dismissed: 0,
  }
  const groups = groupByPaper([aSet({ counts }), aSet({ id: 'second', counts })])
  expect(groups[0]?.waiting).toBe(10)
})
