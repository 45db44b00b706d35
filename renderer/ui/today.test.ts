import { expect, test } from 'vitest'
import { today } from './today.ts'

test('today is an ISO day', () => {
  expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})
