import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfSketch, joinedSketch, overlapOf, sketchFromBytes, sketchOf } from './sketch.ts'

const word = fc.stringMatching(/^[a-z]{2,9}$/)
const words = (least: number) => fc.array(word, { minLength: least, maxLength: 400 })

/** A text of `count` words that no other seed has. */
const prose = (seed: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `${seed}${at}`).join(' ')

test('the same words are the same, however they are cut into paragraphs, marked and spelled in case', () => {
  fc.assert(
    fc.property(words(6), fc.nat(), (list, cut) => {
      const at = cut % list.length
      const one = sketchOf([list.join(' ')])
      const other = sketchOf([list.slice(0, at).join('; '), list.slice(at).join(' — ').toUpperCase()])
      expect(other).toEqual(one)
      expect(overlapOf(one, other).resemblance).toBe(1)
    }),
    { numRuns: 50 },
  )
})

test('a sketch is stored and comes back whole', () => {
  fc.assert(
    fc.property(words(0), (list) => {
      const sketch = sketchOf([list.join(' ')])
      expect(sketchFromBytes(bytesOfSketch(sketch))).toEqual(sketch)
    }),
    { numRuns: 50 },
  )
})

test('a long text has a small sketch, which still tells how much two share', () => {
  const shared = prose('shared', 60_000)
  const one = sketchOf([shared, prose('first', 20_000)])
  const other = sketchOf([shared, prose('second', 20_000)])
  expect(bytesOfSketch(one).length).toBeLessThan(2_100)
  // Truly 0.6 and 0.75.
  expect(overlapOf(one, other).resemblance).toBeCloseTo(0.6, 0.5)
  expect(overlapOf(one, other).containment).toBeGreaterThan(0.65)
  expect(overlapOf(one, other).containment).toBeLessThan(0.85)
})

test('a short paper inside a long one is wholly contained, and other papers not at all', () => {
  const report = prose('report', 3_000)
  const pack = sketchOf([prose('agenda', 9_000), report, prose('minutes', 20_000)])
  expect(overlapOf(sketchOf([report]), pack).containment).toBeGreaterThan(0.95)
  expect(overlapOf(sketchOf([prose('other', 3_000)]), pack)).toMatchObject({ resemblance: 0, containment: 0 })
})

test('two texts joined are as their texts together', () => {
  const [one, other] = [prose('one', 5_000), prose('other', 900)]
  const joined = joinedSketch(sketchOf([one]), sketchOf([other]))
  expect(overlapOf(joined, sketchOf([one, other])).resemblance).toBeGreaterThan(0.98)
})

test('a text without five words has nothing to compare', () => {
  expect(overlapOf(sketchOf(['To be noted.']), sketchOf(['To be noted.']))).toEqual({
    resemblance: 0,
    containment: 0,
    sample: 0,
  })
})
