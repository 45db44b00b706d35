import { expect, test } from 'vitest'
import { latticesOf } from './lattice.ts'

const across = (at: number, from = 100, to = 400) => ({ at, from, to })
const down = (at: number, from: number, to: number) => ({ at, from, to })

test('lines that cross make cells, missing ones merge them', () => {
  const [table] = latticesOf(
    [across(100), across(130), across(160)],
    [down(100, 100, 160), down(250, 130, 160), down(400, 100, 160)],
  )
  expect(table?.cells.map(({ row, column, colSpan }) => ({ row, column, colSpan }))).toEqual([
    { row: 0, column: 0, colSpan: 2 },
    { row: 1, column: 0, colSpan: 1 },
    { row: 1, column: 1, colSpan: 1 },
  ])
})

test('a table cut by the foot of the page is closed where its sides end, and known to be open', () => {
  const [table] = latticesOf(
    [across(100), across(130)],
    [down(100, 100, 200), down(250, 100, 200), down(400, 100, 200)],
  )
  expect(table?.open).toBe(true)
  expect(table?.cells).toHaveLength(4)
})

test('two tables that touch are told apart by their inner borders', () => {
  const tables = latticesOf(
    [across(100), across(130), across(160)],
    [down(100, 100, 160), down(250, 100, 130), down(200, 130, 160), down(300, 130, 160), down(400, 100, 160)],
  )
  expect(tables.map(({ columns }) => columns.length - 1)).toEqual([2, 3])
})

test('a frame around text and lines under words are no tables', () => {
  expect(latticesOf([across(100), across(300)], [down(100, 100, 300), down(400, 100, 300)])).toEqual([])
  expect(latticesOf([across(100), across(130), across(160)], [])).toEqual([])
})
