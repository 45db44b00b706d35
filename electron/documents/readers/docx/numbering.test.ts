import { expect, test } from 'vitest'
import { outline, valueOf } from '../fixtures/reading.ts'
import { inList, level, list, paragraph, run, scheme, styled, wordFile } from './fixtures/word-file.ts'
import { readDocx } from './read-docx.ts'

const read = async (parts: Parameters<typeof wordFile>[0]) =>
  outline(valueOf(await readDocx(wordFile(parts), { name: 'paper.docx' })).blocks)

const legal = scheme(
  0,
  level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)'),
)

test('automatic numbers come out as Word prints them, level under level', async () => {
  const body = [
    paragraph('Background', inList(1)),
    paragraph('The panel met twice.', inList(1, 1)),
    paragraph('It visited the depot.', inList(1, 1)),
    paragraph('by bus', inList(1, 2)),
    paragraph('on foot', inList(1, 2)),
    paragraph('Findings', inList(1)),
    paragraph('The depot is full.', inList(1, 1)),
  ].join('')
  expect(await read({ body, numbering: legal + list(1, 0) })).toEqual([
    'listItem1 [1.] Background',
    'listItem2 [1.1] The panel met twice.',
    'listItem2 [1.2] It visited the depot.',
    'listItem3 [(a)] by bus',
    'listItem3 [(b)] on foot',
    'listItem1 [2.] Findings',
    'listItem2 [2.1] The depot is full.',
  ])
})

test('a list goes on after a paragraph between its items', async () => {
  const body = paragraph('One', inList(1)) + paragraph('A remark.') + paragraph('Two', inList(1))
  expect(await read({ body, numbering: legal + list(1, 0) })).toEqual([
    'listItem1 [1.] One',
    'paragraph A remark.',
    'listItem1 [2.] Two',
  ])
})

test('lists of one scheme count on, unless one says where it starts', async () => {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
  const numbering = legal + list(1, 0) + list(2, 0) + list(3, 0, restart)
  const body = [1, 2, 3, 3].map((id) => paragraph(`List ${id}`, inList(id))).join('')
  expect(await read({ body, numbering })).toEqual([
    'listItem1 [1.] List 1',
    'listItem1 [2.] List 2',
    'listItem1 [7.] List 3',
    'listItem1 [8.] List 3',
  ])
})

test('a style carries its number to the styles based on it, at the level that names the style', async () => {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Cover"><w:name w:val="Cover"/><w:basedOn w:val="Heading1"/></w:style>',
  ].join('')
  const numbering =
    scheme(
      0,
      level(0, 'upperRoman', '%1', '<w:pStyle w:val="Heading1"/>') +
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Heading2"/><w:isLgl/>'),
    ) + list(1, 0)
  const body = [
    paragraph('Purpose', styled('Heading1')),
    paragraph('Scope', styled('Heading2')),
    paragraph('Method', styled('Cover')),
    paragraph('Visits', styled('Heading2')),
    paragraph('Unnumbered', `${styled('Heading1')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
  ].join('')
  expect(await read({ body, styles, numbering })).toEqual([
    'heading1 [I] Purpose',
    'heading2 [1.1] Scope',
    'heading1 [II] Method',
    'heading2 [2.1] Visits',
    'heading1 Unnumbered',
  ])
})

test('a scheme that only points at a list style takes its levels from there', async () => {
  const styles =
    '<w:style w:type="numbering" w:styleId="Points"><w:name w:val="Points"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>'
  const numbering =
    scheme(0, '<w:numStyleLink w:val="Points"/>') +
    scheme(1, level(0, 'lowerRoman', '%1)')) +
    list(1, 0) +
    list(5, 1)
  expect(await read({ body: paragraph('Only', inList(1)), styles, numbering })).toEqual([
    'listItem1 [i)] Only',
  ])
})

test('words in a number are kept, also over a paragraph that has no others', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
  const numbering = scheme(0, level(0, 'decimal', 'Recommendation %1')) + list(1, 0)
  const body =
    paragraph('', styled('H2') + inList(1)) +
    paragraph('That a charter is signed.') +
    paragraph('That it is kept.', inList(1))
  expect(await read({ body, styles, numbering })).toEqual([
    'heading2 Recommendation 1',
    'paragraph That a charter is signed.',
    'listItem1 [Recommendation 2] That it is kept.',
  ])
})

test('symbol font bullets are shown as bullets, and bare numbers over nothing are dropped', async () => {
  const numbering =
    scheme(0, level(0, 'bullet', '\uF0B7')) + scheme(1, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 1)
  const body = paragraph('buses', inList(1)) + paragraph('', inList(2)) + paragraph('trains', inList(2))
  expect(await read({ body, numbering })).toEqual(['listItem1 [•] buses', 'listItem1 [2.] trains'])
})

test('a paragraph that a tracked change deletes is not counted', async () => {
  const deleted =
    `<w:p><w:pPr>${inList(1)}<w:rPr><w:del w:id="1" w:author="A. Clerk"/></w:rPr></w:pPr>` +
    '<w:del w:id="2" w:author="A. Clerk"><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>'
  const body = paragraph('One', inList(1)) + deleted + paragraph(run('Two'), inList(1))
  expect(await read({ body, numbering: legal + list(1, 0) })).toEqual([
    'listItem1 [1.] One',
    'listItem1 [2.] Two',
  ])
})
