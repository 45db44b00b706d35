import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, said } from '../testing/paper.ts'

const visited = (...blocks: Parameters<typeof extracted>[0]) =>
  said(
    extracted([
      heading('Enter and view: Millbrook House'),
      para('Four of us spent a morning at the home.'),
      heading('Recommendations', 2),
      point('•', 'Repaint the corridor doors.'),
      ...blocks,
    ]).items,
  ).filter((line) => line.startsWith('recommendation'))

describe('a heading under the recommendations that leaves them', () => {
  test.each([
    'Provider response',
    'Response from the manager',
    'The home’s response',
    'What happens next',
    'Why we say this',
    'Good practice we saw',
    'Share this page',
  ])('“%s”', (title) => {
    expect(
      visited(heading(title, 3), point('•', 'Doors to be painted in May.'), para('Staff should be thanked.')),
    ).toEqual(['recommendation –: Repaint the corridor doors.'])
  })

  test.each(['Activities', 'Emergency response', 'For the manager'])(
    'and one that does not: “%s”',
    (title) => {
      expect(visited(heading(title, 3), point('•', 'Put a clock in each lounge.'))).toEqual([
        'recommendation –: Repaint the corridor doors.',
        'recommendation –: Put a clock in each lounge.',
      ])
    },
  )
})

describe('what stands among recommendations and is none', () => {
  test('a pointer to where more is said', () => {
    expect(visited(point('•', 'Costs are set out in Appendix C.'))).toEqual([
      'recommendation –: Repaint the corridor doors.',
    ])
  })

  test('what others said should be done', () => {
    expect(
      said(
        extracted([
          heading('Day centres: what we heard'),
          heading('Findings and recommendations', 2),
          para('People said that services should talk to each other. Most wanted one number to ring.'),
          para('Carers felt that visits should be longer. The council should pay for an hour.'),
        ]).items,
      ),
    ).toEqual([
      'recommendation –: Carers felt that visits should be longer. The council should pay for an hour.',
    ])
  })

  test('a link to recommendations, in a list of links', () => {
    expect(
      said(
        extracted([
          heading('Needs assessments'),
          heading('Related links', 2),
          point('•', 'Recommendations for commissioners (PDF, 2MB)'),
          point('•', 'Find your local library'),
        ]).items,
      ),
    ).toEqual([])
  })
})
