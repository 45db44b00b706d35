import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch } from './search-query.ts'

const fields = ['status', 'body', 'before']
const word = (text: string) => ({ text, phrase: false })
const phrase = (text: string) => ({ text, phrase: true })

test.each([
  ['damp homes', [word('damp'), word('homes')]],
  ['"damp homes" survey', [phrase('damp homes'), word('survey')]],
  ['“damp homes”', [phrase('damp homes')]],
  ['"damp homes', [phrase('damp homes')]],
  ['""', []],
  ['- * ( "?"', []],
  ['ratio:3 re:', [word('ratio:3'), word('re:')]],
])('%s', (typed, terms) => {
  expect(parseSearch(typed, fields)).toEqual({ terms, conditions: [] })
})

test('conditions are read with their place, in any case, and with quotation marks', () => {
  expect(parseSearch('Status:complete damp body:"Housing Panel" before:2024', fields)).toEqual({
    terms: [word('damp')],
    conditions: [
      { field: 'status', value: 'complete', at: 0, end: 15 },
      { field: 'body', value: 'Housing Panel', at: 21, end: 41 },
      { field: 'before', value: '2024', at: 42, end: 53 },
    ],
  })
})

test('a condition that is only begun has no value yet', () => {
  expect(parseSearch('damp status:', fields).conditions).toEqual([
    { field: 'status', value: '', at: 5, end: 12 },
  ])
})

test('whatever is typed is read, and nothing that was typed is made up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const { terms, conditions } = parseSearch(typed, fields)
      for (const { text } of terms) expect(typed).toContain(text)
      for (const { value, at, end } of conditions) expect(typed.slice(at, end)).toContain(value)
    }),
  )
})
