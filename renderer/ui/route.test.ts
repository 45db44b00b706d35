import { expect, test } from 'vitest'
import { hrefOf, parseRoute } from './route.ts'

test('a hash names a section, what is opened in it, and more', () => {
  expect(parseRoute('#/papers/p1?block=12&quote=a%20b')).toEqual({
    section: 'papers',
    id: 'p1',
    query: { block: '12', quote: 'a b' },
  })
  expect(parseRoute('#/queue')).toEqual({ section: 'queue', id: null, query: {} })
})

test.each(['', '#', '#/', '#/nowhere/x', '#nonsense'])('%j is the list of papers', (hash) => {
  expect(parseRoute(hash)).toMatchObject({ section: 'papers', id: null })
})

test('what is written as a link is read back', () => {
  const route = { section: 'recommendations', id: 'a/b ?', query: { q: 'x&y=z' } } as const
  expect(parseRoute(hrefOf(route))).toEqual(route)
})
