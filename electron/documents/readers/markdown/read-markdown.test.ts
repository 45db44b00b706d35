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
