import { expect, test } from 'vitest'
import { sameName } from './same-name.ts'

test('case, spacing, "the" and "&" make no other body', () => {
  expect(sameName('The Health & Care  Panel', 'health and care panel')).toBe(true)
})

test('other words do', () => expect(sameName('Health Panel', 'Health and Care Panel')).toBe(false))
