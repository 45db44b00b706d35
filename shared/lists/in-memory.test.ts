import { expect, test } from 'vitest'
import type { Review } from '../model/recommendation.ts'
import { groupsInView, rowsInView } from './in-memory.ts'
import { reviewList } from './reviews.ts'

const review = (title: string, given: Partial<Review> = {}): Review => ({
  id: title,
  reference: 'SR 1',
  title,
  bodyId: null,
  bodyName: null,
  reportDate: null,
  stage: null,
  stageOn: null,
  revisitOn: null,
  recommendations: 0,
  withCommentary: 0,
  ...given,
})

const rows = [
  review('Ponds', { stage: 'closed', recommendations: 12, revisitOn: '2026-03' }),
  review('Paths', { stage: 'scoping', recommendations: 9 }),
  review('Bridges', { bodyName: 'Roads Panel', recommendations: 100, revisitOn: '2025' }),
  review('Verges', { stage: 'closed', bodyName: 'Roads Panel' }),
]
const seen = (view: Partial<Parameters<typeof rowsInView>[2]>) =>
  rowsInView(reviewList, rows, { filter: {}, sort: { column: 'title', descending: false }, ...view }).map(
    ({ title }) => title,
  )

test('numbers sort by size, stages as they follow, and what is missing comes last both ways', () => {
  expect(seen({ sort: { column: 'recommendations', descending: true } })).toEqual([
    'Bridges',
    'Ponds',
    'Paths',
    'Verges',
  ])
  expect(seen({ sort: { column: 'stage', descending: false } }).slice(0, 1)).toEqual(['Paths'])
  expect(seen({ sort: { column: 'revisitOn', descending: false } }).slice(0, 2)).toEqual(['Bridges', 'Ponds'])
  expect(seen({ sort: { column: 'revisitOn', descending: true } }).slice(0, 2)).toEqual(['Ponds', 'Bridges'])
})

test('every word is looked for, and a condition that is not set says nothing', () => {
  expect(seen({ filter: { text: 'roads ver' } })).toEqual(['Verges'])
  expect(seen({ filter: { stage: 'none', text: undefined } })).toEqual(['Bridges'])
  expect(seen({ filter: { colour: 'red' } })).toHaveLength(4)
})

test('rows come group by group as the groups count them', () => {
  const view = { filter: {}, sort: { column: 'title', descending: true }, group: 'stage' }
  expect(seen(view)).toEqual(['Paths', 'Verges', 'Ponds', 'Bridges'])
  expect(groupsInView(reviewList, rows, view)).toEqual([
    { key: 'scoping', label: null, count: 1 },
    { key: 'closed', label: null, count: 2 },
    { key: null, label: null, count: 1 },
  ])
  expect(groupsInView(reviewList, rows, { ...view, group: 'colour' })).toEqual([])
})
