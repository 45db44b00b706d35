import { expect, test } from 'vitest'
import { extracted, heading, para, point } from '../testing/paper.ts'

type Blocks = Parameters<typeof extracted>[0]
const measures = (blocks: Blocks) =>
  extracted(blocks)
    .items.filter(({ type }) => type === 'indicator')
    .map(({ text, values }) => [text, ...(values ?? []).map(({ series, raw }) => `${series} ${raw}`)])

test('headings that give a measure with its figure, and the target below', () => {
  expect(
    measures([
      heading('Our performance this month'),
      heading('Rent lost to arrears: 2.9%', 2),
      para('Target not met - our target is 2.5%. Arrears rise after the holidays.'),
      heading('Calls answered in time – 85%', 2),
      para('This was a hard month.'),
      heading('96% of repairs completed on time', 2),
      para('We worked with our contractor.'),
      heading('19 days to complete a routine repair', 2),
      para('It was 24 days the year before.'),
    ]),
  ).toEqual([
    ['Rent lost to arrears: 2.9%', 'Actual 2.9%', 'Target 2.5%'],
    ['Calls answered in time – 85%', 'Actual 85%'],
    ['96% of repairs completed on time', 'Actual 96%'],
    ['19 days to complete a routine repair', 'Actual 19 days'],
  ])
})

test('not headings of a place, of offers and events, or of a page on something else', () => {
  expect(
    measures([
      heading('Our performance'),
      heading('22% of residents aged 65 or more', 2),
      para('They live in the north.'),
      heading('Part 2: 2031', 2),
      para('More follows.'),
      heading('10% off complaints training', 2),
      para('Book by May.'),
    ]),
  ).toEqual([])
  expect(
    measures([heading('Pay your rent'), heading('5 days to answer a call', 2), para('We will write.')]),
  ).toEqual([])
})

test('points of a list of indicators that tell how each moved or stands beside others, in minutes too', () => {
  const points = [
    'Adults in paid employment had improved from 5.7 to 6.4.',
    'Carers who were content had risen from 34.9 to 43.9 which was above the national average.',
    'Admissions of older people (aged over 65) were 570.6 per 100,000 population compared to an average 706.5.',
    'The panel thanked the carers.',
  ]
  const page = (lead: string): Blocks => [
    heading('Agenda item'),
    heading('Adult social care: the year', 2),
    para('Minutes:'),
    para('The Panel received a report on the year.'),
    para(lead),
    ...points.map((text) => point('•', text)),
  ]
  expect(measures(page('Indicators that had improved:')).map(([text]) => text)).toEqual(points.slice(0, 3))
  expect(measures(page('A member spoke of the town:'))).toEqual([])
})

test('a line with its figure and words in place of a target', () => {
  expect(
    measures([
      heading('Our performance'),
      para('Rent collected as % of rent due: 100.7% Target: none is set. We collect what we can.'),
    ]).map(([text]) => text),
  ).toEqual(['Rent collected as % of rent due: 100.7% Target: none is set. We collect what we can.'])
})
