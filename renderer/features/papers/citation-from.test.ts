import { expect, test } from 'vitest'
import { citationQuery } from '../../ui/paper/citation-query.ts'
import { citationFrom } from './citation-from.ts'

test('a link names a block, and may name the cell and the words', () => {
  expect(citationFrom({ block: '12' })).toEqual({ page: null, block: 12, quote: '', before: '', after: '' })
  expect(citationFrom({ block: '3', row: '1', cell: '0', quote: 'weekly' })).toMatchObject({
    row: 1,
    cell: 0,
    quote: 'weekly',
  })
})

test('a link without a block, or with a broken one, names no place', () => {
  expect(citationFrom({})).toBeNull()
  expect(citationFrom({ block: '-1' })).toBeNull()
  expect(citationFrom({ block: 'x' })).toBeNull()
})

test('a link made of a citation leads back to it', () => {
  const citation = { page: null, block: 3, row: 1, cell: 0, quote: 'weekly', before: 'emptied ', after: '.' }
  expect(citationFrom(citationQuery(citation))).toEqual(citation)
  expect(citationQuery({ page: 2, block: 12, quote: '', before: '', after: '' })).toEqual({ block: '12' })
})
