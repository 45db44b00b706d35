import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point } from '../testing/paper.ts'

const lines = (...texts: readonly string[]) => texts.map((text) => para(text))
const head = [heading('Caldermere Borough Council'), heading('How we are doing')]
const measures = (...blocks: Parameters<typeof extracted>[0]) =>
  extracted([...head, ...blocks]).items.map(({ type, text, values }) => [
    type,
    text,
    ...(values ?? []).map(({ kind, raw }) => `${kind ?? '–'} ${raw}`),
  ])

describe('measures printed as lines', () => {
  test('each cell on a line of its own, with titles and measures not reported between', () => {
    expect(
      measures(
        ...lines('Performance Indicator', 'Q4 2021/22', 'Value', 'Target', 'Status', 'Homes'),
        ...lines('Repairs done in time', '88.39%', '95%', 'Red', 'Days to let a home', '31', '28'),
        ...lines('Share of homes empty', 'Annual Indicator'),
      ),
    ).toEqual([
      ['indicator', 'Repairs done in time 88.39% 95%', 'value 88.39%', 'target 95%', 'rating Red'],
      ['indicator', 'Days to let a home 31 28', 'value 31', 'target 28'],
    ])
  })

  test('figures behind the name, under a line of headings', () => {
    expect(
      measures(
        ...lines('Performance indicator 2017/18 value 2018/19 target'),
        ...lines('Waste sent for recycling 22.2% 22.3%', 'Days to clear a report n/a 2 days'),
        para('There are 40,200 homes in the borough.'),
      ),
    ).toEqual([
      ['indicator', 'Waste sent for recycling 22.2% 22.3%', 'value 22.2%', 'target 22.3%'],
      ['indicator', 'Days to clear a report n/a 2 days', 'value n/a', 'target 2 days'],
    ])
  })

  test('a name with its result, target and rating under it', () => {
    expect(
      measures(
        heading('Average time to let a home', 3),
        ...lines('Result: 31 days', 'Target: 28 days', 'Status: Below target'),
        heading('Who to ask', 3),
        ...lines('Telephone: 01234 567890', 'Opening hours: 9 to 5'),
      ),
    ).toEqual([
      [
        'indicator',
        'Average time to let a home 31 days 28 days',
        'value 31 days',
        'target 28 days',
        'rating Below target',
      ],
    ])
  })

  test.each([
    ['92% of major applications were decided in time against a target of 85%.', '92%', '85%'],
    ['Sickness was 8.1 days for each of the staff, better than the target of 9 days.', '8.1 days', '9 days'],
    ['For minor applications we managed 71%; the target is 85%, so this is red.', '71%', '85%'],
    ['In quarter 3 of 2021 calls were answered in 41 seconds, under the 60 seconds target.', '41', '60'],
    ['Homes built: 64 (target for the year 110)', '64', '110'],
    ['Falls among those over 65 – 2,240 now, 2,000 by 2026.', '2,240', '2,000'],
  ])('“%s”', (sentence, value, target) => {
    const [item, ...more] = extracted([...head, para(sentence)]).items
    expect(more).toEqual([])
    expect(item?.text).toBe(sentence)
    expect(
      item?.values
        ?.filter(({ kind }) => kind !== 'rating')
        .map(({ raw }) => Number.parseFloat(raw.replaceAll(',', ''))),
    ).toEqual([value, target].map((figure) => Number.parseFloat(figure.replaceAll(',', ''))))
  })

  test.each([
    'The target is 95%.',
    'We should reach a target of 95%, up from 92%.',
    'Savings of £2.1m were made against a target of £2.4m.',
    'There are 61,200 homes in the borough and 14% are let by us.',
    'Eleven of 14 targets were met.',
    'The target date is 3 May 2022, after 40 weeks.',
  ])('not “%s”', (sentence) => {
    expect(measures(para(sentence), point('•', sentence))).toEqual([])
  })
})
