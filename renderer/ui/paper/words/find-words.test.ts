import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FindOptions, finderOf } from './find-words.ts'

const hits = (text: string, query: string, options: Partial<FindOptions> = {}) =>
  (finderOf(query, { matchCase: false, wholeWords: false, ...options })?.(text) ?? []).map(({ from, to }) =>
    text.slice(from, to),
  )

test('case is not looked at unless asked for', () => {
  expect(hits('Bins and bins', 'BINS')).toEqual(['Bins', 'bins'])
  expect(hits('Bins and bins', 'bins', { matchCase: true })).toEqual(['bins'])
})

test('parts of words are found unless whole words are asked for', () => {
  expect(hits('recommend, recommended, recommends', 'recommend')).toHaveLength(3)
  expect(hits('recommend, recommended, recommends', 'recommend', { wholeWords: true })).toEqual(['recommend'])
  expect(hits('a well-known way', 'known', { wholeWords: true })).toEqual(['known'])
  expect(hits('no recommen-\ndation', 'dation', { wholeWords: true })).toEqual([])
})

test('line breaks and hyphens at a line’s end hide nothing', () => {
  expect(hits('every bus\nshelter', 'bus shelter')).toEqual(['bus\nshelter'])
  expect(hits('a recommen-\ndation', 'recommendation')).toEqual(['recommen-\ndation'])
  expect(hits('a well-\nknown way', 'well-known')).toEqual(['well-\nknown'])
  expect(hits('recom\u00ADmendation', 'recommendation')).toEqual(['recom\u00ADmendation'])
})

test('a space or a hyphen between words has to be there', () => {
  expect(hits('therapist', 'the rapist')).toEqual([])
  expect(hits('the rapist', 'therapist')).toEqual([])
  expect(hits('well known', 'well-known')).toEqual([])
  expect(hits('wellknown', 'well-known')).toEqual([])
})

test('ligatures, accents and curly quotes are as typed on a keyboard', () => {
  expect(hits('the o\uFB03ce', 'office')).toEqual(['o\uFB03ce'])
  expect(hits('T\u0177 Gwyn', 'ty')).toEqual(['T\u0177'])
  expect(hits('the panel\u2019s view', "panel's")).toEqual(['panel\u2019s'])
})

test('nothing but spaces or hyphens is nothing to look for', () => {
  for (const query of ['', '  ', '-', ' – '])
    expect(finderOf(query, { matchCase: false, wholeWords: false })).toBeNull()
})

test('hits never overlap and each reads as asked, whatever breaks the lines', () => {
  const word = fc.stringMatching(/^[a-z]{2,6}$/)
  const asked = fc.array(word, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(word), asked, fc.array(word), fc.nat(), (before, words, after, seed) => {
      const breaks = [' ', '\n', ' \n', '\u00A0']
      const text = [...before, ...words, ...after].reduce(
        (all, next, place) => (all === '' ? next : `${all}${breaks[(seed + place) % breaks.length]}${next}`),
        '',
      )
      const found = finderOf(words.join(' '), { matchCase: true, wholeWords: true })?.(text) ?? []
      expect(found.length).toBeGreaterThan(0)
      for (const { from, to } of found) expect(text.slice(from, to).split(/\s+/u)).toEqual(words)
      for (const [place, { from }] of found.entries())
        if (place > 0) expect(from).toBeGreaterThanOrEqual(found[place - 1]?.to ?? 0)
    }),
  )
})
