import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, table } from '../testing/paper.ts'

const lines = (...texts: readonly string[]) => texts.map((text) => para(text))
const head = [heading('Caldermere Borough Council'), heading('Recommendations tracker')]
const rows = (...blocks: Parameters<typeof extracted>[0]) =>
  extracted([...head, ...blocks]).items.map(({ number, text, owner, due, commentary, suggested }) => [
    number,
    text,
    owner,
    due,
    commentary,
    suggested?.status ?? null,
  ])

describe('a tracker printed one cell a line', () => {
  const headings = lines('Ref', 'Meeting', 'Recommendation', 'Cabinet response', 'Lead', 'Target', 'Status')

  test('its rows begin with references of one shape, whatever stands between', () => {
    expect(
      rows(
        ...headings,
        ...lines('HSC/21/04', '02/03/21', 'That fans be fitted in every kitchen.', 'Agreed. Forty are in.'),
        ...lines('A. Ash', 'May 2022', 'Amber'),
        ...lines('HSC/21/05', '02/03/21', 'That tenants be told how to report mould.', 'A leaflet went out.'),
        ...lines('Head of Homes', '-', 'Complete'),
        para('Contact: the scrutiny office.'),
      ),
    ).toEqual([
      [
        'HSC/21/04',
        'That fans be fitted in every kitchen.',
        'A. Ash',
        'May 2022',
        'Agreed. Forty are in.',
        null,
      ],
      [
        'HSC/21/05',
        'That tenants be told how to report mould.',
        'Head of Homes',
        null,
        'A leaflet went out.',
        'complete',
      ],
    ])
  })

  test('a cell of several lines, and a cell that is missing', () => {
    expect(
      rows(
        ...lines('Reference', 'Recommendation', 'Date', 'Lead officer', 'Action taken', 'Status'),
        ...lines('SP (1) 01', 'That a map be drawn.', 'May 2022', 'Head of Parks', 'Two steps:'),
        point('·', 'survey'),
        point('·', 'print'),
        ...lines('Both are done.', 'Complete'),
        ...lines('SP (1) 02', 'That it be sold.', 'Head of Parks', 'Not begun.', 'Not started'),
      ),
    ).toEqual([
      [
        'SP (1) 01',
        'That a map be drawn.',
        'Head of Parks',
        'May 2022',
        'Two steps:\n\nsurvey\n\nprint\n\nBoth are done.',
        'complete',
      ],
      ['SP (1) 02', 'That it be sold.', 'Head of Parks', null, 'Not begun.', 'not started'],
    ])
  })

  test('headings with nothing under them, or dates for references, are none', () => {
    expect(rows(...headings, para('There were no recommendations in the year.'))).toEqual([])
    expect(rows(...headings, ...lines('02/03/21', 'Talk', 'Tea', '03/03/21', 'Talk', 'Tea'))).toEqual([])
  })
})

test('the panel’s words over the column, and to whom each is put; the page column is none of them', () => {
  const items = rows(
    table([
      ['No', 'The Panel recommends that:', 'To', 'Page'],
      ['R1', 'fans are fitted in every kitchen and bathroom by the spring;', 'Cabinet Member for Homes', '3'],
      ['R2', 'tenants are told how to report mould.', 'Head of Homes', '4'],
    ]),
    heading('Findings', 2),
    para('Fans are fitted in every kitchen and bathroom by the spring.', 'Recommendation 1:'),
  )
  expect(items.map(([number, , owner]) => [number, owner])).toEqual([
    ['R2', 'Head of Homes'],
    ['1', 'Cabinet Member for Homes'],
  ])
})

test('an aim that spans its actions is not when they are due', () => {
  const items = rows(
    table([
      ['Aim', 'What are we going to do?', 'Who?', 'By when?', 'Where are we up to?', 'RAG'],
      ['Safe and warm', 'Fit rails where wanted', 'Handyperson service', 'April 2026', '203 done.', 'A'],
      ['Safe and warm', 'Train post office staff', 'Trading Standards', 'tbc', '', 'R'],
    ]),
  )
  expect(items.map(([, , owner, due, commentary]) => [owner, due, commentary])).toEqual([
    ['Handyperson service', 'April 2026', '203 done.'],
    ['Trading Standards', 'tbc', null],
  ])
})

test('fields under a numbered action, with others among them; the later date is the one that stands', () => {
  expect(
    rows(
      para('Offer landlords a guarantee', 'Action 1.1'),
      ...lines('Priority: High', 'Lead: Housing Manager', 'Original due date: May 2021'),
      ...lines('Revised due date: June 2022', 'Update: Forty landlords have joined.'),
      para('Write to every prison', 'Action 1.2'),
      ...lines('Lead: Policy Officer', 'Timescale: December 2021'),
    ).map(([number, , owner, due, commentary]) => [number, owner, due, commentary]),
  ).toEqual([
    ['1.1', 'Housing Manager', 'June 2022', 'Forty landlords have joined.'],
    ['1.2', 'Policy Officer', 'December 2021', null],
  ])
})

test('a list of recommendations goes on over the answers that stand between its entries', () => {
  expect(
    rows(
      para('The Board recommended to Cabinet:'),
      point('1.', 'That cameras be fitted in new cabs.\nCabinet’s response: Accepted.'),
      point('2.', 'That fees be frozen.\nCabinet’s response: Rejected, as the fee must recover its cost.'),
    ).map(([number, text, , , commentary]) => [number, text, commentary]),
  ).toEqual([
    ['1', 'That cameras be fitted in new cabs.', 'Accepted.'],
    ['2', 'That fees be frozen.', 'Rejected, as the fee must recover its cost.'],
  ])
})
