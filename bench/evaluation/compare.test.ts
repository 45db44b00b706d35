import { expect, test } from 'vitest'
import { comparison } from './compare.ts'
import type { Item, Outcome } from './outcome.ts'

const item = (text: string): Item => ({ type: 'resolution', number: '4', text })
const outcome = (parts: Partial<Outcome>): Outcome => ({
  file: 'a.txt',
  kindRight: true,
  dateRight: true,
  found: [],
  missed: [],
  falseItems: [],
  ...parts,
})

test('what was gained, lost, newly false and no more false is named', () => {
  const before = outcome({ found: [item('one')], missed: [item('two')], falseItems: [item('old')] })
  const now = outcome({
    dateRight: false,
    found: [item('two')],
    missed: [item('one')],
    falseItems: [item('new')],
  })
  expect(comparison([before], [now])).toEqual([
    'a.txt',
    '  lost   meeting date',
    '  gained   resolution 4 two',
    '  lost     resolution 4 one',
    '  false    resolution 4 new',
    '  no more false resolution 4 old',
  ])
})

test('papers that came out the same are left out, new ones are named', () => {
  expect(comparison([outcome({})], [outcome({})])).toEqual(['nothing changed'])
  expect(comparison([], [outcome({})])).toEqual(['a.txt\n  not scored before'])
})
