import { expect, test } from 'vitest'
import { colourMapSchema } from '../model/council.ts'
import { bandOf, colourMapPresets, deliveryBand, judgementBand, withoutBand } from './colour-map.ts'

const preset = (id: string) => {
  const found = colourMapPresets.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found.map
}

test('what the panel decided is shown before what delivery claims', () => {
  const brag = preset('brag')
  expect(bandOf(brag, { delivery: 'complete', judgement: 'signed off' })?.words).toBe('Blue')
  expect(bandOf(brag, { delivery: 'complete', judgement: 'continue monitoring' })?.words).toBe('Green')
  expect(bandOf(brag, { delivery: 'delayed', judgement: null })?.words).toBe('Red')
})

test('a status that the council gave no band has none, and so has everything without a map', () => {
  expect(deliveryBand(preset('rag'), 'superseded')).toBe(null)
  expect(deliveryBand(preset('rag'), null)).toBe(null)
  expect(judgementBand(preset('rag'), 'reopened')).toBe(null)
  expect(bandOf(null, { delivery: 'complete', judgement: 'signed off' })).toBe(null)
})

test.each(colourMapPresets.map(({ id, map }) => [id, map] as const))(
  'the preset %s fits the model, and every band it names is one of its own, with words',
  (_id, map) => {
    expect(colourMapSchema.parse(map)).toEqual(map)
    const ids = map.bands.map((band) => band.id)
    for (const id of [...Object.values(map.delivery), ...Object.values(map.judgement)])
      expect(ids).toContain(id)
    expect(map.bands.every(({ words }) => words !== '')).toBe(true)
  },
)

test('a band that is taken out is shown for nothing any more', () => {
  const left = withoutBand(preset('rag'), 'green')
  expect(colourMapSchema.parse(left)).toEqual(left)
  expect(left.bands.map(({ id }) => id)).toEqual(['amber', 'red'])
  expect(deliveryBand(left, 'complete')).toBe(null)
  expect(judgementBand(left, 'signed off')).toBe(null)
  expect(deliveryBand(left, 'delayed')?.words).toBe('Red')
})
