import { expect, test } from 'vitest'
import { bold, extracted, heading, para } from '../testing/paper.ts'

const report = [
  heading('Caldermere Borough Council'),
  heading('Internal Audit Report: Pool Cars', 2),
  heading('Findings and recommendations', 2),
]
const ask = 'The mileage log should be checked each month against the fuel card statements.'

test('a grade beside the label is not the recommendation; response, officer and date under it belong to it', () => {
  const { items } = extracted([
    ...report,
    bold('Recommendation 1 (High)'),
    para(ask),
    bold('Management response'),
    para('Agreed. A check began in May. Responsible officer: Fleet Manager. Target date: 31 July 2019'),
    bold('Recommendation 2 (Low)'),
    para('The policy should be published on the intranet.'),
  ])
  expect(items).toMatchObject([
    {
      type: 'recommendation',
      number: '1',
      text: ask,
      commentary: 'Agreed. A check began in May.',
      owner: 'Fleet Manager',
      due: '31 July 2019',
      dueDate: '2019-07-31',
    },
    { number: '2', commentary: null, owner: null, due: null },
  ])
})

test('text under another heading says nothing of the recommendation', () => {
  const { items } = extracted([
    ...report,
    bold('Recommendation 1'),
    para(ask),
    heading('Background', 2),
    para('Responsible officers come and go. Due date: none.'),
  ])
  expect(items).toMatchObject([{ text: ask, owner: null, due: null, commentary: null }])
})
