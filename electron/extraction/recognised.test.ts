import { expect, test } from 'vitest'
import type { Block, SourceDocument } from '../../shared/model/source-document.ts'
import { extract } from './index.ts'

const paragraph = (index: number, text: string, recognised?: number): Block => ({
  index,
  kind: 'paragraph',
  page: index + 1,
  text,
  ...(recognised === undefined ? {} : { recognised }),
})

test('a finding in a scan says how surely its words were read, one in print does not', () => {
  const document: SourceDocument = {
    format: 'pdf',
    pages: [
      { number: 1, content: 'image' },
      { number: 2, content: 'text' },
    ],
    blocks: [
      paragraph(0, 'RESOLVED: That the Head of Housing survey every home for damp.', 0.87),
      paragraph(1, 'RESOLVED: That the Head of Drainage report on the gullies in June.'),
    ],
    furniture: [],
    warnings: [],
  }
  const { items } = extract(document, { name: 'minutes.pdf' })
  expect(items.map(({ recognised }) => recognised)).toEqual([0.87, undefined])
})
