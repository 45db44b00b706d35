import { describe, expect, test } from 'vitest'
import { extracted, heading, para, point, table } from '../testing/paper.ts'

type Blocks = Parameters<typeof extracted>[0]
const indicators = (blocks: Blocks) =>
  extracted(blocks)
    .items.filter(({ type }) => type === 'indicator')
    .map(({ text }) => text)

const dots = (...texts: readonly string[]) => texts.map((text) => point('•', text))

describe('measures told in sentences', () => {
  test('a share done in time, and a measure with what it now is', () => {
    expect(
      indicators([
        heading('Complaints: annual report 2024/25'),
        heading('Performance and outcomes', 2),
        para(
          'We ask services to answer within 15 working days. In 2024/25, 81% of first complaints were answered on time. The percentage of complaints upheld has fallen to 48% from 55%. This is welcome.',
        ),
        para('Over the year our officers decided 74% of appeals within eight weeks.'),
        para('We collected 97.4% of council tax, and 52% of household waste was recycled.'),
        para('Council tax collection was 97.4% at the year end.'),
        para("The Service's performance from April to June for Band 1 was 77.2%."),
      ]),
    ).toEqual([
      'In 2024/25, 81% of first complaints were answered on time.',
      'The percentage of complaints upheld has fallen to 48% from 55%.',
      'Over the year our officers decided 74% of appeals within eight weeks.',
      'We collected 97.4% of council tax, and 52% of household waste was recycled.',
      'Council tax collection was 97.4% at the year end.',
      "The Service's performance from April to June for Band 1 was 77.2%.",
    ])
  })

  test('what is promised, counted, surveyed or said of people is none', () => {
    expect(
      indicators([
        heading('Corporate performance report'),
        para('We aim to answer 80% of calls within 45 seconds.'),
        para('By March 90% of complaints should be closed on time.'),
        para('Of the measures, 41 (56%) were on track and 17 were rated red.'),
        para('Nationally 62% of applications were decided in time.'),
        para('Of those surveyed, 71% of residents were satisfied within their area.'),
        para('The percentage of adults who smoke has fallen to 13% from 15%.'),
        para('The number of people aged 85 and over was 4,200.'),
      ]),
    ).toEqual([])
  })

  test('a needs assessment describes a place', () => {
    expect(
      indicators([
        heading('Joint strategic needs assessment: older people'),
        para(
          'The rate of emergency admissions for falls was 2,140 per 100,000, and 34% of households are alone.',
        ),
        para('The percentage of homes without heating fell to 4% from 6%.'),
      ]),
    ).toEqual([])
  })

  test('points of minutes that report on performance, and not what is said in passing', () => {
    expect(
      indicators([
        heading('Minutes of the Performance Panel held on 4 March 2024'),
        para('Present: Councillors A. Ash (Chair), B. Birch and C. Cole'),
        heading('5. Annual performance report', 2),
        para('The following points were noted:'),
        ...dots(
          'Searches had improved to 93% against a target of 90% since the last quarter.',
          'The priority to cut burglary by 10% was not being achieved – it had risen by 4%.',
          'The panel thanked the officers.',
        ),
        para('In reply the Chair heard that visits stood at 70% against a target of 75%.'),
      ]),
    ).toEqual([
      'Searches had improved to 93% against a target of 90% since the last quarter.',
      'The priority to cut burglary by 10% was not being achieved – it had risen by 4%.',
    ])
  })
})

describe('points with their figure behind them', () => {
  test('under a heading or a lead-in that speaks of performance, whatever month stands between', () => {
    expect(
      indicators([
        heading('Requests for information'),
        para('Our performance over the last months is:'),
        heading('May 2025', 2),
        ...dots('Compliance rate – 92.4%', 'Answered within the deadline - 118'),
        heading('Landlord measures', 2),
        ...dots('Satisfaction with repairs* 91.5%', 'Emergency repairs done in time 99%'),
      ]),
    ).toEqual([
      'Compliance rate – 92.4%',
      'Answered within the deadline - 118',
      'Satisfaction with repairs* 91.5%',
      'Emergency repairs done in time 99%',
    ])
  })

  test('not what a budget or a population is made of', () => {
    expect(
      indicators([
        heading('Our performance'),
        ...dots('Council tax pays 18% of what we spend', 'Residents aged 65 and over 22%'),
        heading('About our area', 2),
        ...dots('Households without a car 31%', 'Pupils with a first language other than English 9%'),
      ]),
    ).toEqual([])
  })
})

describe('large figures with their names', () => {
  const tiles = (...lines: readonly string[]) => lines.map((line) => para(line))

  test('figures first, or names first', () => {
    expect(
      indicators([
        heading('Housing performance, Quarter 2'),
        ...tiles(
          '99.9%',
          'Gas safety checks done',
          '94%',
          'Rent collected of rent due',
          '61 days',
          'Time to let a home',
        ),
      ]),
    ).toEqual([
      'Gas safety checks done 99.9%',
      'Rent collected of rent due 94%',
      'Time to let a home 61 days',
    ])
    expect(
      indicators([
        heading('Housing performance'),
        para('These are our latest results.'),
        ...tiles(
          'Gas safety checks done',
          '99.9%',
          'Rent collected of rent due',
          '94%',
          'Time to let a home',
          '61 days',
        ),
      ]),
    ).toEqual([
      'Gas safety checks done 99.9%',
      'Rent collected of rent due 94%',
      'Time to let a home 61 days',
    ])
  })

  test('not what a place is like', () => {
    expect(
      indicators([
        heading('Profile of the borough'),
        ...tiles('141,000', 'People who live here', '22%', 'Aged 65 and over', '9%', 'Homes without heating'),
      ]),
    ).toEqual([])
  })
})

describe('cards of a measure', () => {
  test('its fields in a list, or in a table of two columns', () => {
    expect(
      indicators([
        heading('How we are doing'),
        heading('Missed bins put right in a day', 2),
        ...dots('Target: 95%', 'Result: 91%', 'Status: amber'),
        heading('Potholes filled in 28 days', 2),
        table(
          [
            ['Target', '90%'],
            ['Result', '84%'],
          ],
          false,
        ),
        heading('Opening hours', 2),
        ...dots('Monday: 9 to 5', 'Saturday: closed'),
      ]),
    ).toEqual(['Missed bins put right in a day 95% 91%', 'Potholes filled in 28 days 90% 84%'])
  })

  test('its name behind a label, its figures on the lines below their headings', () => {
    expect(
      indicators([
        heading('Statutory indicators'),
        para('Indicator: Average weeks to decide a major application'),
        para('Target:'),
        para('A maximum of 30 weeks.'),
        para('Result:'),
        para('41.5 weeks.'),
        para('Indicator: Enforcement cases closed in 39 weeks'),
        para('Target: A minimum of 70%.'),
        para('Result: 82%.'),
      ]),
    ).toEqual([
      'Average weeks to decide a major application A maximum of 30 weeks 41.5 weeks',
      'Enforcement cases closed in 39 weeks A minimum of 70% 82%',
    ])
  })

  test('within so many minutes in words, and a level that we achieved', () => {
    expect(
      indicators([
        heading('Our performance and targets'),
        para(
          'Between April and March, crews reached 64.1 per cent of the most urgent calls within eight minutes.',
        ),
        para('We achieved a total service level of 72% during 2031/32.'),
        para('On or above target – 20 measures (74%).'),
        para('Of 12 key indicators, 9 measures (75%) met their target.'),
      ]),
    ).toEqual([
      'Between April and March, crews reached 64.1 per cent of the most urgent calls within eight minutes.',
      'We achieved a total service level of 72% during 2031/32.',
    ])
  })
})
