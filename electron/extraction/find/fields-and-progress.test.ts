import { describe, expect, test } from 'vitest'
import { extracted, heading, minutesHead, para, point } from '../testing/paper.ts'

const lines = (...texts: readonly string[]) => texts.map((text) => para(text))
const head = [heading('Caldermere Borough Council'), heading('Climate commitments: one year on')]
const found = (...blocks: Parameters<typeof extracted>[0]) =>
  extracted([...head, ...blocks]).items.map(({ type, number, text, owner, due, commentary }) => [
    type,
    number,
    text,
    owner,
    due,
    commentary,
  ])

describe('actions and commitments with their fields beside them', () => {
  test('in the lines under them', () => {
    expect(
      found(
        ...lines('Commitment 1: Replace the vans by electric ones', 'Lead: Fleet Manager'),
        ...lines('Our progress: Fourteen have been replaced.', 'Status: On track'),
        ...lines('Commitment 2: Plant 20,000 trees', 'Lead: Parks Manager', 'Status: At risk'),
      ),
    ).toEqual([
      [
        'action',
        '1',
        'Replace the vans by electric ones',
        'Fleet Manager',
        null,
        'Fourteen have been replaced.',
      ],
      ['action', '2', 'Plant 20,000 trees', 'Parks Manager', null, null],
    ])
  })

  test('run into the paragraph', () => {
    expect(
      found(
        para('Recruit a head of service. Lead: Director of Homes. By: June 2022. Progress: In post.', '1.1'),
        para('Clear the backlog. Lead: Repairs Manager. By: May 2023. Progress: 112 of 340 done.', '1.2'),
      ),
    ).toEqual([
      ['action', '1.1', 'Recruit a head of service.', 'Director of Homes', 'June 2022', 'In post.'],
      ['action', '1.2', 'Clear the backlog.', 'Repairs Manager', 'May 2023', '112 of 340 done.'],
    ])
  })

  test('one alone, or fields under what asks for nothing, are none', () => {
    expect(found(...lines('Plant 20,000 trees', 'Lead: Parks Manager', 'Status: At risk'))).toEqual([])
    expect(
      found(
        ...lines('The town hall', 'Contact: the clerk', 'Date: 3 May 2021', 'Status: Open'),
        ...lines('The library', 'Contact: the clerk', 'Date: 4 May 2021', 'Status: Closed'),
      ),
    ).toEqual([])
  })
})

describe('progress told in paragraphs', () => {
  const told = [
    heading('Progress since last report', 2, '3.'),
    para('This section sets out what has been done.', '3.1'),
    para('A new campaign was launched in April and has led to 46 enquiries.', '3.2'),
    para('Landlords should be told more.', '3.3'),
    heading('Next steps', 2, '4.'),
    para('The campaign has been costed for another year.', '4.1'),
  ]

  test('under a progress heading of a report', () => {
    expect(found(...told)).toEqual([
      [
        'progress',
        '3.2',
        'A new campaign was launched in April and has led to 46 enquiries.',
        null,
        null,
        null,
      ],
    ])
  })

  test('is discussion in minutes', () => {
    expect(extracted([...minutesHead, ...told]).items.filter(({ type }) => type === 'progress')).toEqual([])
  })

  test('of one recommendation is its commentary, and nothing besides', () => {
    expect(
      found(
        para('That fans be fitted in every kitchen.', 'Recommendation 1'),
        heading('Progress', 3),
        para('Fans have been fitted in forty kitchens so far this year.'),
      ).map(([type, , , , , commentary]) => [type, commentary]),
    ).toEqual([['recommendation', 'Fans have been fitted in forty kitchens so far this year.']])
  })
})

test('of conclusions and recommendations only what asks is recommended', () => {
  expect(
    found(
      ...lines('The Panel met five times.', 'It heard from tenants.', 'It visited two estates.'),
      heading('Conclusions and recommendations', 2),
      para('The Panel was pleased to hear of the work of the repairs team.', '8.1'),
      para('Repairs take too long. The Panel recommends that a ten day limit be set.', '8.2'),
    ).map(([, number]) => number),
  ).toEqual(['8.2'])
})

test('what was achieved has no date by which it is due', () => {
  expect(
    found(heading('What we have achieved', 2), point('•', 'A new strategy was launched in May 2020.')),
  ).toEqual([['progress', null, 'A new strategy was launched in May 2020.', null, null, null]])
})
