import { describe, expect, test } from 'vitest'
import { distractors, pairs } from '../testing/labelled.ts'
import { aTracked, said, tracker, matches } from '../testing/matching.ts'

describe('its words', () => {
  test('a row that restates it is sure, with the percentage where they differ', () => {
    const row = said('That seats be put into all shelters!', { type: 'recommendation', commentary: 'Done.' })
    expect(matches(row)[0]).toMatchObject({ recommendationId: 'buses-1', kind: 'same words' })
  })

  test('quoted, it is found among other words', () => {
    const quote =
      'The director writes: “seats be put into all shelters” was understood to mean town shelters.'
    expect(matches(said(quote))[0]).toMatchObject({
      recommendationId: 'buses-1',
      kind: 'quoted',
      sure: false,
    })
  })

  test('shared words alone never make it sure', () => {
    const alone = tracker([
      aTracked({ id: 'only', text: 'That solar lighting be fitted in every rural shelter.' }),
    ])
    const [first] = matches(said('Solar lighting is fitted in the rural shelters now.'), {}, alone)
    expect(first).toMatchObject({ recommendationId: 'only', kind: 'alike', sure: false })
    expect(first?.words).toEqual(expect.arrayContaining(['solar', 'lighting']))
  })

  test('what is found in its own paper is not offered for its neighbours', () => {
    const own = tracker([
      aTracked({
        id: 'one',
        text: 'That seats be put into all bus shelters in the towns.',
        papers: new Set(['paper']),
      }),
    ])
    const neighbour = said('That seats be painted in all bus shelters of the villages.', {
      type: 'recommendation',
    })
    expect(matches(neighbour, {}, own)).toEqual([])
  })
})

test('indicators are about no recommendation', () => {
  expect(matches(said('Shelters with seats 90%', { type: 'indicator' }))).toEqual([])
})

test('of commentary that names nothing, most is found by its words: first 12 of 16, among three 15', () => {
  const all = tracker([
    ...pairs.map(({ recommendation }, at) => aTracked({ id: `pair-${at}`, text: recommendation })),
    ...distractors.map((text, at) => aTracked({ id: `other-${at}`, text })),
  ])
  const places = pairs.map(({ commentary }, at) =>
    matches(said(commentary), {}, all).findIndex(({ recommendationId }) => recommendationId === `pair-${at}`),
  )
  expect(places.filter((found) => found === 0).length).toBeGreaterThanOrEqual(12)
  expect(places.filter((found) => found >= 0).length).toBeGreaterThanOrEqual(15)
})
