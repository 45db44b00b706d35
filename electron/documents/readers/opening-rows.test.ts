import { expect, test } from 'vitest'
import type { BlockDraft } from './block-draft.ts'
import { withOpeningRows } from './opening-rows.ts'

const cell = (text: string, colSpan = 1) => ({ text, colSpan, rowSpan: 1 })
const row = (...cells: readonly ReturnType<typeof cell>[]) => ({ page: 1, header: false, cells: [...cells] })
const table = (...rows: readonly ReturnType<typeof row>[]): BlockDraft => ({
  kind: 'table',
  page: 1,
  rows: [...rows],
})
const body = row(cell('2'), cell('The Board heard of the winter.'), cell('Clerk to send the figures'))

test('a paper that is one table has its title in front of it', () => {
  const paper = table(
    row(cell('Harrowmere Board: minutes\n\n4 May 2021', 3)),
    row(cell('Present: E Marlow', 3)),
    body,
  )
  expect(withOpeningRows([paper]).map((draft) => ('text' in draft ? draft.text : draft.kind))).toEqual([
    'Harrowmere Board: minutes',
    '4 May 2021',
    'Present: E Marlow',
    'table',
  ])
})

test('rows over the full width further down, and in a table after other words, stay', () => {
  const themed = table(body, row(cell('Theme: housing', 3)), body)
  expect(withOpeningRows([themed])).toEqual([themed])
  const later: BlockDraft[] = [
    { kind: 'paragraph', page: 1, text: 'Action log' },
    table(row(cell('Housing', 3)), body),
  ]
  expect(withOpeningRows(later)).toEqual(later)
  const narrow = table(row(cell('One column only')), row(cell('and no more')))
  expect(withOpeningRows([narrow])).toEqual([narrow])
})
