import { expect, test } from 'vitest'
import { finderOf } from './find-words.ts'
import { findOverBreak } from './over-break.ts'

const [foot, head] = [
  'Places Scrutiny Panel\nThe panel asked for every bus\nOFFICIAL\nPage 3 of 12\n',
  'Places Scrutiny Panel\nshelter to be mended, and for the recommen-\nOFFICIAL\nPage 4 of 12\n',
]

const found = (query: string, text = foot, next = head, around: readonly string[] = []) => {
  const find = finderOf(query, { matchCase: false, wholeWords: false })
  const place = find === null ? null : findOverBreak(find, text, next, around)
  return place && [text.slice(place.from, place.to), next.slice(place.onto.from, place.onto.to)]
}

test('words are found over a page break, whatever runs along the head and foot of the pages', () => {
  expect(found('bus shelter')).toEqual(['bus', 'shelter'])
  expect(found('every bus shelter to')).toEqual(['every bus', 'shelter to'])
})

test('a word that is broken over the pages is found whole', () => {
  expect(
    found('recommendation', head, 'Places Scrutiny Panel\ndation of 2019\nOFFICIAL\nPage 5 of 12'),
  ).toEqual(['recommen-', 'dation'])
})

test('headers that are drawn after the words hide nothing either', () => {
  expect(found('bus shelter', 'every bus\n3\nScrutiny', 'shelter\n4\nScrutiny')).toEqual(['bus', 'shelter'])
})

test('what stands on one page alone, or is not there, is none', () => {
  for (const query of ['asked for', 'shelter to be', 'bus stop', 'panel places'])
    expect(found(query)).toBeNull()
  expect(found('bus shelter', '', head)).toBeNull()
  expect(found('bus shelter', foot, '')).toBeNull()
})

test('headers may take turns from page to page', () => {
  const [left, right] = ['Harrowmere Council\nscrutiny of buses', 'Annual report of the scrutiny committee']
  const pages = [
    `${left}\nfirst words\nleft foot of 2024`,
    `${right}\nevery bus\nright foot, 2024`,
    `${left}\nshelter is mended\nleft foot of 2024`,
    `${right}\nlast words\nright foot, 2024`,
  ] as const
  expect(found('bus shelter', pages[1], pages[2], [pages[0], pages[3]])).toEqual(['bus', 'shelter'])
  expect(found('bus shelter', pages[1], pages[2])).toBeNull()
})

test('a header or footer that only one page has hides nothing', () => {
  expect(
    found('bus shelter', 'Chapter 3\nmend every bus\nNotes of May', 'Chapter four\nshelter in town'),
  ).toEqual(['bus', 'shelter'])
  // More than a line, or a line that is a sentence's, is no header.
  expect(found('bus shelter', 'mend every bus', 'Stops,\nshelter in town')).toBeNull()
  expect(found('bus shelter', 'mend every bus', 'One\nTwo\nshelter in town')).toBeNull()
})
