import { expect, test } from 'vitest'
import { completed, completing } from './completion.ts'

test.each([
  ['damp status:', { field: 'status', value: '', at: 5 }],
  ['status:comp', { field: 'status', value: 'comp', at: 0 }],
  ['body:"Housing P', { field: 'body', value: 'Housing P', at: 0 }],
  ['status:complete ', null],
  ['status:complete damp', null],
  ['body:"Housing Panel"', null],
  ['damp', null],
])('%s', (typed, expected) => {
  expect(completing(typed)).toEqual(expected)
})

test('a value of several words is put in quotation marks', () => {
  const asked = completing('damp body:hou')
  expect(asked && completed('damp body:hou', asked, 'Housing Panel')).toBe('damp body:"Housing Panel" ')
  const status = completing('status:c')
  expect(status && completed('status:c', status, 'complete')).toBe('status:complete ')
})
