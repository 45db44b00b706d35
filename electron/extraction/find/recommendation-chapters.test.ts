import { describe, expect, test } from 'vitest'
import { bold, extracted, heading, para, point, reportHead, said, table } from '../testing/paper.ts'

const assessmentHead = [
  heading('Caldermere Council'),
  heading('Carers Health Needs Assessment 2021'),
  heading('Summary', 2),
  para('Some 8,400 residents care for somebody (7% of adults).'),
]
const assessed = (...blocks: Parameters<typeof extracted>[0]) =>
  said(extracted([...assessmentHead, ...blocks]).items)

describe('a chapter of recommendations', () => {
  test.each([
    'Recommendations for commissioners',
    'Key recommendations and next steps',
    'Findings and recommendations',
    'Conclusions and recommendations',
    'What should happen next?',
    'Recommended actions',
    'Recommendations: what partners should do',
  ])('headed “%s”', (title) => {
    expect(assessed(heading(title, 2), point('•', 'Offer every carer a yearly health check.'))).toEqual([
      'recommendation –: Offer every carer a yearly health check.',
    ])
  })

  test.each(['Progress on recommendations', 'Response to the recommendations', 'The inspectorate'])(
    'not headed “%s”',
    (title) => {
      expect(assessed(heading(title, 2), point('•', 'Offer every carer a yearly health check.'))).toEqual([])
    },
  )

  test('goes on over themes that are set as its own heading is', () => {
    expect(
      assessed(
        heading('Recommendations', 2),
        para('The following recommendations are for all partners.'),
        heading('Finding carers', 2),
        point('•', 'Commissioners should pay practices for a carers register.'),
        point('•', 'Hospitals to ask every patient who cares for them.'),
        heading('Breaks', 2),
        point('•', 'Double the number of respite beds.'),
        heading('Carers in the county', 2),
        point('•', 'Two in five carers are over 65.'),
      ),
    ).toEqual([
      'recommendation –: Commissioners should pay practices for a carers register.',
      'recommendation –: Hospitals to ask every patient who cares for them.',
      'recommendation –: Double the number of respite beds.',
    ])
  })

  test('ends where the paper goes on with itself', () => {
    expect(
      assessed(
        heading('Recommendations', 2),
        point('•', 'Double the number of respite beds.'),
        heading('Methods', 2),
        point('•', 'Review of the literature.'),
        heading('Appendix', 2),
        point('•', 'Share of carers by ward.'),
      ),
    ).toEqual(['recommendation –: Double the number of respite beds.'])
  })

  test('in paragraphs that each ask, with or without a lead word; what only argues is left', () => {
    expect(
      assessed(
        heading('Recommendations', 2),
        para('These recommendations were agreed with carers.'),
        para('Breaks. The council should double the number of respite beds.'),
        para('Carers told us that breaks come too late.'),
        para('Work with employers to give carers paid leave.'),
        heading('Acknowledgements', 2),
        para('Ensure that all are thanked.'),
      ),
    ).toEqual([
      'recommendation –: Breaks. The council should double the number of respite beds.',
      'recommendation –: Work with employers to give carers paid leave.',
    ])
  })

  test('paragraphs beside labels or a table only argue', () => {
    const argues = para('Members felt that the council should do far more for carers.')
    expect(
      assessed(
        heading('Recommendations', 2),
        argues,
        para('That respite beds be doubled.', 'Recommendation 1'),
      ),
    ).toEqual(['recommendation 1: That respite beds be doubled.'])
    expect(
      assessed(
        heading('Recommendations', 2),
        argues,
        table([
          ['No.', 'Recommendation', 'Lead'],
          ['1', 'That respite beds be doubled.', 'Head of Care'],
        ]),
      ),
    ).toEqual(['recommendation 1: That respite beds be doubled.'])
  })

  test('paragraphs that a sentence announces', () => {
    expect(
      assessed(
        heading('Conclusions', 2),
        para('The steering group makes the following recommendations:'),
        para('Promote the carers card.'),
        para('Consider a carers centre in the north.'),
        para('The group will meet again in May.'),
      ),
    ).toEqual([
      'recommendation –: Promote the carers card.',
      'recommendation –: Consider a carers centre in the north.',
    ])
  })
})

describe('the words of a numbered recommendation', () => {
  test('end before the next paragraph of the report', () => {
    const items = extracted([
      ...reportHead,
      bold('Recommendation 1'),
      para('The council fits fans in every kitchen.'),
      para('Tenants are not always aware of the help they could have.', '3.2'),
    ]).items
    expect(said(items)).toEqual(['recommendation 1: The council fits fans in every kitchen.'])
  })

  test('a list ends before an appendix', () => {
    expect(
      assessed(
        heading('Recommendations', 2),
        point('•', 'Double the number of respite beds.'),
        para('Data sources', 'Appendix 1:'),
      ),
    ).toEqual(['recommendation –: Double the number of respite beds.'])
  })
})

test('an assessment of needs whose summary speaks of a policy is no strategy', () => {
  expect(extracted([...assessmentHead, para('Council policy should change.')]).kind).toBe('other')
})
