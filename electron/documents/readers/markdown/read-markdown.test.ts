import { expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import { readMarkdown } from './read-markdown.ts'

test('Markdown gives headings, lists, bold and tables', async () => {
  const source = `---
title: Slipway review
---
# Slipway review

**Membership**

1. Sweep
2. Paint
   - in May

| Action | Owner |
|---|---|
| Sweep | Clerk |
`
  const document = valueOf(await readMarkdown(new TextEncoder().encode(source), { name: 'paper.md' }))
  expect(document).toMatchObject({ format: 'markdown', metadataTitle: 'Slipway review' })
  expect(outline(document.blocks)).toEqual([
    'heading1 Slipway review',
    'paragraph Membership',
    'listItem1 [1.] Sweep',
    'listItem1 [2.] Paint',
    'listItem2 [•] in May',
    'table 2x2',
  ])
  expect(document.blocks[1]).toMatchObject({ bold: true })
  expect(cellTexts(tablesOf(document)[0])).toEqual([
    ['Action', 'Owner'],
    ['Sweep', 'Clerk'],
  ])
})

const read = async (source: string) =>
  valueOf(await readMarkdown(new TextEncoder().encode(source), { name: 'paper.md' }))

// Each took minutes: marked walks over the rest for every mark and every line.
test('marks without end and items of ten thousand lines keep their words, in time', async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `--line ${at}`)
  const long = await read(`1. Apologies\n${lines.join('\n')}\n\nNext.`)
  const words = long.blocks.map((block) => ('text' in block ? block.text : '')).join(' ')
  expect(words.split(/\s+/u)).toEqual(`Apologies ${lines.join(' ')} Next.`.split(' '))
  for (const mark of ['- ', '> ', '* ', '>']) {
    const deep = await read(`${mark.repeat(12_000)}The last word.`)
    expect(deep.blocks.some((block) => 'text' in block && block.text.endsWith('The last word.'))).toBe(true)
  }
}, 20_000)

test('a rule across the page and a table of two thousand rows stay what they are', async () => {
  const rows = Array.from({ length: 2_000 }, (_, at) => `| ${at} | Mend it |`)
  const { blocks } = await read(
    `One.\n\n${'- '.repeat(80)}\n\n| No | Action |\n|---|---|\n${rows.join('\n')}`,
  )
  expect(outline(blocks)).toEqual(['paragraph One.', 'table 2001x2'])
})
