import { expect, test } from 'vitest'
import { heading, inMinutes, para, point, said } from '../testing/paper.ts'

const started = (items: ReturnType<typeof inMinutes>): readonly string[] =>
  said(items).map((line) => line.slice(0, 44))

test('a list without its lead, each entry to be something', () => {
  expect(
    started(
      inMinutes(
        heading('Earlier minutes', 2, '4'),
        para('The Committee received copies of the minutes of the bodies before it.'),
        point('1)', 'the minutes of the Steering Group held on 23 January be noted and accepted;'),
        point('2)', 'the minutes of the Leisure Panel held on 24 January be noted; and'),
        point('3)', 'officers be asked to bring the missing minutes to the next meeting.'),
      ),
    ),
  ).toEqual([
    'resolution 1): the minutes of the Steering Group held on'.slice(0, 44),
    'resolution 2): the minutes of the Leisure Panel held on'.slice(0, 44),
    'resolution 3): officers be asked to bring the missing'.slice(0, 44),
  ])
})

test('a list that closes its item, behind the bullets of a discussion', () => {
  expect(
    started(
      inMinutes(
        heading('Library hours', 2, '6'),
        para('In the course of the debate members –'),
        point('•', 'heard how many people come on a Saturday'),
        point('•', 'asked about the cost of a later evening.'),
        para('subject to the views of the Friends, the new hours in Appendix 2 be adopted;', '(a)'),
        para('the following members be appointed to the steering group –', '(b)'),
        para('Upper town – Councillor Quill'),
        para('Lower town – Councillor Marsh, and'),
        para('the Head of Libraries write to all readers in May.', '(c)'),
        para('The meeting ended at 8.40 p.m.'),
      ),
    ),
  ).toEqual(
    [
      'resolution (a): subject to the views of the Friends',
      'resolution (b): the following members be appointed to',
      'resolution (c): the Head of Libraries write to all readers',
    ].map((line) => line.slice(0, 44)),
  )
})

test('the plain present for what is to be, behind the vote that carried it', () => {
  expect(
    started(
      inMinutes(
        heading('Allotments', 2, '7'),
        para('The proposals were put to the vote and carried by all who were present.'),
        para('that the rents are frozen for a year;', '(1)'),
        para('that the waiting list is published each spring;', '(2)'),
        para('that no plots are split without the consent of both holders.', '(3)'),
        para('RESOLVED that the fencing be mended.'),
      ),
    ),
  ).toEqual(
    [
      'resolution (1): that the rents are frozen for a year;',
      'resolution (2): that the waiting list is published each spring;',
      'resolution (3): that no plots are split without the consent of both holders.',
      'resolution 7: that the fencing be mended.',
    ].map((line) => line.slice(0, 44)),
  )
})

test('a body and what it does, or is to do, on lines of their own', () => {
  expect(
    started(
      inMinutes(
        heading('Budget', 2, '9'),
        para('Decision:'),
        para('That Cabinet note the underspend on highways.'),
        para('That Cabinet consider the reserve in the light of it.'),
        para('That the Head of Finance bring a plan in June.'),
        heading('Proposed new depot', 2, '10'),
        para('That the proposed new depot be supported.'),
        heading('Chair', 2, '11'),
        para('That Cllr. Ann Quill be elected Chair but that Cllr. Marsh take this meeting.'),
      ),
    ),
  ).toEqual(
    [
      'resolution 9: That Cabinet note the underspend on highways.',
      'resolution 9: That Cabinet consider the reserve in the light of it.',
      'resolution 9: That the Head of Finance bring a plan in June.',
      'resolution 10: That the proposed new depot be supported.',
      'resolution 11: That Cllr. Ann Quill be elected Chair but that',
    ].map((line) => line.slice(0, 44)),
  )
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

test('lists of what is, was done or was asked, and motions that wait', () => {
  expect(
    inMinutes(
      heading('Depot', 2, '5'),
      para('The Manager described the depot.'),
      para('the yard is open on Mondays and Fridays;', '(a)'),
      para('two lorries are there at any time.', '(b)'),
      heading('Works', 2, '6'),
      para('The Manager listed what the crew had done.'),
      para('the gate was painted and is locked at night;', '(a)'),
      para('the fence had been mended.', '(b)'),
      heading('Press and public', 2, '7'),
      para('To consider the following motions –'),
      para('That the press and public be excluded from the meeting.', '1.'),
      heading('Notice', 2, '8'),
      para('Councillor Quill moved, and Councillor Marsh seconded, the following:'),
      para('That the Council write to the Minister.'),
      para('The motion was lost.'),
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
