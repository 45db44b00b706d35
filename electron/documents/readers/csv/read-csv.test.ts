import { expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import { readDocument } from '../index.ts'

const read = async (text: string, name = 'actions.csv', encoding: BufferEncoding = 'utf8') =>
  valueOf(await readDocument(Buffer.from(text, encoding), { name }))

test('quotes hold delimiters, line ends and quotes', async () => {
  const document = await read('No,Action,Due\r\n1,"Plant ""elms"",\r\nthen oaks",May\r\n2,,June\r\n')
  expect(document.format).toBe('csv')
  expect(cellTexts(tablesOf(document)[0])).toEqual([
    ['No', 'Action', 'Due'],
    ['1', 'Plant "elms",\nthen oaks', 'May'],
    ['2', '', 'June'],
  ])
})

test.each([
  ['semicolons', 'No;Action;Cost\n1;Plant;1,50\n2;Water;2,50\n', 'a.csv'],
  ['tabs', 'No\tAction\tCost\n1\tPlant, water\t3\n', 'a.tsv'],
  ['what the first line states', 'sep=|\nNo|Action|Cost\n1|Plant|3\n', 'a.csv'],
  ['commas, under another name', 'No,Action,Cost\n1,Plant,3\n2,Water,4\n', 'export.txt'],
])('fields are parted by %s', async (_, text, name) => {
  const [table] = tablesOf(await read(text, name))
  expect(table?.rows[0]?.cells.map((cell) => cell.text)).toEqual(['No', 'Action', 'Cost'])
})

test('a byte order mark and Windows-1252 are read', async () => {
  expect(cellTexts(tablesOf(await read('\uFEFFNo,Cost\n1,£5\n'))[0])[0]).toEqual(['No', 'Cost'])
  expect(cellTexts(tablesOf(await read('No,Cost\n1,\xA35\n2,\xA36\n', 'a.csv', 'latin1'))[0])[1]).toEqual([
    '1',
    '£5',
  ])
})

test('prose with commas is prose, whatever it is called', async () => {
  const prose = 'The panel met, heard officers, and agreed.\n\nIt thanked all.\n\nThe meeting ended, late.\n'
  expect((await read(prose, 'notes.txt')).format).toBe('text')
  expect(outline((await read('Only one line here', 'notes.csv')).blocks)).toEqual([
    'paragraph Only one line here',
  ])
})
