import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, said } from '../testing/paper.ts'

const head = [
  heading('Vaping among young people in Haldby'),
  heading('A needs assessment', 2),
  para('One in nine pupils has tried a vape.'),
]
const found = (...blocks: Parameters<typeof extracted>[0]) => said(extracted([...head, ...blocks]).items)
const nurses = point('•', 'School nurses could be trained to give brief advice')
const nursesAsked = 'recommendation –: School nurses could be trained to give brief advice'

describe('headings that promise advice without naming recommendations', () => {
  test.each([
    'Opportunities',
    'Opportunities for improving services',
    'Priorities for action',
    'What are the priorities for improvement over the next five years?',
    'Implications for commissioning',
    'Issues for the strategy to address',
    'Considerations for local partners',
    'Areas for development',
    'Areas needing improvement',
    'What more could be done?',
    'How can services do better?',
    'The way forward',
    'Gaps and opportunities',
    'Actions needed',
    'High level priorities',
  ])('%s', (title) => {
    expect(found(heading(title, 2), nurses)).toEqual([nursesAsked])
  })

  test.each([
    'Strengths',
    'Gaps',
    'Our aims',
    'What we are doing',
    'What young people said could be done',
    'Next steps',
    'How can you help?',
  ])('but not: %s', (title) => {
    expect(found(heading(title, 2), nurses)).toEqual([])
  })

  test('each way of asking with tact', () => {
    const asks = [
      'There is a need to raise awareness among hostel staff',
      'It would be beneficial to agree one definition',
      'Commissioners may wish to look at a joint post',
      'There is scope to use the youth council as a sounding board',
      'It is vital that advice is free of blame',
      'The age of first use merits further investigation',
      'Link workers to be based in colleges',
    ]
    expect(found(heading('Opportunities', 2), ...asks.map((text) => point('•', text)))).toEqual(
      asks.map((text) => `recommendation –: ${text}`),
    )
  })

  test('gaps and findings under such a heading are none', () => {
    expect(
      found(
        heading('Gaps and opportunities', 2),
        point('•', 'No service for under 18s'),
        point('•', 'A third of shops sold to a child'),
        point('•', 'Retailers should be visited each year'),
      ),
    ).toEqual([])
  })

  test('bare priorities are aims, unless they say that it must be done', () => {
    expect(
      found(
        heading('Key priorities', 2),
        point('•', 'Reduce vaping among under 16s'),
        point('•', 'Improve the health of young people'),
      ),
    ).toEqual([])
    expect(
      found(heading('Key priorities', 2), point('•', 'Schools and colleges must share what they know')),
    ).toEqual(['recommendation –: Schools and colleges must share what they know'])
  })

  test('a strategy has its own aims under them', () => {
    const strategy = [heading('Tobacco Control Strategy 2024 to 2029'), heading('Our vision', 2)]
    expect(
      said(
        extracted([
          ...strategy,
          para('This strategy sets out how the partnership will work over five years.'),
          heading('Priorities for action', 2),
          point('•', 'Support every school to be smoke free'),
        ]).items,
      ),
    ).toEqual([])
  })
})

describe('guidance of others, cited in a paper', () => {
  test.each([
    'What NICE recommends',
    'National recommendations',
    'NICE guidance',
    'Recommendations from the Royal College of Nursing',
    'What does the evidence tell us?',
    'What are the effective interventions?',
    'Policy context',
  ])('under “%s”', (title) => {
    const cited = [point('•', 'Commissioners should offer nicotine gum'), point('•', 'Train school staff')]
    expect(found(heading(title, 2), ...cited)).toEqual([])
    expect(found(heading(title, 2), ...cited, heading('Recommendations for Haldby', 2), nurses)).toEqual([
      nursesAsked,
    ])
  })

  test('but among its own, a review puts some to the nation', () => {
    expect(
      found(
        heading('Recommendations', 2),
        heading('National recommendations', 3),
        point('•', 'The Home Office should fund a campaign'),
      ),
    ).toEqual(['recommendation –: The Home Office should fund a campaign'])
  })
})

describe('a conclusion that lists nothing', () => {
  test('gives what those who run things should do', () => {
    expect(
      found(
        heading('7. Conclusion', 2),
        para('Few ask for help. The Council should appoint one contact for schools. Young people are frank.'),
        para('Overall, there is a clear need for a shared pathway. People who vape need to be safe.'),
      ),
    ).toEqual([
      'recommendation –: The Council should appoint one contact for schools.',
      'recommendation –: there is a clear need for a shared pathway.',
    ])
  })

  test('and only argues where the paper lists them', () => {
    expect(
      found(
        heading('Conclusion', 2),
        para('The Council should appoint one contact for schools.'),
        heading('Recommendations', 2),
        nurses,
      ),
    ).toEqual([nursesAsked])
  })
})
