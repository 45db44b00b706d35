import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderOf } from './phrases.ts'
import { takenOut, takenOutOfParts } from './taken-out.ts'

const without = (text: string, ...phrases: string[]): string =>
  takenOut(text, finderOf(phrases).spans(text), '[removed]').text

test('a name goes whatever its capitals, accents, punctuation and line breaks', () => {
  expect(without('Ms Jane Smith spoke.', 'jane smith')).toBe('Ms [removed] spoke.')
  expect(without('JANE\nSMITH and Jane\u00a0 Smith', 'Jane Smith')).toBe('[removed] and [removed]')
  expect(without('Write to jane.smith@tolverne.example.', 'Jane Smith')).toBe(
    'Write to [removed]@tolverne.example.',
  )
  expect(without('Zoë O’Brien, ZOE OBRIEN', "Zoe O'Brien", 'Zoe OBrien')).toBe('[removed], [removed]')
  expect(without('Ja\u00adne Smith; Jane Smith’s letter', 'Jane Smith')).toBe('[removed]; [removed]’s letter')
  expect(without('The ﬁre at jane_smith_statement.pdf', 'fire', 'Jane Smith')).toBe(
    'The [removed] at [removed]_statement.pdf',
  )
})

test('a part of a word is not the word, and the longest phrase goes whole', () => {
  expect(without('The annual plan of Ann, Annie and Anne', 'Ann')).toBe(
    'The annual plan of [removed], Annie and Anne',
  )
  expect(without('Mrs Jane Smith', 'Smith', 'Mrs Jane Smith', 'Jane')).toBe('[removed]')
  expect(without('Jane, as the panel heard from a friend of Smith', 'Jane Smith')).toContain('Jane')
  expect(without('Nothing', '', ' - ')).toBe('Nothing')
})

test('a quick look never says no where words stand, in a text or in JSON', () => {
  const name = fc.constantFrom('Zoë Trewin', 'José', "O'Dowd", 'Ångström')
  fc.assert(
    fc.property(name, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (phrase, a, b) => {
      const text = `${a} ${phrase.toUpperCase()}\n${b}`
      const finder = finderOf([phrase])
      expect(finder.spans(text).length).toBeGreaterThan(0)
      expect(finder.mayHold(text)).toBe(true)
      expect(finder.mayHold(JSON.stringify({ text }))).toBe(true)
      expect(finder.spans(without(text, phrase))).toEqual([])
    }),
  )
})

test('a place in a text is found again in what is left of it', () => {
  const text = 'Jane Smith asked that Jane Smith be heard.'
  const { text: now, at } = takenOut(text, finderOf(['Jane Smith']).spans(text), '[x]')
  expect(now).toBe('[x] asked that [x] be heard.')
  expect(now.slice(at(11), at(21))).toBe('asked that')
  expect(now.slice(at(5), at(16))).toBe('[x] asked')
  expect(now.slice(at(22), at(text.length))).toBe('[x] be heard.')
  expect([at(0), at(text.length)]).toEqual([0, now.length])
})

test('words that run over several parts go from each of them', () => {
  const { spans } = finderOf(['Jane Smith', 'Bo'])
  expect(takenOutOfParts(['By Ja', 'ne', ' Sm', 'ith, clerk, and Bo'], '', spans, '[x]')).toEqual([
    'By [x]',
    '',
    '',
    ', clerk, and [x]',
  ])
  expect(takenOutOfParts(['By', 'Jane', 'Smith,', 'Bo'], ' ', spans, '[x]')).toEqual([
    'By',
    '[x]',
    ',',
    '[x]',
  ])
})
