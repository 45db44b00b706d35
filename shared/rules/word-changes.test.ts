import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from './word-changes.ts'

const told = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'gone' ? `[-${words}-]` : `[+${words}+]`))
    .join(' ')

test.each([
  [
    'That verges be cut twice a year.',
    'That verges be cut four times a year.',
    'That verges be cut [-twice-] [+four times+] a year.',
  ],
  ['by March', 'by March 2026', 'by March [+2026+]'],
  ['at “Mill Hill”', "At 'Mill Hill'", "At 'Mill Hill'"],
  ['£1.2m', '£1.4m', '[-£1.2m-] [+£1.4m+]'],
  ['', 'New words', '[+New words+]'],
  ['', '', ''],
])('%s → %s', (before, after, words) => {
  expect(told(before, after)).toBe(words)
})

const text = fc.array(fc.constantFrom('the', 'verge', 'be', 'cut', '2026', 'lane'), { maxLength: 30 })

test('what stayed and went is the old text, what stayed and came the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before.join(' '), after.join(' '))
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map(({ words }) => words)
          .join(' ')
      expect(without('new')).toBe(before.join(' '))
      expect(without('gone')).toBe(after.join(' '))
      expect(changes.some(({ words }) => words === '')).toBe(false)
    }),
    { numRuns: 200 },
  )
})
