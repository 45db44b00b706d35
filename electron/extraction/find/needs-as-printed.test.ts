import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, said, table } from '../testing/paper.ts'

const head = [
  heading('Caldermere Falls Needs Assessment'),
  heading('Who falls?', 2),
  para('Some 9,200 residents fell.'),
]
const assessed = (...blocks: Parameters<typeof extracted>[0]) => said(extracted([...head, ...blocks]).items)

describe('where recommendations of a needs assessment begin', () => {
  test.each([
    'Conclusions and recommendations',
    '6 Gaps and recommendations',
    'Lessons learned and recommendations',
  ])('a section of a short paper, headed “%s”', (title) => {
    expect(
      said(
        extracted([
          heading('Evening clinics'),
          heading(title, 2),
          para('Most referrals came from one district. Contracts should set a share for each district.'),
        ]).items,
      ),
    ).toEqual([
      'recommendation –: Most referrals came from one district. Contracts should set a share for each district.',
    ])
  })

  test('a title that names both is the title of the paper', () => {
    expect(
      said(
        extracted([
          heading('Caldermere Carers: Summary and Recommendations'),
          para('Carers told us that they should be asked more often how they are.'),
        ]).items,
      ),
    ).toEqual([])
  })

  test.each(['What I would like to see', 'Our suggestions', 'Our recommendations in brief'])(
    'headed “%s”',
    (title) => {
      expect(assessed(heading(title, 2), point('•', 'Train a falls champion in each home.'))).toEqual([
        'recommendation –: Train a falls champion in each home.',
      ])
    },
  )

  test.each(['What we would like others to do', 'Suggestions'])('not headed “%s”', (title) => {
    expect(assessed(heading(title, 2), para('The water company should answer its letters.'))).toEqual([])
  })

  test('under the number of the section that it fills', () => {
    expect(
      assessed(
        heading('2. Key recommendations', 2),
        para('The following are the team’s recommendations to the council:'),
        heading('2.1 Recommendation 1', 3),
        para('Tell one story of the place.'),
        heading('2.2 Recommendation 2', 3),
        para('Give scrutiny an officer of its own.'),
      ),
    ).toEqual([
      'recommendation 1: Tell one story of the place.',
      'recommendation 2: Give scrutiny an officer of its own.',
    ])
  })
})

describe('a sentence that leads to a list', () => {
  test.each([
    'There are recommendations in this report. They can be summarised as:',
    'This review suggests a number of areas for action:',
    'The report puts forward three ideas for change. Its recommendations are:',
  ])('“%s”', (stem) => {
    expect(
      assessed(para(stem), point('•', 'A shared measure.'), point('•', 'Training for front line staff.')),
    ).toEqual(['recommendation –: A shared measure.', 'recommendation –: Training for front line staff.'])
  })

  test.each([
    'Our report made 24 recommendations aimed at concerns around:',
    'There were recommendations last year. They were accepted by the Trust, which has completed them as follows:',
  ])('but not “%s”', (stem) => {
    expect(
      assessed(para(stem), point('•', 'the work of the Board;'), point('•', 'the making of plans.')),
    ).toEqual([])
  })
})

describe('an entry of a list', () => {
  test('keeps the bullets below it that it leads to', () => {
    expect(
      assessed(
        heading('Recommendations', 2),
        point('•', 'Partners should agree how residents are heard, including:'),
        point('•', 'A forum in each town.', 2),
        point('•', 'A yearly survey.', 2),
        point('•', 'Publish the results.'),
      ),
    ).toEqual([
      'recommendation –: Partners should agree how residents are heard, including:\n\nA forum in each town.\n\nA yearly survey.',
      'recommendation –: Publish the results.',
    ])
  })

  test('names what is wanted, without a verb', () => {
    expect(
      assessed(
        heading('Recommendations', 2),
        point('•', 'A single point of contact for cold homes'),
        point('•', 'Employers, with help from the council, to offer flexible hours'),
        point('•', 'A survey was sent to 900 homes'),
      ),
    ).toEqual([
      'recommendation –: A single point of contact for cold homes',
      'recommendation –: Employers, with help from the council, to offer flexible hours',
    ])
  })

  test('asks the government to do what another body recommended', () => {
    expect(
      assessed(
        heading('Recommendations', 2),
        point('•', 'The Government must carry out the recommendations of the statistics authority.'),
        point('•', 'The inspectorate recommended that wards be painted.'),
      ),
    ).toEqual([
      'recommendation –: The Government must carry out the recommendations of the statistics authority.',
    ])
  })
})

test('a paragraph says what it is about before what is to be done', () => {
  expect(
    assessed(
      heading('Recommendations', 2),
      para('Strength and balance – commission enough places for 24 weeks.'),
      para('Schools. The admissions team to hold places in each year.'),
      para('Background. The team met four times in all.'),
    ),
  ).toEqual([
    'recommendation –: Strength and balance – commission enough places for 24 weeks.',
    'recommendation –: Schools. The admissions team to hold places in each year.',
  ])
})

test('what bullets draw from the figures is read whole', () => {
  expect(
    assessed(
      heading('Implications for commissioning', 2),
      point('•', 'Demand will rise by a quarter; hospice at home should be planned for that now.'),
      point('•', 'More people die in care homes than ten years ago.'),
    ),
  ).toEqual([
    'recommendation –: Demand will rise by a quarter; hospice at home should be planned for that now.',
  ])
})

test('the answer of a trust stands beside what was recommended to it', () => {
  const { items } = extracted([
    ...head,
    table([
      ['What we recommended', 'What the Trust said'],
      ['Tell families the day before wherever possible.', 'The ward clerks will ring by 4pm.'],
    ]),
  ])
  expect(items.map(({ text, commentary }) => [text, commentary])).toEqual([
    ['Tell families the day before wherever possible.', 'The ward clerks will ring by 4pm.'],
  ])
})

describe('what a recommendation is about', () => {
  test.each(['Theme', 'Key findings', 'Gap', 'Audience'])(
    'stands in the column “%s” beside it',
    (subject) => {
      expect(
        assessed(
          heading('Summary of what we suggest', 2),
          table([
            [subject, 'Recommendation'],
            ['Waits of eight weeks', 'Carers to be assessed on the day of diagnosis.'],
            ['Homes', 'Case finding in care homes.'],
          ]),
        ),
      ).toEqual([
        'recommendation –: Carers to be assessed on the day of diagnosis.',
        'recommendation –: Case finding in care homes.',
      ])
    },
  )

  test('stands beside its label, over its words', () => {
    const [first, second] = assessed(
      heading('Recommendations', 2),
      para('Commissioning', 'Recommendation 1:'),
      para('Partners should review how they check homes outside the county.'),
      para('Write to every home in the county.', 'Recommendation 2:'),
      para('The board met twice and should be thanked.'),
    )
    expect(first).toContain('Partners should review how they check homes outside the county.')
    expect(second).toBe('recommendation 2: Write to every home in the county.')
  })
})

test.each(['Suggested action', 'Recommended action'])('“%s:” under a message', (label) => {
  expect(
    assessed(
      para('Key message 1: One in five had no dentist.'),
      para(`${label}: health passports to name a dentist.`),
    ),
  ).toEqual(['recommendation –: health passports to name a dentist.'])
})

test.each(['Considerations for the future', 'Areas for consideration'])('under “%s”', (title) => {
  expect(assessed(heading(title, 2), point('•', 'A directory that one organisation keeps'))).toEqual([
    'recommendation –: A directory that one organisation keeps',
  ])
})

test('what an assessment says that it recommends, and not what guidance does', () => {
  expect(
    assessed(
      para('This assessment recommends that the two sites are refurbished.'),
      para('National guidance recommends that targets are set.'),
    ),
  ).toEqual(['recommendation –: This assessment recommends that the two sites are refurbished.'])
})
