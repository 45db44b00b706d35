import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

const groups = [
  { key: 'a', name: 'A', count: 2 },
  { key: 'b', name: 'B', count: 3 },
  { key: 'c', name: 'C', count: 1 },
]
const shown = (closed: readonly string[]) => {
  const lines = linesOf(6, groups, new Set(closed))
  return Array.from({ length: lines.count }, (_, at) => {
    const line = lines.at(at)
    return line.is === 'group' ? line.group.name : line.row
  })
}

test('each group has its head and its rows, a closed one its head only', () => {
  expect(shown([])).toEqual(['A', 0, 1, 'B', 2, 3, 4, 'C', 5])
  expect(shown(['b'])).toEqual(['A', 0, 1, 'B', 'C', 5])
  expect(shown(['a', 'b', 'c'])).toEqual(['A', 'B', 'C'])
})

test('without groups a line is a row', () => {
  const lines = linesOf(3, undefined, new Set())
  expect([lines.count, lines.at(2), lines.lineOf(1)]).toEqual([3, { is: 'row', row: 2 }, 1])
})

test('every row is found on its own line, whatever is closed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ count: fc.integer({ min: 1, max: 5 }), open: fc.boolean() }), { maxLength: 8 }),
      (made) => {
        const all = made.map(({ count }, at) => ({ key: `${at}`, name: '', count }))
        const closed = new Set(made.flatMap(({ open }, at) => (open ? [] : [`${at}`])))
        const total = all.reduce((sum, { count }) => sum + count, 0)
        const lines = linesOf(total, all, closed)
        for (let row = 0; row < total; row += 1) {
          const line = lines.lineOf(row)
          if (line !== null) expect(lines.at(line)).toEqual({ is: 'row', row })
        }
      },
    ),
  )
})
