import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Dismissable, sameDismissal } from './same-dismissal.ts'

const noted: Dismissable = {
  council: 'Tolverne Council',
  bodyName: 'Cabinet',
  rule: 'marked-resolution/marker',
  type: 'resolution',
  words: 'That the minutes of the meeting held on 12 March 2025 be approved as a correct record.',
}

test.each([
  ['another meeting’s minutes', { words: noted.words.replace('12 March 2025', 'Tuesday, 14th May') }],
  ['the body’s name in other capitals', { bodyName: 'the CABINET' }],
  ['an “and” more', { words: `${noted.words.slice(0, -1)} and signed.` }],
])('%s says the same again', (_, given) => {
  expect(sameDismissal(noted, { ...noted, ...given })).toBe(true)
})

test.each([
  ['another body', { bodyName: 'Places Panel' }],
  ['another council’s body of the same name', { council: 'Pendrick Council' }],
  ['a council that is not known', { council: null }],
  ['another rule', { rule: 'told-resolution/agreed' }],
  ['another kind', { type: 'action' }],
  ['other words', { words: 'That the budget for the year be recommended to the council for approval.' }],
  ['another figure', { words: noted.words.replace('a correct record', 'a correct record of 3 items') }],
])('%s does not', (_, given) => {
  expect(sameDismissal(noted, { ...noted, ...given })).toBe(false)
})

test('a recommendation in other words is another recommendation', () => {
  const words = 'That the council publishes a map of every cycle route in the borough by the spring of 2026.'
  const asked = { ...noted, type: 'recommendation', words }
  expect(sameDismissal(asked, { ...asked, words: words.toUpperCase() })).toBe(true)
  expect(sameDismissal(asked, { ...asked, words: words.replace('2026', '2027') })).toBe(false)
  expect(sameDismissal(asked, { ...asked, words: words.replace('every', 'each') })).toBe(false)
})

const dismissable = fc.record({
  council: fc.option(fc.constantFrom('Tolverne Council', 'Pendrick Council')),
  bodyName: fc.constantFrom('Cabinet', 'Places Panel', 'Health Panel'),
  rule: fc.constantFrom('a/b', 'a/c'),
  type: fc.constantFrom('resolution', 'recommendation', 'action'),
  words: fc.lorem({ maxCount: 12 }),
})

test('it never reaches across bodies, and holds both ways', () => {
  fc.assert(
    fc.property(dismissable, dismissable, (one, other) => {
      expect(sameDismissal(one, other)).toBe(sameDismissal(other, one))
      if (sameDismissal(one, other)) {
        expect(other.bodyName).toBe(one.bodyName)
        expect(other.council).toBe(one.council)
      }
      expect(sameDismissal(one, one)).toBe(one.words.trim() !== '')
    }),
  )
})
