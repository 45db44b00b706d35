import { describe, expect, test } from 'vitest'
import { extracted, heading, table } from '../testing/paper.ts'

const measured = (head: string, rows: readonly (readonly string[])[]) =>
  extracted([heading(head), table(rows)])
    .items.filter(({ type }) => type === 'indicator')
    .map(({ text, values }) => [text, (values ?? []).map(({ series, raw }) => `${series}: ${raw}`)])

describe('a table with a period a row', () => {
  test('is turned: each share or time is a measure with its figures by period', () => {
    expect(
      measured('Requests for information', [
        ['Quarter', 'Requests received', 'Share answered within 20 days', 'Average days to answer'],
        ['Q1', '412', '88%', '14.2'],
        ['Q2', '390', '91%', '13.0'],
        ['Total', '802', '89%', '13.6'],
      ]),
    ).toEqual([
      ['Share answered within 20 days 88% 91% 89%', ['Q1: 88%', 'Q2: 91%', 'Total: 89%']],
      ['Average days to answer 14.2 13.0 13.6', ['Q1: 14.2', 'Q2: 13.0', 'Total: 13.6']],
    ])
  })

  test('what a place is like by year is none', () => {
    expect(
      measured('Our growing population', [
        ['Year', 'Population', '% aged 65 and over'],
        ['2019', '41,200', '22.1%'],
        ['2020', '41,900', '22.6%'],
      ]),
    ).toEqual([])
  })

  test('sums by year are none', () => {
    expect(
      measured('Council tax', [
        ['Year', 'Band D', 'Increase'],
        ['2019/20', '£1,612', '3.9%'],
        ['2020/21', '£1,676', '4.0%'],
      ]),
    ).toEqual([])
  })
})
