import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChanges } from './text-changes.ts'

test('a paragraph that stayed is no change, and one that changed shows its words', () => {
  const { added, removed, lines } = textChanges(
    ['One.', 'Two is here.', 'Three.'],
    ['One.', 'Two was here.', 'Three.', 'Four.'],
  )
  expect([added, removed]).toEqual([2, 1])
  expect(lines.map((line) => line.map(({ kind, words }) => `${kind}:${words}`))).toEqual([
    ['same:One.'],
    ['same:Two', 'gone:is', 'new:was', 'same:here.'],
    ['same:Three.'],
    ['new:Four.'],
  ])
})

const text = fc.array(fc.constantFrom('a b', 'c', 'a d b', 'e f g'), { maxLength: 8 })

test('what stayed and what went is the text before, what stayed and what came the text after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { lines } = textChanges(before, after)
      const side = (kind: 'gone' | 'new') =>
        lines
          .flat()
          .filter((change) => change.kind === 'same' || change.kind === kind)
          .map(({ words }) => words)
          .join(' ')
          .trim()
      expect(side('gone').split(/\s+/)).toEqual(before.join(' ').trim().split(/\s+/))
      expect(side('new').split(/\s+/)).toEqual(after.join(' ').trim().split(/\s+/))
    }),
  )
})
