import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifference } from './word-difference.ts'

const only = (kinds: readonly string[], runs: ReturnType<typeof wordDifference>) =>
  runs
    .filter((run) => kinds.includes(run.kind))
    .map((run) => run.text)
    .join('')

test('a changed word is one removal and one addition', () => {
  expect(wordDifference('by May 2024', 'by June 2024')).toEqual([
    { kind: 'same', text: 'by ' },
    { kind: 'removed', text: 'May' },
    { kind: 'added', text: 'June' },
    { kind: 'same', text: ' 2024' },
  ])
})

test('the runs always give back both texts', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n'), { maxLength: 40 })
    .map((x) => x.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDifference(before, after)
      expect(only(['same', 'removed'], runs)).toBe(before)
      expect(only(['same', 'added'], runs)).toBe(after)
    }),
  )
})

test('long texts are shown whole instead of being compared', () => {
  const long = 'word '.repeat(700)
  expect(wordDifference(long, 'short').map((run) => run.kind)).toEqual(['removed', 'added'])
})
