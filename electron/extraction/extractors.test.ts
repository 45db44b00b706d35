import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import { findingRuleGroups } from '../../shared/rules/finding-rules.ts'
import type { FindingRule } from '../../shared/rules/finding/rule.ts'
import { extract } from './index.ts'
import { heading, minutesHead, para, paper, point, reportHead, table } from './testing/paper.ts'

const repeated = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length))

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
  '\n',
  '. A',
  'Progress: ',
  'Response: Agreed. ',
  'Update March 2024: ',
  'has been ',
  'not yet ',
  'was due to be ',
  'will be ',
  'Action Nos. 46 (a), ',
  'J. Smith ',
  'Q1 2023/24 ',
  '£1,',
  'recommendations 1, 2 and ',
  'That recommendation 1 be ',
  'accepted in ',
  'by the end of the ',
  'apologies from ',
  'next meeting of the ',
  'letter sent ',
]

/** Processor time in ms, so that what else the machine does is not counted. */
const timed = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** All that is read from a paper: every rule, its fields, references, reasons, sets, and what is kept apart. */
const find = (document: SourceDocument): void => {
  extract(document, { name: 'x' })
}

/** Four times as much may take a good deal more than four times as long on a busy machine, but not sixteen times. */
const expectLinear = (small: SourceDocument, large: SourceDocument): void => {
  const most =
    10 *
    Math.max(
      timed(() => find(small)),
      20,
    )
  const spent = timed(() => find(large))
  // What was slow once, as when memory is tidied up, is looked at again before it counts.
  expect(spent < most ? spent : timed(() => find(large))).toBeLessThan(most)
}

describe('no text keeps a rule busy', () => {
  test.each(hostile)('%j over and over', (words) => {
    const around = (length: number): SourceDocument => {
      const text = repeated(words, length)
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
      const sections = [minutesHead, reportHead].flatMap((head) => [
        ...head,
        heading('Recommendations', 2),
        ...place,
      ])
      return paper(sections)
    }
    expectLinear(around(6_000), around(24_000))
  })
})

describe('the words that make a rule fire, over and over, keep none busy', () => {
  const rules = findingRuleGroups.flatMap(({ rules }) => Object.entries<FindingRule>(rules))
  test.each(rules)('%s', (_name, { example }) => {
    const lines = example.split('\n').filter((line) => line.trim() !== '')
    const around = (length: number): SourceDocument => {
      const run = repeated(`${lines.join(' ')} `, length)
      const times = Math.ceil(length / Math.max(40, example.length))
      const inLines = Array.from({ length: times }, () => lines.map((line) => para(line))).flat()
      return paper([...minutesHead, para(run), point('(a)', run), ...inLines, ...reportHead, ...inLines])
    }
    expectLinear(around(2_000), around(8_000))
  })
})

describe('four times as many take about four times as long', () => {
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1)
  const row = (at: number): readonly string[] => [
    `${at}`,
    `That homes ${at} be warm and dry.`,
    'They are now.',
  ]
  const kinds: Readonly<Record<string, (count: number) => Parameters<typeof paper>[0]>> = {
    'points of one list': (count) => [
      ...reportHead,
      heading('Recommendations', 2),
      ...numbers(count).map((at) => point('•', `That the thing ${at} be done by the council and others`)),
    ],
    'decisions of one list': (count) => [
      ...minutesHead,
      para('RESOLVED – That:'),
      ...numbers(count).map((at) => point(`(${at})`, `the report ${at} be noted and filed`)),
    ],
    'labels in a row': (count) => [...reportHead, ...numbers(count).map(() => para('Progress: done', '1.'))],
    'headings of a table, one a line': (count) =>
      numbers(count).flatMap(() => [para('Recommendation'), para('Progress'), para('warm homes', '1.')]),
    'rows of one table': (count) => [
      ...reportHead,
      table([['No', 'Recommendation', 'Update'], ...numbers(count).map(row)]),
    ],
    tables: (count) => [
      ...reportHead,
      ...numbers(count).map((at) => table([['No', 'Recommendation', 'Update'], row(at)])),
    ],
    'recommendations with the same words': (count) => [
      ...reportHead,
      ...numbers(count).flatMap((at) => [
        heading(`Recommendation ${at}`, 3),
        para('That the council does the very same thing with care and speed.'),
      ]),
    ],
    'sentences of one paragraph': (count) => [
      ...minutesHead,
      para(
        numbers(count)
          .map((at) => `It was agreed that thing ${at} be done. `)
          .join(''),
      ),
    ],
  }

  test.each(Object.entries(kinds))('%s', (_, make) => {
    expectLinear(paper(make(800)), paper(make(3200)))
  })
})

test('12,000 points and a paragraph of a megabyte are read to their end', () => {
  const points = Array.from({ length: 12_000 }, (_, at) => point('•', `That the thing ${at} be done by May`))
  const megabyte = para('The council has now finished the work on the homes of the borough. '.repeat(15_600))
  find(paper([...reportHead, heading('Recommendations', 2), ...points, megabyte]))
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
    const run = () => find(document)
    run()
    return Math.min(...[0, 1, 2].map(() => timed(run)))
  }
  expect(spent(450)).toBeLessThan(6 * spent(150) + 100)
})
