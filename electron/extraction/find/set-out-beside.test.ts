import { expect, test } from 'vitest'
import { extracted, heading, para, table } from '../testing/paper.ts'

const told = (...text: string[]) =>
  extracted([
    heading('Harrowmere Borough Council'),
    para('Minutes of the Audit Committee held on Monday 3 February 2025'),
    ...text.map((line) => para(line)),
  ]).items.map(({ type, text: words, owner }) => `${type} ${owner ?? '–'}: ${words}`)

test('what a report recommends in a table, its numbers in a column of their own', () => {
  const { items } = extracted([
    heading('Audit Committee'),
    para('3 February 2025'),
    heading('Summary and recommendations', 2),
    table(
      [
        ['Purpose of report:', 'To choose what to audit next year'],
        ['Recommendations: That the Committee resolves to:', ''],
        ['1.', 'Agree the list of audits in Appendix 1.'],
        ['2.', 'Note that the budget will be set in March.'],
      ],
      false,
    ),
    heading('Background', 2),
    para('1. Each year the Committee chooses what to audit.'),
  ])
  expect(items.map(({ type, number, text }) => [type, number, text])).toEqual([
    ['recommendation', '1', 'Agree the list of audits in Appendix 1.'],
    ['recommendation', '2', 'Note that the budget will be set in March.'],
  ])
})

test('a day under the label of a decision is not what was decided', () => {
  expect(told('Decision made:', '12 March 2025', 'Parking charges', 'The report was read.')).toEqual([])
})

test('"received, and NOTED," told of a body', () => {
  expect(told('The Group received, and NOTED, a report on empty homes.')).toEqual([
    'resolution –: The Group received, and NOTED, a report on empty homes.',
  ])
})

test('a post in small letters takes something on; what it merely does is no task', () => {
  expect(
    told(
      'The democratic services team leader agreed to circulate the figures by ward.',
      'The head of planning policy presented the report.',
    ),
  ).toEqual([
    'action democratic services team leader: The democratic services team leader agreed to circulate the figures by ward.',
  ])
})

test('"will do this" is read with what is to be done', () => {
  expect(
    told(
      'Cllr Ann Orr (AO) was present.',
      'The old notices are still up. AO will do this before May. Action: AO',
    ),
  ).toEqual(['action AO: The old notices are still up. AO will do this before May.'])
})

test('reports whose recommendations were considered are subjects, not recommendations', () => {
  const texts = told(
    'The Committee considered the recommendations of three scrutiny reports on:',
    '• Contracts',
    '• Complaints',
  )
  expect(texts).toEqual([])
})

test('notes that are to be confirmed were made at another meeting', () => {
  const { meetingDate } = extracted([
    heading('Harrowmere Parish Council'),
    para('August minutes – draft'),
    para('Present: Cllr Orr, Cllr Rae'),
    para('52/20 Notes of the meeting held on 6.7.2020 to be confirmed and signed as minutes.'),
    para('It was resolved to accept the notes.'),
  ])
  expect(meetingDate).toBeNull()
})

test('what a committee "otherwise NOTED" and "HOMOLOGATED" it decided', () => {
  expect(
    told('The Committee otherwise NOTED the report.', 'The Committee HOMOLOGATED the offer of a lease.'),
  ).toEqual([
    'resolution –: The Committee otherwise NOTED the report.',
    'resolution –: The Committee HOMOLOGATED the offer of a lease.',
  ])
})
