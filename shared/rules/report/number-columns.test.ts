import { expect, it } from 'vitest'
import { numberColumns } from './number-columns.ts'

const table = (rows: readonly (readonly string[])[], rowHeaders = false) =>
  numberColumns({
    kind: 'table',
    caption: 'Measures',
    widths: rows[0]?.map(() => 1) ?? [],
    header: rows[0]?.map((_, i) => String(i)) ?? [],
    rowHeaders,
    rows: rows.map((row) => row.map((text) => ({ paragraphs: text === '' ? [] : [text] }))),
  })

it('figures, shares and money are numbers, with a word for what is not known', () => {
  expect(
    table([
      ['Plots let', '80%', '£1,204.50', 'Not set'],
      ['Days waited', 'Not set', '–£3', ''],
      ['Sites', '12', '', ''],
    ]),
  ).toEqual([false, true, true, false])
})

it('what is said in words, dates and row headings are none', () => {
  expect(
    table(
      [
        ['1', '4 March 2025', '3'],
        ['2', '5 June 2025', 'Asked again in the spring'],
      ],
      true,
    ),
  ).toEqual([false, false, false])
})
