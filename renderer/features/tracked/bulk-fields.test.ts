import { expect, test } from 'vitest'
import { editOf, emptyFields } from './bulk-fields.ts'

test('only what was chosen is part of the edit; an empty owner is nobody', () => {
  expect(editOf(emptyFields)).toBeNull()
  expect(editOf({ ...emptyFields, owner: 'Clerk' })).toBeNull()
  expect(editOf({ ...emptyFields, chosen: ['owner'], owner: ' ' })).toEqual({ owner: null })
  expect(
    editOf({ ...emptyFields, chosen: ['due', 'review'], dueDate: '2026-05', dueReason: 'Recess.' }),
  ).toEqual({
    due: { date: '2026-05', reason: 'Recess.' },
    reviewId: null,
  })
  const terms = { ...emptyFields.terms, ward: ['a'] }
  expect(editOf({ ...emptyFields, chosen: ['ward'], terms })).toEqual({
    terms: { kind: 'ward', termIds: ['a'] },
  })
})

test('a status is claimed with its words and where they come from', () => {
  const begun = { ...emptyFields, chosen: ['progress' as const], status: 'complete' as const }
  expect(editOf(begun)).toBeNull()
  expect(editOf({ ...begun, commentary: 'Done.' })).toBeNull()
  expect(editOf({ ...begun, commentary: 'Done.', sourceWords: 'call' })).toEqual({
    progress: { status: 'complete', commentary: 'Done.', date: null, sourceWords: 'call' },
  })
})
