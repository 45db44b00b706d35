import { describe, expect, test } from 'vitest'
import { acceptable, neighbour, nextWaiting } from './next-candidate.ts'
import { aCandidate } from './sample.ts'

const list = [
  aCandidate({ id: 'a' }),
  aCandidate({ id: 'b', state: 'accepted' }),
  aCandidate({ id: 'c' }),
  aCandidate({ id: 'thanks', procedural: true }),
  aCandidate({ id: 'd' }),
]

describe('after a decision', () => {
  test('the next waiting one below is shown, decided and procedural ones skipped', () => {
    expect(nextWaiting(list, ['a'])).toBe('c')
    expect(nextWaiting(list, ['c'])).toBe('d')
  })
  test('at the end it goes back to the first still waiting', () => {
    expect(nextWaiting(list, ['d'])).toBe('a')
  })
  test('nothing is left when all that is not procedural was decided', () => {
    expect(nextWaiting(list, ['a', 'c', 'd'])).toBe(null)
  })
  test('among procedural ones it stays among them, then returns to the others', () => {
    const two = [...list, aCandidate({ id: 'minutes', procedural: true })]
    expect(nextWaiting(two, ['thanks'])).toBe('minutes')
    expect(nextWaiting(list, ['thanks'])).toBe('d')
  })
})

test('moving stops at the ends of the list', () => {
  expect(neighbour(list, 'a', 1)).toBe('b')
  expect(neighbour(list, 'a', -1)).toBe('a')
  expect(neighbour(list, 'd', 1)).toBe('d')
  expect(neighbour(list, null, 1)).toBe('a')
  expect(neighbour([], null, 1)).toBe(null)
})

test('accepting all leaves procedural and decided ones alone', () => {
  expect(acceptable(list)).toEqual(['a', 'c', 'd'])
})
