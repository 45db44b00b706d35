import { describe, expect, test } from 'vitest'
import { extracted, heading, minutesHead, para, point, reportHead } from '../testing/paper.ts'
import { peopleIn } from './people.ts'

type Blocks = Parameters<typeof extracted>[0]

const kept = (blocks: Blocks, type: string) => extracted(blocks).other.filter((other) => other.type === type)
const inMinutes = (type: string, ...blocks: Blocks) =>
  kept([...minutesHead, ...blocks], type).map(({ text }) => text)
const inReport = (type: string, ...blocks: Blocks) =>
  kept([...reportHead, ...blocks], type).map(({ text }) => text)

test.each([
  ['Councillors A. Thorne (Chair), B. Quill and C. Marsh', ['A. Thorne', 'B. Quill', 'C. Marsh']],
  ['Councillors Thorne, Quill and Marsh', ['Thorne', 'Quill', 'Marsh']],
  ['Cllr Ada Birch AB', ['Ada Birch']],
  ['Dana Whitlow, Head of Homes; Rob Ashby (Clerk)', ['Dana Whitlow', 'Rob Ashby']],
  ['E.W. Prosser and Mrs. R. Teague', ['E.W. Prosser', 'R. Teague']],
  ['Cllr Ada Birch AB Chairperson', ['Ada Birch']],
  ['Rob Ashby RA Parish Clerk (Minutes)', ['Rob Ashby']],
  ['Cllr May Holt MH Fenmoor County Council', ['May Holt']],
  ['two officers of the highways team', []],
  ['Head of Homes, Director of Place', []],
])('%s names %j', (line, people) => {
  expect(peopleIn(line)).toEqual(people)
})

describe('attendance and apologies', () => {
  test('lines and lists of names, each person once', () => {
    const found = kept(
      [...minutesHead, para('In attendance:'), para('Dana Whitlow, Head of Homes'), para('Rob Ashby')],
      'attendance',
    )
    expect(found.map(({ rule, people }) => [rule, people])).toEqual([
      ['attendance/line', ['A. Thorne', 'B. Quill', 'C. Marsh']],
      ['attendance/list', ['Dana Whitlow']],
      ['attendance/list', ['Rob Ashby']],
    ])
    expect(found[1]?.citation).toMatchObject({ block: 5, quote: 'Dana Whitlow, Head of Homes' })
  })

  test('an owner’s initials stand for who attended', () => {
    const { items } = extracted([
      ...minutesHead,
      para('In attendance: Dana Whitlow'),
      para('A litter pick would be organised in May – DW', '5.'),
    ])
    expect(items).toMatchObject([{ type: 'action', owner: 'DW', ownerName: 'Dana Whitlow' }])
  })

  test('initials are printed behind a name, one line a person', () => {
    const { items } = extracted([
      ...minutesHead,
      para('Attendance:'),
      para('Cllr Ada Birch AB Chairperson'),
      para('Rob Ashby RA Parish Clerk'),
      para('A litter pick would be organised in May – AB', '5.'),
    ])
    expect(items).toMatchObject([{ type: 'action', owner: 'AB', ownerName: 'Ada Birch' }])
  })

  test('the words about something else tell of nobody', () => {
    expect(inMinutes('attendance', para('Present arrangements for parking end in May.'))).toHaveLength(1)
    expect(inMinutes('attendance', para('Attendance at the schools has fallen.'))).toHaveLength(1)
    expect(inMinutes('apologies', para('There were no apologies for absence.'))).toEqual([])
    expect(inMinutes('apologies', para('The council sent an apology to the family.'))).toEqual([])
    expect(inMinutes('apologies', heading('Apologies', 3), para('None.'))).toEqual([])
  })

  test('apologies are told under their heading without the word, and newcomers are not away', () => {
    const under = (...said: string[]) =>
      kept(
        [...minutesHead, heading('APOLOGIES FOR ABSENCE –', 3), ...said.map((one) => para(one))],
        'apologies',
      ).flatMap(({ people = [] }) => people)
    expect(under('This was received from Councillor S. Fenn.')).toEqual(['S. Fenn'])
    expect(
      under('Mara Tull, Oak Trust had replaced Ivo Penn and was welcomed to her first meeting.'),
    ).toEqual([])
  })

  test('a line that breaks off goes on with the names below it', () => {
    const [, ...found] = kept(
      [...minutesHead, para('In attendance: Dana Whitlow, Bo Marsh and'), para('Rob Ashby, Clerk')],
      'attendance',
    )
    expect(found.map(({ people }) => people)).toEqual([['Dana Whitlow', 'Bo Marsh'], ['Rob Ashby']])
  })

  test('apologies name who sent them, and nobody of the next sentence', () => {
    const said = para(
      'Apologies for absence were received from Councillor Fenn. Councillor Holt took the chair.',
    )
    expect(kept([...minutesHead, said], 'apologies')).toMatchObject([{ people: ['Fenn'] }])
  })
})

describe('declarations, minutes and the next meeting', () => {
  test('an interest that was declared, not a reminder or none', () => {
    const said = 'Councillor Quill declared a personal interest in item 6 as a governor.'
    expect(inMinutes('declaration', para(`The Chair asked. ${said}`))).toEqual([said])
    const under = heading('Declarations of interest', 3)
    expect(inMinutes('declaration', under, para('None.'))).toEqual([])
    expect(inMinutes('declaration', under, para('Members are reminded to declare any interest.'))).toEqual([])
  })

  test('numbered titles, not numbered decisions or lists within a minute', () => {
    const found = inMinutes(
      'minute',
      heading('REPAIRS', 2, '41.'),
      para('RESOLVED – That:'),
      point('1)', 'the report be noted.'),
      heading('TREES', 2, '42.'),
    )
    expect(found).toEqual(['REPAIRS', 'TREES'])
    expect(inReport('minute', heading('Background', 2, '2.'))).toEqual([])
  })

  test('a next meeting without its year is the first such day after this one, and what is due then has its day', () => {
    const paper = [
      ...minutesHead,
      para('ACTION: Clerk to bring three quotes to the next meeting.', '5.'),
      para('Date of next meeting: Monday 3 January at 7 pm', '6.'),
    ]
    const [next] = kept(paper, 'next-meeting')
    expect(next?.date).toMatch(/-01-03$/)
    expect(extracted(paper).items).toMatchObject([{ due: 'to the next meeting', dueDate: next?.date }])
  })

  test('the day of the next meeting, not what is brought to it', () => {
    const day = para('The next meeting will be held on Tuesday, 4 June 2019 at 6.30 pm.')
    expect(kept([...minutesHead, day], 'next-meeting')).toMatchObject([{ date: '2019-06-04' }])
    expect(inMinutes('next-meeting', para('The plan of 3 May 2019 comes to the next meeting.'))).toEqual([])
    expect(inMinutes('next-meeting', heading('Date of next meeting', 3), para('To be agreed.'))).toEqual([])
  })
})

describe('what other bodies recommend', () => {
  const list = [point('•', 'Answer every call within a day.'), point('•', 'Train the front desk staff.')]

  test('a list after its announcement, who made it, and no items', () => {
    const blocks = [
      ...reportHead,
      heading('Evidence', 2),
      para('In 2019 the Care Quality Commission made the following recommendations:'),
      ...list,
    ]
    expect(kept(blocks, 'external-recommendation')).toMatchObject([
      { text: 'Answer every call within a day.', by: 'Care Quality Commission', citation: { block: 7 } },
      { text: 'Train the front desk staff.', rule: 'external-recommendation/list' },
    ])
    expect(extracted(blocks).items).toEqual([])
  })

  test('the panel’s own list stays its own', () => {
    const blocks = [...reportHead, para('The panel makes the following recommendations:'), ...list]
    expect(kept(blocks, 'external-recommendation')).toEqual([])
    expect(extracted(blocks).items).toHaveLength(2)
  })

  test('a recommendation whose reason names an inspector is not kept apart too', () => {
    const blocks = [
      ...reportHead,
      heading('Recommendation 1', 3),
      para('That the fans which the Ombudsman recommended be fitted in every kitchen.'),
    ]
    expect(kept(blocks, 'external-recommendation')).toEqual([])
  })
})

describe('strengths and objectives', () => {
  const list = [point('•', 'Every child is seen within five days.'), point('•', 'Every carer is called.')]

  test('under their headings and after their announcement', () => {
    expect(inReport('strength', heading('What is working well', 2), ...list)).toHaveLength(2)
    expect(inReport('objective', heading('Our priorities for 2021', 2), ...list)).toHaveLength(2)
    expect(inReport('objective', para('The key priorities are:'), ...list)).toHaveLength(2)
  })

  test('not where a heading mixes them with what is to be improved, nor in minutes', () => {
    expect(inReport('strength', heading('Strengths and areas for development', 2), ...list)).toEqual([])
    expect(inReport('objective', heading('Priorities of the bus company’s staff', 2), ...list)).toEqual([])
    expect(inMinutes('objective', heading('Priorities', 2), ...list)).toEqual([])
  })
})

test('what shows the kind of a paper is kept with its words, the five that weigh most', () => {
  const shown = kept([...minutesHead, para('RESOLVED – that the hall be let.')], 'kind')
  expect(shown.map(({ says, citation }) => [says, citation.quote])).toEqual([
    [
      'its title says minutes or notes of a meeting',
      'Minutes of a meeting held on Tuesday, 14th May, 2019 at 6.30 pm',
    ],
    [
      'its head gives the day and the hour of a meeting',
      'Minutes of a meeting held on Tuesday, 14th May, 2019 at 6.30 pm',
    ],
    ['it says who was present', 'Present: Councillors A. Thorne (Chair), B. Quill and C. Marsh'],
    ['decisions are marked in it', 'RESOLVED – that the hall be let.'],
  ])
})
