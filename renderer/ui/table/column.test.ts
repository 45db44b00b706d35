import { expect, test } from 'vitest'
import { type Column, lookOf, shownColumns } from './column.ts'

const cell = () => null
const columns: readonly Column<never>[] = [
  { id: 'text', header: 'Text', width: 200, grow: 2, cell },
  { id: 'owner', header: 'Owner', width: 100, cell },
  { id: 'made', header: 'Made', width: 100, hiddenAtFirst: true, cell },
]

test('without a look the columns come as they are, hidden ones apart', () => {
  expect(shownColumns(columns, null).map(({ id }) => id)).toEqual(['text', 'owner'])
  expect(lookOf(columns, null)).toEqual([{ id: 'text' }, { id: 'owner' }])
})

test('a look has the order, the widths and the names; a width chosen is kept', () => {
  const shown = shownColumns(columns, [{ id: 'made' }, { id: 'text', width: 320, header: 'Action' }])
  expect(shown.map(({ id, header, width, grow }) => [id, header, width, grow])).toEqual([
    ['made', 'Made', 100, undefined],
    ['text', 'Action', 320, undefined],
  ])
})

test('columns that are no more are passed over, and a list is never without any', () => {
  expect(shownColumns(columns, [{ id: 'gone' }]).map(({ id }) => id)).toEqual(['text', 'owner'])
})
