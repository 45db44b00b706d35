import { describe, expect, test } from 'vitest'
import type { Block } from '../../../shared/model/source-document.ts'
import { outline, tablesOf, valueOf } from './fixtures/reading.ts'
import { samePaper } from './fixtures/same-paper/same-paper.ts'
import { readDocument } from './index.ts'

const read = async (format: 'docx' | 'doc' | 'odt' | 'rtf') =>
  valueOf(await readDocument(await samePaper(format), { name: `paper.${format}` }))

const withoutPages = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.kind === 'table'
      ? { ...block, page: null, rows: block.rows.map((row) => ({ ...row, page: null })) }
      : { ...block, page: null },
  )

test('the Word file has what the others are compared by', async () => {
  const document = await read('docx')
  expect(outline(document.blocks).slice(0, 20)).toEqual([
    'heading1 Review of street trees',
    'paragraph Report of the Places Scrutiny Panel, 14 May 2025',
    'listItem1 [1.] The panel met four times and walked three wards.',
    'listItem2 [1.1] It heard from the tree officer – “one officer for 9,400 trees”.',
    'listItem2 [1.2] It also wrote to every parish.',
    'listItem1 [2.] What was found is set out below.',
    'heading2 Findings',
    'paragraph Some 310 trees have been lost since 2019.',
    'listItem1 [•] drought in two summers',
    'listItem1 [•] works in the highway',
    'paragraph The panel asked',
    'listItem1 [(a)] who plants, and',
    'listItem1 [(b)] who waters.',
    'heading1 Recommendations',
    'heading2 Recommendation 1',
    'paragraph That Cabinet plants two trees for each one lost.',
    'heading2 Recommendation 2',
    'paragraph That each new tree is watered for three summers, at a cost of £18 a tree.',
    'heading2 Recommendation 3',
    'paragraph That the panel is told each May how many stand.',
  ])
  expect(tablesOf(document)[1]?.rows[0]?.cells).toEqual([
    { text: 'Ward', colSpan: 1, rowSpan: 2 },
    { text: 'Trees', colSpan: 2, rowSpan: 1 },
  ])
})

describe('the same paper in another format has the same blocks', () => {
  test.each(['doc', 'odt', 'rtf'] as const)('%s', async (format) => {
    const document = await read(format)
    expect(withoutPages(document.blocks)).toEqual(withoutPages((await read('docx')).blocks))
    expect(document.format).toBe(format)
    expect(document.furniture).toEqual(['Harrowmere Council – Places Scrutiny Panel'])
    expect(document.warnings).toEqual([])
  })
})

test('LibreOffice writes down where its pages end', async () => {
  const { pages, blocks } = await read('odt')
  expect(pages.length).toBeGreaterThan(0)
  expect(blocks[0]?.page).toBe(1)
})

test('an old Word file may be rich text inside, and its name is no matter', async () => {
  const { format, warnings } = valueOf(await readDocument(await samePaper('rtf'), { name: 'old.doc' }))
  expect([format, warnings]).toEqual(['rtf', []])
})
