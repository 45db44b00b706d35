import { expect, test } from 'vitest'
import { asHtmlTable, asTabs, delimited } from './tabular.ts'

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['said "yes"', '"said ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['-5', "'-5"],
  ['@name', "'@name"],
  ['+44 1234, extension 5', '"\'+44 1234, extension 5"'],
  ['1-2', '1-2'],
])('%s in a file', (words, written) => {
  expect(delimited(words, ',')).toBe(written)
})

test('a table on the clipboard keeps its cells', () => {
  expect(
    asTabs([
      ['a', 'b\tc'],
      ['two\nlines', ''],
    ]),
  ).toBe('a\t"b\tc"\r\n"two\nlines"\t')
})

test('as HTML, words stay words and their lines in one cell; a day is a date to Excel', () => {
  const table = asHtmlTable(
    ['No.'],
    [
      [{ words: '<b> & "c"\nd' }],
      [{ words: '=1' }],
      [{ words: '3 May 2026', day: '2026-05-03' }],
      [{ words: '' }],
    ],
  )
  const text = ` style="mso-number-format:'\\@'"`
  expect(table).toBe(
    `<table><thead><tr><th>No.</th></tr></thead><tbody><tr><td${text}>&lt;b&gt; &amp; "c"<br style="mso-data-placement:same-cell">d</td></tr><tr><td${text}>'=1</td></tr><tr><td>3 May 2026</td></tr><tr><td></td></tr></tbody></table>`,
  )
})
