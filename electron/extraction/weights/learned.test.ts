import { expect, test } from 'vitest'
import minutes from './minutes.json' with { type: 'json' }
import reports from './reports.json' with { type: 'json' }

const signs = ['PERSON', 'POST', 'NAME', 'TITLE', 'INITIALS', 'DAY', 'TASK']

test.each([
  ['minutes', minutes],
  ['reports', reports],
])('the weights of %s hold no names and no figures', (_, { features }) => {
  const words = Object.keys(features).flatMap((feature) => feature.split(' '))
  const capitals = new Set(words.filter((word) => /[A-Z]/.test(word)))
  expect([...capitals].filter((word) => !signs.includes(word) && word !== 'listItem')).toEqual([])
  // "place: length 3": where a sentence stands; figures in sentences are "#".
  expect(
    Object.keys(features).filter((one) => /\d/.test(one) && !/^place: (?:length|cell) \d+$/.test(one)),
  ).toEqual([])
})
