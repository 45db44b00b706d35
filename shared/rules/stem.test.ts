import { expect, test } from 'vitest'
import { stem } from './stem.ts'

test.each([
  ['inspected', 'inspections'],
  ['recommend', 'recommendation'],
  ['publish', 'publishes'],
  ['policy', 'policies'],
  ['organise', 'organisation'],
  ['foster', 'fostering'],
  ['drivers', 'driver'],
  ['agreed', 'agree'],
  ['stopped', 'stop'],
])('%s and %s meet', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test.each([
  ['universe', 'ward'],
  ['station', 'state'],
  ['bus', 'be'],
  ['care', 'car'],
  ['housing', 'hours'],
])('%s and %s stay apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test('what is no English word stays as it is', () => {
  expect(['2019', 'ż', 'a4', 'is'].map(stem)).toEqual(['2019', 'ż', 'a4', 'is'])
})
