import { expect, test } from 'vitest'
import { heading, inMinutes, para, point, said } from '../testing/paper.ts'

test('a list without its lead, each entry to be something', () => {
  expect(
    said(
      inMinutes(
        heading('Earlier minutes', 2, '4'),
        para('The Committee received copies of the minutes of the bodies before it.'),
        point('1)', 'the minutes of the Steering Group held on 23 January be noted and accepted;'),
        point('2)', 'the minutes of the Leisure Panel held on 24 January be noted; and'),
        point('3)', 'officers be asked to bring the missing minutes to the next meeting.'),
      ),
    ).map((line) => line.slice(0, 40)),
  ).toEqual([
    'resolution 1): the minutes of the Steering Gro'.slice(0, 40),
    'resolution 2): the minutes of the Leisure Panel'.slice(0, 40),
    'resolution 3): officers be asked to bring the m'.slice(0, 40),
  ])
})

test('what members suggested, would like or might do is not decided', () => {
  expect(
    inMinutes(
      heading('Budget', 2, '5'),
      para('Members made these comments:'),
      point('1)', 'the reserve be noted in the press release;'),
      point('2)', 'the fee be deferred for a year.'),
      para('The Chair said that'),
      point('(a)', 'the plan would be approved in May;'),
      point('(b)', 'the report could be noted then.'),
    ),
  ).toEqual([])
})

test('what officers recommended over what the same minute resolved', () => {
  expect(
    said(
      inMinutes(
        heading('PITCHES', 2, '4'),
        para('RECOMMENDED that the Committee approves the draft plan.'),
        para('Councillor Quill asked whether halls could be used.'),
        para('RESOLVED, on the proposal of Councillor Quill, that the plan be approved and sent.'),
      ),
    ),
  ).toEqual([
    'recommendation 4: that the Committee approves the draft plan.',
    'resolution 4: that the plan be approved and sent.',
  ])
})
