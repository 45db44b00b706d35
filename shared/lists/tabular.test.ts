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
  expect(asHtmlTable(['No.'], [['<b> & "c"\nd'], ['=1']])).toBe(
    '<table><thead><tr><th>No.</th></tr></thead><tbody><tr><td>&lt;b&gt; &amp; "c"<br>d</td></tr><tr><td>\'=1</td></tr></tbody></table>',
  )
})
