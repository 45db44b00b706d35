import { expect, test } from 'vitest'
import { nameLines, rowHeightOf, rowName } from './row-name.ts'

const long = 'SR (25/26) 01, recommendation 3: Cabinet Member for Places'

test('a name that one line has no room for stands whole on two', () => {
  expect(nameLines(long, 260)).toEqual(['SR (25/26) 01, recommendation 3:', 'Cabinet Member for Places'])
  expect(nameLines('Cabinet', 260)).toEqual(['Cabinet'])
})

test('what two lines have no room for ends in an ellipsis, a word too long for one on the first', () => {
  const [first = '', second = '', ...more] = nameLines(`${long} and their Streets and Parks`, 230)
  expect(more).toEqual([])
  expect(`${first} ${second}`).toMatch(/^SR \(25\/26\) 01, recommendation .*…$/)
  expect(nameLines('Environmentalservicesdirectorate', 90)).toEqual(['Environment…'])
})

test('rows are higher where a name takes two lines, which stand around the middle of the bar', () => {
  expect(rowHeightOf(['Cabinet'], 260)).toBe(30)
  expect(rowHeightOf(['Cabinet', long], 260)).toBe(38)
  const [one, two] = rowName(long, 260, 100, 260)
  expect(one).toMatchObject({ y: 93, anchor: 'end' })
  expect(two).toMatchObject({ y: 108 })
})
