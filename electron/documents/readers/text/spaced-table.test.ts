import { describe, expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import { readText } from './read-text.ts'

const read = async (text: string) =>
  valueOf(await readText(new TextEncoder().encode(text), { name: 'paper.txt' }))
const rows = async (text: string) => (await read(text).then(tablesOf)).map(cellTexts)

const prose =
  'The panel heard from the harbour master and from two of the skippers, and went to see\nthe slipway for itself in the autumn, when the lower third of it was in poor repair.\n'

describe('tables whose columns only spaces keep apart', () => {
  test('a tracker: cells wrapped over lines, rows known by their references', async () => {
    const tracker = `${prose}
Ref     Recommendation                   Lead officer     Progress to          Status
                                                          date
R1      That the handrail be put back    Harbour          The rail was         Complete
        before the winter.               Master           ordered in May.
R2      That a map of the moorings be    Clerk            Printed. It goes     On track
        printed.                                          online in July.

${prose}`
    expect(await rows(tracker)).toEqual([
      [
        ['Ref', 'Recommendation', 'Lead officer', 'Progress to date', 'Status'],
        [
          'R1',
          'That the handrail be put back before the winter.',
          'Harbour Master',
          'The rail was ordered in May.',
          'Complete',
        ],
        [
          'R2',
          'That a map of the moorings be printed.',
          'Clerk',
          'Printed. It goes online in July.',
          'On track',
        ],
      ],
    ])
    const { blocks } = await read(tracker)
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  test('rows known by blank lines; what stands in the middle of its row; a paragraph of its own in a cell', async () => {
    expect(
      await rows(`Recommendation                      Commentary

                                    The rail was ordered in May.
That the handrail be put back
before the winter.
                                    It came in June.

That the key be kept by the clerk   Agreed with the sailing club.

                                    A second key hangs there.

That the fee stand                  Done
`),
    ).toEqual([
      [
        ['Recommendation', 'Commentary'],
        ['That the handrail be put back before the winter.', 'The rail was ordered in May. It came in June.'],
        ['That the key be kept by the clerk', 'Agreed with the sailing club.\n\nA second key hangs there.'],
        ['That the fee stand', 'Done'],
      ],
    ])
  })

  test('columns that are placed a little differently in each row, with a single space where a cell is full', async () => {
    expect(
      await rows(`      Action                            Owner              Due
1.    Send the list of lit steps        Clerk              May 2025
2. Ask the county what a handrail costs Harbour Master      June 2025
   and when it could be put back
3.    Thank the skippers                 Chair              July 2025
`),
    ).toEqual([
      [
        ['Action', 'Owner', 'Due'],
        ['1. Send the list of lit steps', 'Clerk', 'May 2025'],
        [
          '2. Ask the county what a handrail costs and when it could be put back',
          'Harbour Master',
          'June 2025',
        ],
        ['3. Thank the skippers', 'Chair', 'July 2025'],
      ],
    ])
  })

  test('measures, a row a line', async () => {
    expect(
      await rows(`Indicator                       Target     Actual
Visits to the slipway           400        512
Moorings let                    90%        n/a
Days the steps were closed      10         12
`),
    ).toEqual([
      [
        ['Indicator', 'Target', 'Actual'],
        ['Visits to the slipway', '400', '512'],
        ['Moorings let', '90%', 'n/a'],
        ['Days the steps were closed', '10', '12'],
      ],
    ])
  })

  test.each([
    ['under its head again', 'No.    Action                      Owner\n'],
    ['without a head', ''],
  ])('goes on over a page %s, a row that the page cut in two is one', async (_, head) => {
    const text = `No.    Action                      Owner
1      Mend the slipway            Clerk
2      Ask the county what a       Harbour
\f${head}       handrail costs              Master
3      Thank the skippers          Chair
4      Light the steps             Clerk
`
    expect(await rows(text)).toEqual([
      [
        ['No.', 'Action', 'Owner'],
        ['1', 'Mend the slipway', 'Clerk'],
        ['2', 'Ask the county what a handrail costs', 'Harbour Master'],
        ['3', 'Thank the skippers', 'Chair'],
        ['4', 'Light the steps', 'Clerk'],
      ],
    ])
  })
})

describe('columns as the head has them', () => {
  test('single spaces where cells are full, a day that was pushed, and a text that runs into its neighbour', async () => {
    expect(
      await rows(`Ref       Audit         Recommendation                       Grade    Owner             Original   Management update
                                                                                      date
AF21/03.1 Moorings      Receipts for moorings should be      High     Head of           31/03/21   Receipt books are with
                        given to all skippers.                        Harbours                     the printer.
AF21/03.2 Fuel          Fuel sold should be reconciled once  Medium   Fuel Clerk        30/06/21   Done in April.
                        a month.
AF21/07.1 Slipway Store Keys of the store should be kept by the       Service Manager, 31/07/21    The key safe has been
                        duty officer.                                 Boats                        ordered.
`),
    ).toEqual([
      [
        ['Ref', 'Audit', 'Recommendation', 'Grade', 'Owner', 'Original date', 'Management update'],
        [
          'AF21/03.1',
          'Moorings',
          'Receipts for moorings should be given to all skippers.',
          'High',
          'Head of Harbours',
          '31/03/21',
          'Receipt books are with the printer.',
        ],
        [
          'AF21/03.2',
          'Fuel',
          'Fuel sold should be reconciled once a month.',
          'Medium',
          'Fuel Clerk',
          '30/06/21',
          'Done in April.',
        ],
        [
          'AF21/07.1',
          'Slipway Store',
          'Keys of the store should be kept by the duty officer.',
          '',
          'Service Manager, Boats',
          '31/07/21',
          'The key safe has been ordered.',
        ],
      ],
    ])
  })
})

describe('what is no table', () => {
  test.each([
    [
      'names in two columns',
      'Councillor Finch          Councillor Moreau\nCouncillor Ade            Councillor Birch\n',
    ],
    ['a form', 'REPORT TO:        Harbour Panel\nDATE:             4 May 2020\nSUBJECT:          Slipways\n'],
    ['signatures', 'Signed ..........        Date ..........\n'],
    ['text in two columns', `${prose.replaceAll(' ', '  ')}\n`],
    ['a head over prose', `Action          Owner\n${prose}`],
  ])('%s', async (_, text) => {
    expect(await rows(text)).toEqual([])
  })

  test('figures too close to be told apart stay lines, as they stand', async () => {
    const text =
      'Indicator                Target Q1        Q2\nVisits to the slipway    40         38    45\nMoorings let             80%        76% 81%\n'
    const { blocks } = await read(text)
    expect(tablesOf({ blocks } as never)).toEqual([])
    expect(outline(blocks).join(' ')).toContain('Moorings let')
  })
})
