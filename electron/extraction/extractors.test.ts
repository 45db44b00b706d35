import { describe, expect, test } from 'vitest'
import { extractors } from './extractors.ts'
import { othersOf } from './others.ts'
import { readingOf } from './paper/reading.ts'
import { heading, minutesHead, para, paper, point, reportHead, table } from './testing/paper.ts'

const long = 60_000
const repeated = (words: string): string => words.repeat(Math.ceil(long / words.length))

/** Texts that make a careless pattern try every way to match before it gives up. */
const hostile = [
  'a',
  ' ',
  '.',
  'A ',
  'RESOLVED ',
  'Resolved that ',
  'it was agreed ',
  'agreed that the ',
  '(1) ',
  '1. ',
  'i) ',
  'moved by seconded by ',
  'proposed ',
  'minutes approved as ',
  'Recommendation 1 ',
  'recommended that ',
  'The Committee is asked to ',
  'Clerk to ',
  'Clerk and ',
  'Head of ',
  'Director of the ',
  'Cllr A B ',
  'and the ',
  'AB/CD ',
  'ACTION: ',
  'Action ',
  'by May ',
  '12/12/',
  '1 May 2020 ',
  'in two ',
  'review of the ',
  'Number of ',
  'the Scrutiny Panel ',
  'Children and ',
  '“‘',
  '((((',
  '::::',
  '–––– ',
  'T H A T ',
  'that be ',
  'Prop. 2nd ',
  'page....... ',
  'Ofsted recommended ',
]

/** Processor time in ms, so that what else the machine does is not counted. */
const timed = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('no text keeps a rule busy', () => {
  test.each(hostile)('%j over and over', (words) => {
    const text = repeated(words)
    const place = [
      para(text),
      para(text, '1.'),
      point('(a)', text),
      heading(text, 2),
      table([
        ['Recommendation', 'Update'],
        [text, text],
      ]),
    ]
    for (const head of [minutesHead, reportHead]) {
      const document = paper([...head, heading('Recommendations', 2), ...place])
      const spent = timed(() => {
        const reading = readingOf(document, 'x')
        for (const extractor of extractors) extractor(reading)
        othersOf(reading)
      })
      expect(spent).toBeLessThan(3000)
    }
  })
})

test('three times the paper takes about three times the time', () => {
  const minute = (index: number) => [
    heading('REPAIRS BACKLOG', 2, `${index}.`),
    para(
      'The Head of Homes told Members that 40 homes were waiting. Councillor Quill asked why. It was noted that work went on.',
    ),
    para('RESOLVED – That:'),
    point('(a)', 'the report be noted; and'),
    point('(b)', 'the Director of Homes bring a further report within two months.'),
    para('The Clerk will write to the contractor. ACTION: Clerk'),
  ]
  const spent = (minutes: number) => {
    const document = paper([
      ...minutesHead,
      ...Array.from({ length: minutes }, (_, index) => minute(index + 1)).flat(),
    ])
    const run = () => {
      const reading = readingOf(document, 'x')
      for (const extractor of extractors) extractor(reading)
    }
    run()
    return Math.min(...[0, 1, 2].map(() => timed(run)))
  }
  expect(spent(600)).toBeLessThan(6 * spent(200) + 100)
})
