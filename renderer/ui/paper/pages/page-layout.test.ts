import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAt, heightOf, mainPage, pageAtHeight, pageGap, pageLayout, usualSize } from './page-layout.ts'

const upright = { width: 800, height: 1000 }
const aside = { width: 1000, height: 800 }

test('pages stand one under the other with a gap between', () => {
  const layout = pageLayout([upright, aside, upright], 0.5)
  expect(layout.tops).toEqual([16, 532, 948])
  expect(layout).toMatchObject({ width: 500, height: 1464 })
  expect(pageLayout([upright, aside], 0.5, 400).sizes[1]).toEqual({ width: 400, height: 320 })
})

test('the page at a height is the one there, or the next below', () => {
  const layout = pageLayout([upright, upright, upright], 1)
  expect([0, 500, 1016, 1017, 5000].map((y) => pageAtHeight(layout, y))).toEqual([0, 0, 0, 1, 2])
  expect(mainPage(layout, 0, 900)).toBe(0)
  expect(mainPage(layout, 700, 900)).toBe(1)
})

test('the usual size is the one that most pages have', () => {
  expect(usualSize([aside, upright, upright])).toEqual(upright)
  expect(usualSize([])).toEqual({ width: 1, height: 1 })
})

test('what is read stays under the eye at any zoom', () => {
  const sizes = fc.array(fc.constantFrom(upright, aside), { minLength: 1, maxLength: 30 })
  const scale = fc.double({ min: 0.3, max: 4, noNaN: true })
  fc.assert(
    fc.property(
      sizes,
      scale,
      scale,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (pages, one, other, share) => {
        const before = pageLayout(pages, one)
        const y = pageGap + share * (before.height - 2 * pageGap)
        const anchor = anchorAt(before, y)
        const there = heightOf(pageLayout(pages, other), anchor)
        expect(anchorAt(pageLayout(pages, other), there).page).toBe(anchor.page)
        expect(heightOf(before, anchor)).toBeCloseTo(y)
      },
    ),
  )
})
