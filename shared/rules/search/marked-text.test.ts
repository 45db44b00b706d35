import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptOf, markedText, placesOf } from './marked-text.ts'

const word = (text: string) => ({ text, phrase: false })
const phrase = (text: string) => ({ text, phrase: true })
const marked = (text: string, ...terms: { text: string; phrase: boolean }[]) =>
  markedText(text, terms)
    .filter((part) => part.marked)
    .map((part) => part.text)

test('a word is marked with its ending, in any case and with any accent', () => {
  expect(marked('Dŵr and dwrlyn, not hydwr', word('DWR'))).toEqual(['Dŵr', 'dwrlyn'])
  expect(marked('The café’s roof', word('cafe'))).toEqual(['café'])
})

test('a phrase is marked as it stands, whatever divides its words', () => {
  expect(marked('damp  homes; damp-homes; damp homeless', phrase('damp homes'))).toEqual([
    'damp  homes',
    'damp-homes',
  ])
})

test('signs that mean something in a pattern are only signs', () => {
  expect(marked('(a+b) [c]', word('(a+b)'), word('.*'))).toEqual(['a+b'])
})

test('an excerpt shows the first place, and says what it leaves out', () => {
  const text = `${'Nothing here. '.repeat(30)}The bridge is closed. ${'More. '.repeat(60)}`
  const parts = excerptOf(text, [word('bridge')])
  expect(parts.find((part) => part.marked)?.text).toBe('bridge')
  expect(parts[0]?.text).toBe('… ')
  expect(parts.at(-1)?.text).toBe(' …')
  expect(parts.map((part) => part.text).join('').length).toBeLessThan(200)
})

test('the parts of a marked text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, sought) => {
      const parts = markedText(text, [word(sought)])
      expect(parts.map((part) => part.text).join('')).toBe(text)
      for (const { start, end } of placesOf(text, [word(sought)])) expect(end).toBeGreaterThan(start)
    }),
  )
})
