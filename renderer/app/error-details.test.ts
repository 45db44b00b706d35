import { expect, test } from 'vitest'
import { errorDetails } from './error-details.ts'

test('details name the place and the kind of error, with its stack', () => {
  const details = errorDetails(new TypeError('rows is not iterable'), 'papers', 'at PapersList')
  expect(details).toMatch(/^Revisit: papers\nTypeError: rows is not iterable\n\s+at /)
  expect(details).toContain('at PapersList')
})

test('words in quotes may be a person’s, so they are left out', () => {
  const details = errorDetails(
    new SyntaxError('Unexpected token in "Mr Smith of 4 High Street"'),
    'queue',
    '',
  )
  expect(details).not.toContain('Smith')
  expect(details).toContain('Unexpected token')
})
