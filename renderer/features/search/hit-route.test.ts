import { expect, test } from 'vitest'
import { hrefOf } from '../../ui/route.ts'
import { routeOf } from './hit-route.ts'

const hit = { title: [], excerpt: null, about: '', place: null, id: 'x' }

test.each([
  ['recommendation', '#/recommendations/x'],
  ['action', '#/actions/x'],
  ['review', '#/reviews/x'],
  ['report', '#/reports/x'],
  ['body', '#/bodies/x'],
  ['role', '#/bodies/x?of=roles'],
  ['paper', '#/papers/x'],
] as const)('a hit of kind %s opens what it names', (kind, href) => {
  expect(hrefOf(routeOf({ ...hit, kind }))).toBe(href)
})

test('a round opens in its review, and words at their place in the paper', () => {
  expect(hrefOf(routeOf({ ...hit, kind: 'round', within: 'r' }))).toBe('#/reviews/r?round=x')
  const place = { block: 3, page: 2, quote: 'old bridge', before: 'The ', after: ' is' }
  expect(hrefOf(routeOf({ ...hit, kind: 'words', place }))).toContain('#/papers/x?block=3&quote=old+bridge')
})
