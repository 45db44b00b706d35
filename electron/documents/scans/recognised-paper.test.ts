import { describe, expect, test } from 'vitest'
import type { Block, SourceDocument } from '../../../shared/model/source-document.ts'
import { scannedLine as line, scannedPage as page } from './fixtures/scanned-lines.ts'
import { scannedPages, withScans } from './recognised-paper.ts'
import type { ScannedPage, ScannedWord } from './scanned-page.ts'

const paper = (blocks: readonly Block[], pages: readonly ('text' | 'image')[]): SourceDocument => ({
  format: 'pdf',
  pages: pages.map((content, index) => ({ number: index + 1, content })),
  blocks: [...blocks],
  furniture: [],
  warnings: [{ code: 'pdf-image-pages', message: 'Page 2 is a picture.', page: 2 }],
})

const paragraph = (index: number, at: number, text: string): Block => ({
  index,
  kind: 'paragraph',
  page: at,
  text,
})

const texts = ({ blocks }: SourceDocument): readonly string[] =>
  blocks.map((block) => (block.kind === 'table' ? '' : block.text))

describe('a paper of which one page was a scan', () => {
  const before = paper(
    [paragraph(0, 1, 'Printed first.'), paragraph(1, 3, 'Printed last.')],
    ['text', 'image', 'text'],
  )
  const { document, moved } = withScans(before, [page(2, line('Read by machine.', 100, { confidence: 0.8 }))])

  test('has the words in the place of the page, and says which were read and how surely', () => {
    expect(texts(document)).toEqual(['Printed first.', 'Read by machine.', 'Printed last.'])
    expect(document.blocks.map(({ recognised }) => recognised)).toEqual([undefined, 0.8, undefined])
    expect(document.blocks.map(({ index }) => index)).toEqual([0, 1, 2])
  })

  test('tells where the blocks are that it had', () => expect(moved).toEqual([0, 2]))

  test('says so in place of the warning that the page was not read', () => {
    expect(document.warnings.map(({ code, message }) => [code, message])).toEqual([
      [
        'scan-read',
        'Page 2 was read from a scan by machine, 80\u00A0% sure of the words. Check what matters against the page.',
      ],
    ])
  })

  test('still names the page as a picture', () => expect(scannedPages(document)).toEqual([2]))
})

test('a scan without words is said to be one', () => {
  const { document } = withScans(paper([], ['text', 'image']), [page(2, [])])
  expect(document.warnings.map(({ code }) => code)).toEqual(['scan-without-words'])
})

describe('the words of a scan', () => {
  const read = (words: readonly ScannedWord[], more: Partial<ScannedPage> = {}) =>
    withScans(paper([], ['image']), [page(1, words, more)]).document

  test('with thick strokes are a heading', () => {
    const document = read([
      ...line('Flood defences at the quay', 100, { weight: 0.125 }),
      ...line('The Panel received the report of the Head of Drainage on the works.', 130),
    ])
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph'])
  })

  test('that were measured a little larger on one line stay one paragraph', () => {
    const first = line('The Panel received the report of the Head of Drainage on the works that had', 100)
    const second = line('been done at the quay since the winter.', 114).map((word) => ({
      ...word,
      size: 11.9,
    }))
    expect(texts(read([...first, ...second]))).toEqual([
      'The Panel received the report of the Head of Drainage on the works that had been done at the quay since the winter.',
    ])
  })

  test('have their bullets and raised ordinals back', () => {
    const bullet = (y: number): ScannedWord => ({ ...line('e', y)[0]!, right: 64 })
    const document = read([
      ...line('The Panel met on 22" November 2018 and asked that', 80),
      bullet(100),
      ...line('gullies be cleared before each winter;', 100, { x: 78 }),
      bullet(118),
      ...line('a map of them be made.', 118, { x: 78 }),
    ])
    expect(texts(document)[0]).toContain('22nd November')
    expect(
      document.blocks.slice(1).map((block) => [block.kind, block.kind !== 'table' && block.label]),
    ).toEqual([
      ['listItem', '•'],
      ['listItem', '•'],
    ])
  })

  test('in two columns of prose are read column by column', () => {
    const rows = Array.from({ length: 12 }, (_, row) => [
      ...line(`left ${row} words that fill the column well`, 100 + row * 13, { x: 50 }),
      ...line(`right ${row} words that fill it just as well`, 100 + row * 13, { x: 320 }),
    ])
    const text = texts(read(rows.flat())).join(' ')
    expect(text.indexOf('left 11')).toBeLessThan(text.indexOf('right 0'))
  })

  test('between ruled lines are a table', () => {
    const document = read(
      [
        ...line('Action', 114, { x: 65, weight: 0.125 }),
        ...line('Owner', 114, { x: 405, weight: 0.125 }),
        ...line('Clear the gullies in the lane', 134, { x: 65 }),
        ...line('J Okafor', 134, { x: 405 }),
        ...line('Some more words so that most of the page is not bold at all', 300),
      ],
      {
        horizontals: [100, 120, 140].map((at) => ({ at, from: 60, to: 500 })),
        verticals: [60, 400, 500].map((at) => ({ at, from: 100, to: 140 })),
      },
    )
    const [table] = document.blocks
    expect(table?.kind === 'table' && table.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
      ['Action', 'Owner'],
      ['Clear the gullies in the lane', 'J Okafor'],
    ])
  })
})
