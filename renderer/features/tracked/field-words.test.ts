import { expect, test } from 'vitest'
import { fieldWords } from './field-words.ts'

test('fields of the history read as words', () => {
  expect(fieldWords('dueDate')).toBe('Due date')
  expect(fieldWords('minute_reference')).toBe('Minute reference')
})
