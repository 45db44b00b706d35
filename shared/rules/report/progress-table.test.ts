import { expect, it } from 'vitest'
import { progressTable } from './progress-table.ts'

const standing = { overdue: false, slips: 0, delivery: null, judgement: null } as const

it.each([
  ['A', standing],
  ['A', { ...standing, delivery: 'on track', judgement: 'continue monitoring' }],
  ['B', { ...standing, delivery: 'complete', slips: 2 }],
  ['C', { ...standing, slips: 1, delivery: 'in progress' }],
  ['C', { ...standing, delivery: 'cannot be done' }],
  ['D', { ...standing, overdue: true, slips: 2 }],
  // What the panel reopened is not complete for it, but is still claimed so.
  ['B', { ...standing, delivery: 'complete', judgement: 'reopened' }],
  ['E', { ...standing, delivery: 'complete', judgement: 'signed off' }],
] as const)('table %s has it', (table, each) => {
  expect(progressTable(each)).toBe(table)
})
