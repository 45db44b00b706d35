import { describe, expect, test } from 'vitest'
import { extracted, heading, minutesHead, para, point, said } from '../testing/paper.ts'

const head = [
  heading('Caldermere Council'),
  heading('Sight loss in Caldermere', 1),
  heading('Summary of a health needs assessment, May 2022', 2),
]
const found = (...blocks: Parameters<typeof extracted>[0]) => said(extracted([...head, ...blocks]).items)
const advising = para(
  'Half of the county has no eye clinic. We recommend that a second clinic is opened in the west by 2024.',
)
const first = 'recommendation –: We recommend that a second clinic is opened in the west by 2024.'

describe('a needs assessment that advises in its text', () => {
  test.each([
    'Opticians are hard to reach. The Council should run a bus to the clinic on market days.',
    'The hospital trust should also publish how long people wait.',
    'Care home contracts should require a yearly eye test.',
    'It is suggested that every practice names one nurse for sight loss.',
    'A shared register is needed so that nobody is tested twice.',
    'In the longer term the integrated care board ought to train more eye nurses.',
    'Children’s services should name one worker for each family.',
    'Leaflets should be printed in large type by all partners.',
  ])('%s', (text) => {
    const asked = text.replace('Opticians are hard to reach. ', '').replace('In the longer term the', 'the')
    expect(found(heading('Finding 1', 2), advising, para(text))).toEqual([
      first,
      `recommendation –: ${asked}`,
    ])
  })

  test('“it should also” goes on with the advice before it, and with nothing else', () => {
    const text = 'The trust should open on Saturdays. It should also write to those who miss a visit.'
    expect(found(heading('Finding 1', 2), advising, para(text))).toHaveLength(3)
    expect(found(advising, para('The clinic is new. It should open in June.'))).toEqual([first])
  })

  test.each([
    'A resident told us that the Council should bring back the eye van.',
    'These figures should be read with care.',
    'Adults should have their eyes tested every two years.',
    'National guidance says that the trust should see people within two weeks.',
    'The aim is that every child should be tested by the age of five.',
    'The Act says that the Council should keep a register.',
    'The new clinic should reduce waiting by a third.',
    'We do not make a recommendation on parking.',
    'NICE has recommended that drops should be given at home.',
    'People who drive need to tell the licensing agency.',
    '“The hospital should send a text,” one man wrote.',
    'It should be noted that the survey was small.',
    'Teenagers need to see an optician more often.',
  ])('but not: %s', (text) => {
    expect(found(heading('Finding 1', 2), advising, para(text))).toEqual([first])
  })

  test('a paper that advises nowhere, or lists what it recommends, is not read so', () => {
    const plain = para('The trust should publish how long people wait.')
    expect(found(heading('Services', 2), plain)).toEqual([])
    expect(
      found(
        heading('Services', 2),
        plain,
        heading('Recommendations', 2),
        point('1.', 'Open a second clinic in the west.'),
      ),
    ).toEqual(['recommendation 1: Open a second clinic in the west.'])
  })

  test.each([
    'Implications for commissioners',
    'What this means for services',
    'What does this mean for local schools?',
    'Messages for providers',
  ])('under “%s”', (title) => {
    expect(
      found(
        heading(title, 2),
        para('Few people are known to services. First, the new contract should put hospitals first.'),
        para('Finally, Public Health should repeat the survey in 2025.'),
      ),
    ).toEqual([
      'recommendation –: the new contract should put hospitals first.',
      'recommendation –: Public Health should repeat the survey in 2025.',
    ])
  })
})

describe('a report begins below its recommendations', () => {
  test('though these are set larger than its numbered sections', () => {
    const items = extracted([
      heading('CALDERMERE BOROUGH COUNCIL'),
      para('Report to: Cabinet'),
      para('Report of: Head of Parks'),
      para('Date: 4 March 2021'),
      heading('RECOMMENDATION', 1),
      para('That Cabinet agrees to plant the verge at Mill Road.'),
      heading('Background', 2, '1.'),
      para('The Tree Group considered three sites and recommended the second.', '1.1'),
      heading('Consultation', 2, '2.'),
      para('Residents asked that the Council should keep the grass.', '2.1'),
    ]).items
    expect(said(items)).toEqual(['recommendation –: That Cabinet agrees to plant the verge at Mill Road.'])
  })
})

describe('recommendations that others put to a meeting', () => {
  const list = [
    para('that the route be kept for a year; and', '(i)'),
    para('that the Leader writes to the operator.', '(ii)'),
  ]
  const both = [
    'recommendation (i): that the route be kept for a year; and',
    'recommendation (ii): that the Leader writes to the operator.',
  ]

  test.each([
    'Cabinet considered the recommendations made by the Transport Panel on 3 June 2020, namely:',
    'Members received the recommendations of the Bus Task Group as follows:',
    'The Task Group had put the following suggestions to the Board:',
    'It is recommended that Members agree:',
  ])('%s', (lead) => {
    expect(said(extracted([...minutesHead, para(lead), ...list]).items)).toEqual(both)
  })

  test('referred up with the body named behind the word', () => {
    expect(
      said(
        extracted([
          heading('REFERENCE FROM THE SCRUTINY COMMITTEE'),
          para('The Committee considered the final report in May and RECOMMENDED TO CABINET:'),
          ...list,
        ]).items,
      ),
    ).toEqual(both)
  })

  test('a decision ends the reasons and the options of the one before it', () => {
    const items = extracted([
      ...minutesHead,
      heading('Reasons for decision:', 3),
      para('To replace the lease.'),
      para('Other options considered:'),
      para('Not renewing it.'),
      para('Decision:'),
      para('Cabinet considered the recommendations made by the Transport Panel, namely:'),
      ...list,
      para('RESOLVED that both be accepted.'),
    ]).items
    expect(said(items)).toEqual([...both, 'resolution –: that both be accepted.'])
  })
})
