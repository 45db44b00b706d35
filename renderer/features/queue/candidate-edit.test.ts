import { expect, test } from 'vitest'
import { changed, wordsOf } from './candidate-edit.ts'
import { aCandidate } from './sample.ts'

const candidate = aCandidate({ owner: 'Director for Place', due: 'by May 2024', dueDate: '2024-05' })

test('a form left as it was asks for nothing', () => {
  expect(changed(candidate, wordsOf(candidate))).toBe(null)
})

test('only what was changed is sent', () => {
  expect(changed(candidate, { ...wordsOf(candidate), number: ' 1a ', dueDate: '2024-06' })).toEqual({
    id: 'c1',
    number: '1a',
    dueDate: '2024-06',
  })
})

test('a field left empty is cleared', () => {
  expect(changed(candidate, { ...wordsOf(candidate), owner: '  ' })).toEqual({ id: 'c1', owner: null })
})
