import { describe, expect, test } from 'vitest'
import { extracted, reportHead, table } from '../testing/paper.ts'

const setsOf = (headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
  extracted([...reportHead, table([headings, ...rows])])

describe('a tracker of several reviews', () => {
  const { sets, items } = setsOf(
    ['Scrutiny review', 'Ref', 'Recommendation', 'Lead officer', 'Progress', 'Status'],
    ['Empty homes (June 2017)', '1', 'That a register be kept.', 'Head of Homes', 'It is kept.', 'Complete'],
    ['', '2', 'That owners be written to.', 'Head of Homes', 'Letters went out in May.', 'Complete'],
    ['“Quiet lanes”', '1', 'That signs be put up on Mill Lane.', 'Head of Roads', 'Two are up.', 'Ongoing'],
  )

  test('is a set for each, by its title and its own day', () => {
    expect(sets.map(({ review, date, stage }) => [review, date, stage])).toEqual([
      ['Empty homes', '2017-06', 'earlier'],
      ['Quiet lanes', null, 'earlier'],
    ])
  })

  test('an empty cell goes on with the review above', () => {
    expect(items.map(({ number, set }) => [number, set])).toEqual([
      ['1', 'set-1'],
      ['2', 'set-1'],
      ['1', 'set-2'],
    ])
  })
})

test('a column of committees says whose each is', () => {
  const { sets } = setsOf(
    ['Committee', 'No.', 'Recommendation', 'Progress'],
    ['Homes Scrutiny Panel', '1', 'That a register be kept.', 'It is kept.'],
    ['Roads Scrutiny Panel', '2', 'That signs be put up on Mill Lane.', 'Two are up.'],
  )
  expect(sets.map(({ body }) => body)).toEqual(['Homes Scrutiny Panel', 'Roads Scrutiny Panel'])
})

test('a review date behind the recommendation, and a word that is no title, divide nothing', () => {
  const { sets } = setsOf(
    ['No.', 'Recommendation', 'Progress', 'Review'],
    ['1', 'That a register be kept.', 'It is kept.', 'May 2024'],
    ['2', 'That signs be put up on Mill Lane.', 'Two are up.', 'June 2025'],
  )
  expect(sets).toHaveLength(1)
})
