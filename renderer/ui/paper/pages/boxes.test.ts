import { expect, test } from 'vitest'
import { pageWords } from '../words/page-words.ts'
import { boxesOf } from './boxes.ts'
import { type PageItem, piecesOf } from './page-items.ts'
import { columnOf } from './text-column.ts'

const item = (text: string, x: number, y: number, more: Partial<PageItem> = {}): PageItem => ({
  text,
  x,
  y,
  endsLine: false,
  along: [1, 0],
  up: [0, -1],
  size: 10,
  width: text.length * 5,
  fontFamily: 'sans-serif',
  ...more,
})
const measure = (words: string) => words.length

const boxes = (items: readonly PageItem[], words: string) => {
  const page = pageWords(1, piecesOf(items))
  const from = page.text.indexOf(words)
  return boxesOf(page, items, { from, to: from + words.length }, measure)
}

test('words in the middle of an item have the share of its width that they take', () => {
  expect(boxes([item('every bus shelter', 100, 50)], 'bus')).toEqual([
    { x: 130, y: expect.closeTo(41.4), width: 15, height: expect.closeTo(11) },
  ])
})

test('items that follow each other on a line have one box, another line its own', () => {
  const items = [
    item('every bus ', 100, 50),
    item('shelter', 150, 50, { endsLine: true }),
    item('has a bench', 100, 62),
  ]
  expect(boxes(items, 'bus shelter\nhas').map(({ x, width }) => [x, width])).toEqual([
    [130, 55],
    [100, 15],
  ])
})

test('cells side by side have a box each, and a space between their words', () => {
  const items = [item('Lamps', 100, 50), item('Forty', 300, 50)]
  expect(piecesOf(items).map(({ words }) => words)).toEqual(['Lamps ', 'Forty'])
  expect(boxes(items, 'Lamps Forty')).toHaveLength(2)
})

test('words that run upwards have a box that stands', () => {
  const [box] = boxes([item('Progress', 40, 400, { along: [0, -1], up: [-1, 0] })], 'Progress')
  expect(box?.width).toBeCloseTo(11)
  expect(box?.height).toBeCloseTo(40)
  expect(box?.y).toBeCloseTo(360)
})

test('the column of words leaves out what stands far out alone', () => {
  const lines = Array.from({ length: 200 }, (_, line) => item('x'.repeat(80), 100, line * 12))
  expect(columnOf([...lines, item('1', 5, 10)])).toEqual({ left: 100, right: 500 })
  expect(columnOf([item(' ', 5, 10)])).toBeNull()
})
