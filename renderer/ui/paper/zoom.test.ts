import { expect, test } from 'vitest'
import { scaleOf, zoomed, zoomSteps } from './zoom.ts'

const page = { width: 800, height: 1130 }

test('steps go up and down, from between two steps too, and end', () => {
  expect(zoomed(1, 1)).toBe(1.1)
  expect(zoomed(1, -1)).toBe(0.9)
  expect(zoomed(0.93, 1)).toBe(1)
  expect(zoomed(0.93, -1)).toBe(0.9)
  expect(zoomed(4, 1)).toBe(4)
  expect(zoomed(0.5, -1)).toBe(0.5)
  expect(zoomSteps).toEqual(zoomSteps.toSorted((a, b) => a - b))
})

test('a page fits the width or the window', () => {
  expect(scaleOf('width', page, { width: 720, height: 500 }, 560)).toBe(0.9)
  expect(scaleOf('page', page, { width: 800, height: 565 }, 560)).toBe(0.5)
  expect(scaleOf('width', page, { width: 4000, height: 500 }, 560)).toBe(2)
})

test('in a narrow pane the margins go before the words get too small', () => {
  expect(scaleOf('width', page, { width: 480, height: 500 }, 560)).toBeCloseTo(0.8)
  expect(scaleOf('width', page, { width: 420, height: 500 }, 560)).toBeCloseTo(0.75)
  expect(scaleOf('width', page, { width: 420, height: 500 }, 800)).toBeCloseTo(0.525)
})

test('a scale of one’s own is kept within what there is', () => {
  expect(scaleOf(1.25, page, { width: 100, height: 100 }, 560)).toBe(1.25)
  expect(scaleOf(40, page, { width: 100, height: 100 }, 560)).toBe(4)
})
