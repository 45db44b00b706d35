import { expect, test } from 'vitest'
import { nobodyKnown } from '../fields/roster.ts'
import { classOf, signsIn } from './signs.ts'

const signs = (sentence: string): string =>
  signsIn(sentence, nobodyKnown)
    .map(({ sign }) => sign)
    .join(' ')

test('who opens a sentence, or what "that" leads to, is a person or a post, whoever it is', () => {
  expect(signs('Cllr Quill will ask the school.')).toBe('PERSON will ask the school .')
  expect(signs('The Clerk will ask the school.')).toBe('POST will ask the school .')
  expect(signs('It was felt that Councillor Marsh should ask.')).toBe('it was felt that PERSON should ask .')
})

test('names, figures and days weigh as what they are', () => {
  expect(signs('A grant of £250 was given to Caldermere Brass Band on 4th May')).toBe(
    'a grant of £ # was given to NAME on # DAY',
  )
  expect(signs('It went to Mrs Thorne and AQ.')).toBe('it went to TITLE and INITIALS .')
})

test('what papers print with a capital and still says something stays a word', () => {
  expect(signs('It was RESOLVED by the Council')).toBe('it was resolved by the council')
})

test('the places of words are those in the sentence', () => {
  const sentence = 'The Clerk will ask Caldermere School.'
  expect(signsIn(sentence, nobodyKnown).map(({ start, end }) => sentence.slice(start, end))).toEqual([
    'The Clerk',
    'will',
    'ask',
    'Caldermere',
    '.',
  ])
})

test('verbs of tasks are of one class', () => {
  expect(['ask', 'find', 'school'].map(classOf)).toEqual(['TASK', 'TASK', 'school'])
})
