import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Link, presentOne, sameLine, withPredecessors, wouldCircle } from './succession.ts'

const links: readonly Link[] = [
  { from: 'young people', to: 'people' },
  { from: 'adults', to: 'people' },
  { from: 'people', to: 'communities' },
  { from: 'roads', to: 'transport' },
  { from: 'roads', to: 'highways' },
]

test('the present one stands for all that came before it, and none of these for what came after', () => {
  expect([...withPredecessors(links, 'communities')].toSorted()).toEqual([
    'adults',
    'communities',
    'people',
    'young people',
  ])
  expect([...withPredecessors(links, 'adults')]).toEqual(['adults'])
})

test('a renamed or merged one is its successor today; a split one stays what it was', () => {
  expect(presentOne(links, 'young people')).toBe('communities')
  expect(presentOne(links, 'roads')).toBe('roads')
  expect(presentOne(links, 'nobody')).toBe('nobody')
})

test('two that were merged are one line with their successor, not with each other', () => {
  expect(sameLine(links, 'adults', 'communities')).toBe(true)
  expect(sameLine(links, 'communities', 'adults')).toBe(true)
  expect(sameLine(links, 'adults', 'young people')).toBe(false)
})

test('nothing comes before itself, whatever is linked in whatever order', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.array(fc.record({ from: id, to: id }), { maxLength: 20 }), (wanted) => {
      const kept: Link[] = []
      for (const link of wanted) if (!wouldCircle(kept, link.from, link.to)) kept.push(link)
      for (const { from, to } of kept) {
        expect(withPredecessors(kept, from).has(to)).toBe(false)
        expect(withPredecessors(kept, to).has(from)).toBe(true)
      }
    }),
  )
})
