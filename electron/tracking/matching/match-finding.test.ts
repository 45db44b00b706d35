import { describe, expect, test } from 'vitest'
import type { Sought } from './sought.ts'
import { aTracked, said, tracker, matches } from '../testing/matching.ts'

describe('what names a recommendation', () => {
  test('the review that it says decides between two of one number', () => {
    const [first] = matches(
      said('That recommendation 3 of the review of bus shelters stay open.', { type: 'resolution' }),
    )
    expect(first).toMatchObject({ recommendationId: 'buses-3', kind: 'reference', sure: true })
    expect(first?.because).toContain('recommendation 3 of the review of bus shelters')
    const [other] = matches(said('Recommendation 2 of the Fostering review is complete.'))
    expect(other).toMatchObject({ recommendationId: 'fostering-2', sure: true })
  })

  test('the review’s own reference does too', () => {
    const [first] = matches(said('SR (24/25) 02, recommendation 1: letters were sent.'))
    expect(first).toMatchObject({ recommendationId: 'fostering-1', kind: 'reference', sure: true })
  })

  test('without a review, those of its body are offered, and none is sure', () => {
    const found = matches(
      said('That the progress made on recommendation 1 be noted.', { type: 'resolution' }),
    )
    expect(found[0]).toMatchObject({ recommendationId: 'buses-1', sure: false })
  })

  test('a body that was renamed keeps what it recommended', () => {
    const found = matches(said('Recommendation 1 is complete.'), { bodyName: 'Environment Panel' })
    expect(found[0]?.recommendationId).toBe('buses-1')
  })

  test('a review that is not tracked is not taken for another', () => {
    const found = matches(said('Recommendation 3 of the housing repairs review is complete.'))
    expect(found.filter(({ kind }) => kind === 'reference')).toEqual([])
  })
})

describe('the title of the minute that it stands under', () => {
  const cabinet = { bodyName: 'Cabinet', paperTitle: 'Cabinet minutes' }
  const decided = (text: string, under: string, given: Partial<Sought> = {}) =>
    matches(said(text, { type: 'resolution', under, ...given }), cabinet)

  test('says whose recommendations another body decides on, each that it names', () => {
    const found = decided(
      'That recommendations 1 and 3 of the review be approved;',
      'SCRUTINY REVIEW OF BUS SHELTERS: RESPONSE',
    )
    expect(found.filter(({ sure }) => sure).map(({ recommendationId }) => recommendationId)).toEqual([
      'buses-1',
      'buses-3',
    ])
    expect(found[0]?.because).toBe(
      'It says “recommendations 1 and 3 of the review” under “SCRUTINY REVIEW OF BUS SHELTERS: RESPONSE”.',
    )
  })

  test('a range is all in it, and the body’s own name is no other review’s', () => {
    const found = decided(
      'That recommendations 1 to 3 of the Places Panel be accepted',
      'Bus Shelters and Waiting Places',
    )
    expect(found.map(({ recommendationId, sure }) => [recommendationId, sure])).toEqual([
      ['buses-1', true],
      ['buses-2', true],
      ['buses-3', true],
    ])
  })

  test('names nothing where the words name another review, or a number that the review has not', () => {
    const other = decided('That recommendation 2 of the fostering review be deferred', 'Bus shelters review')
    expect(other[0]).toMatchObject({ recommendationId: 'fostering-2', sure: true })
    const beyond = decided('That recommendations 2 and 9 be approved', 'Bus shelters review')
    expect(beyond.filter(({ sure }) => sure)).toEqual([])
  })

  test('is not read where a decision is on recommendations of its own paper, or under one word of a title', () => {
    const text = 'That recommendations 1 and 3 be approved'
    expect(decided(text, 'Bus shelters review', { decidesOwn: true })).toEqual([])
    expect(decided(text, 'SHELTERS')).toEqual([])
  })

  test('a review that came after the paper is not meant', () => {
    const sought = said('Recommendation 1 is agreed.', { type: 'resolution', under: 'Bus shelters review' })
    expect(matches(sought, { ...cabinet, date: '2023-05-01' })).toEqual([])
  })
})

test('several of its own panel’s, without a review, are offered together and none is sure', () => {
  const found = matches(said('recommendations 1 and 3 be signed off', { type: 'resolution' }))
  expect(found.map(({ sure }) => sure)).not.toContain(true)
})

describe('its own reference', () => {
  const referenced = tracker([
    aTracked({ id: 'first', reference: 'SR (25/26) 01', text: 'That seats be put into all shelters.' }),
    aTracked({ id: 'second', reference: 'SR (25/26) 11', text: 'That lighting be repaired.' }),
    aTracked({ id: 'by hand', reference: 'PARKS-7', text: 'That murals be painted by schools.' }),
    aTracked({ id: 'bare', reference: '12', text: 'That benches be oiled.' }),
  ])
  const first = (sought: Sought) => matches(sought, { bodyName: null }, referenced)[0]

  test('as the number of a tracker’s row, and among other words', () => {
    expect(first(said('Contract let.', { number: 'SR (25/26) 01' }))).toMatchObject({
      recommendationId: 'first',
      kind: 'reference',
      sure: true,
      words: ['SR (25/26) 01'],
    })
    expect(first(said('The works under SR (25/26) 11 are done.'))).toMatchObject({
      recommendationId: 'second',
      because: 'It says “SR (25/26) 11”, its reference.',
    })
  })

  test('however it is spaced, dashed and padded', () => {
    for (const printed of ['SR (25/26) 1', 'sr(25/26)01', 'SR\u00a0(25/26)\n01'])
      expect(first(said('Contract let.', { number: printed }))?.recommendationId, printed).toBe('first')
    expect(first(said('Parks – 7: painted.'))?.recommendationId).toBe('by hand')
  })

  test('not inside a longer one, and not where a bare number could mean anything', () => {
    expect(first(said('Contract let.', { number: 'SR (25/26) 012' }))).toBeUndefined()
    expect(first(said('PARKS-70 is done.'))).toBeUndefined()
    expect(first(said('All 12 were looked at.'))).toBeUndefined()
  })

  test('beside other words of a recommendation it is a question only', () => {
    const row = said('That the library be open on Sunday afternoons in winter.', {
      type: 'recommendation',
      number: 'SR (25/26) 01',
    })
    expect(first(row)).toMatchObject({ recommendationId: 'first', sure: false })
  })

  test('one that was taken out or renamed is not found any more', () => {
    const changing = tracker([
      aTracked({ id: 'first', reference: 'SR (25/26) 01', text: 'That seats be put into all shelters.' }),
    ])
    changing.put(
      aTracked({ id: 'first', reference: 'SR (25/26) 02', text: 'That seats be put into all shelters.' }),
    )
    const named = (number: string) =>
      matches(said('Let.', { number }), { bodyName: null }, changing)[0]?.recommendationId
    expect([named('SR (25/26) 01'), named('SR (25/26) 02')]).toEqual([undefined, 'first'])
    changing.take('first')
    expect(named('SR (25/26) 02')).toBeUndefined()
  })
})

describe('its number in its review', () => {
  test('ties it where the officer put the set under the review', () => {
    const [first] = matches(said('Now in place everywhere.', { number: '2' }), { reviewId: 'fostering' })
    expect(first).toMatchObject({ recommendationId: 'fostering-2', kind: 'number', sure: true })
  })

  test('and where the paper names the review', () => {
    const [first] = matches(said('In place.', { number: 'Recommendation 2' }), {
      reviewTitle: 'Fostering Review',
      bodyName: null,
    })
    expect(first).toMatchObject({ recommendationId: 'fostering-2', kind: 'number', sure: true })
  })

  test('a tracker may call the review by the beginning of its title, best with its date', () => {
    const row = said('Murals by schools', { type: 'recommendation', number: '3' })
    const short = { stage: 'earlier', bodyName: 'Places Panel', reviewTitle: 'Bus shelters' } as const
    expect(matches(row, { ...short, date: '2024-09' })[0]).toMatchObject({
      recommendationId: 'buses-3',
      kind: 'number',
    })
    const undated = matches(row, { ...short, date: null })[0]
    expect(undated?.because).toContain('the paper’s title has the review’s')
    expect(matches(row, { ...short, date: '2019-01' }).filter(({ kind }) => kind === 'number')).toEqual([])
  })

  test('the same title in another year is another review, for what it recommends itself', () => {
    const again = { reviewTitle: 'Fostering review', bodyName: null, stage: 'new' as const, date: '2027-09' }
    const own = said('That the council sets up a hub.', { type: 'recommendation', number: '2' })
    expect(matches(own, again)).toEqual([])
  })

  test('a minute’s number is no recommendation’s', () => {
    expect(
      matches(said('That the report be received.', { type: 'resolution', number: '2' }), {
        reviewId: 'fostering',
      }),
    ).toEqual([])
  })
})
