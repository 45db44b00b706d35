import { describe, expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import {
  cell,
  inList,
  level,
  list,
  paragraph,
  row,
  run,
  scheme,
  styled,
  table,
  wordFile,
} from './fixtures/word-file.ts'
import { readDocx } from './read-docx.ts'

type Parts = Parameters<typeof wordFile>[0]
const read = async (parts: Parts) => valueOf(await readDocx(wordFile(parts), { name: 'paper.docx' }))
const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>'
const bold = '<w:b/>'

describe('pages', () => {
  test('are those Word recorded when it last laid the paper out', async () => {
    const body = [
      paragraph('On the first.'),
      paragraph(`${run('Begun on the first,')}${rendered}${run('ended on the second.')}`),
      paragraph(`<w:r><w:br w:type="page"/></w:r>`),
      paragraph(`${rendered}${run('On the third.')}`),
    ].join('')
    const { blocks, pages } = await read({ body })
    expect(blocks.map(({ page }) => page)).toEqual([1, 1, 3])
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3])
  })

  test('a row over a page break counts once, however many of its cells are cut', async () => {
    const cut = cell(paragraph(`${run('before ')}${rendered}${run('after')}`))
    const body =
      table(row(cut + cut) + row(cell(paragraph('next')) + cell(paragraph('row')))) + paragraph('Below.')
    const document = await read({ body })
    expect(tablesOf(document)[0]?.rows.map(({ page }) => page)).toEqual([1, 2])
    expect(document.blocks.at(-1)?.page).toBe(2)
  })

  test('are unknown where nothing was recorded, also when breaks were typed', async () => {
    const { blocks, pages } = await read({
      body: paragraph('<w:r><w:t>One</w:t><w:br w:type="page"/></w:r>') + paragraph('Two'),
    })
    expect(blocks.map(({ page }) => page)).toEqual([null, null])
    expect(pages).toEqual([])
  })

  test('of a file that Word says has one page, all is on it', async () => {
    const { blocks } = await read({ body: paragraph('One'), app: '<Pages>1</Pages>' })
    expect(blocks[0]?.page).toBe(1)
  })
})

describe('paragraphs', () => {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/></w:style>',
    `<w:style w:type="paragraph" w:styleId="Lead"><w:name w:val="Lead"/><w:rPr>${bold}</w:rPr></w:style>`,
  ].join('')

  test('in a heading style are headings, unless they run on like a paragraph', async () => {
    const long = `The panel ${'heard from officers and '.repeat(12)}residents.`
    const body =
      paragraph('Parks Review', styled('Title')) +
      paragraph('Evidence', styled('H3')) +
      paragraph(long, styled('H3')) +
      paragraph('By outline', '<w:outlineLvl w:val="1"/>')
    expect(outline((await read({ body, styles })).blocks)).toEqual([
      'heading1 Parks Review',
      'heading3 Evidence',
      `paragraph ${long}`,
      'heading2 By outline',
    ])
  })

  test('wholly in bold say so, by run or by style; one bold word does not count', async () => {
    const body =
      paragraph(run('Membership', bold)) +
      paragraph('Terms', styled('Lead')) +
      paragraph(run('Partly ', bold) + run('plain')) +
      paragraph(run('Not', '<w:b w:val="0"/>'), styled('Lead'))
    const { blocks } = await read({ body, styles })
    expect(blocks.map((block) => block.kind === 'paragraph' && block.bold === true)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('with a typed number have it as their label', async () => {
    const body =
      paragraph('2.1.1 The panel met.') + paragraph('<w:r><w:t>14</w:t><w:tab/><w:t>APOLOGIES</w:t></w:r>')
    expect(outline((await read({ body })).blocks)).toEqual([
      'paragraph [2.1.1] The panel met.',
      'heading2 [14] APOLOGIES',
    ])
  })
})

test('lines of a contents page are paragraphs without labels, never headings', async () => {
  const entry = (...parts: readonly string[]) =>
    paragraph(`<w:r>${parts.map((part) => `<w:t>${part}</w:t>`).join('<w:tab/>')}</w:r>`)
  const body = entry('1.', 'PURPOSE', '3') + entry('Recommendation 2', '14') + entry('FINDINGS ........ 5')
  expect(outline((await read({ body })).blocks)).toEqual([
    'paragraph 1. PURPOSE 3',
    'paragraph Recommendation 2 14',
    'paragraph FINDINGS ........ 5',
  ])
})

describe('tables', () => {
  test('keep spans and paragraphs in cells, and their marked header rows', async () => {
    const on = '<w:tblHeader/>'
    const off = '<w:tblHeader w:val="off"/>'
    const body = table(
      row(cell(paragraph('Recommendation')) + cell(paragraph('Progress')) + cell(paragraph('RAG')), on) +
        row(
          cell(paragraph('1. Repair the pier.')) +
            cell(paragraph('Begun.') + paragraph('Half done.')) +
            cell(paragraph('Amber'), '<w:vMerge w:val="restart"/>'),
          off,
        ) +
        row(
          cell(paragraph('All is well'), '<w:gridSpan w:val="2"/>') + cell(paragraph(''), '<w:vMerge/>'),
          off,
        ),
    )
    const [made] = tablesOf(await read({ body }))
    expect(made?.rows.map(({ header }) => header)).toEqual([true, false, false])
    expect(cellTexts(made)).toEqual([
      ['Recommendation', 'Progress', 'RAG'],
      ['1. Repair the pier.', 'Begun.\n\nHalf done.', 'Amber'],
      ['All is well'],
    ])
    expect(made?.rows[1]?.cells[2]?.rowSpan).toBe(2)
    expect(made?.rows[2]?.cells[0]?.colSpan).toBe(2)
  })

  test('a first row in bold is their header, and so is one that the table style sets in bold', async () => {
    const styles = `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr>${bold}</w:rPr></w:tblStylePr></w:style>`
    const rows = (properties: string) =>
      row(cell(paragraph(run('Measure', properties))) + cell(paragraph(run('2020', properties)))) +
      row(cell(paragraph('Visits')) + cell(paragraph('41')))
    const styledTable = table(rows(''), '<w:tblStyle w:val="Grid"/><w:tblLook w:val="0020"/>')
    const made = tablesOf(
      await read({
        body: table(rows(bold)) + paragraph('-') + styledTable + paragraph('-') + table(rows('')),
        styles,
      }),
    )
    expect(made.map(({ rows: [first] }) => first?.header)).toEqual([true, true, false])
  })

  test('numbers that Word counts down a column of empty cells are in the cells', async () => {
    const numbering = scheme(0, level(0, 'decimal', '%1.')) + list(1, 0)
    const numbered = (text: string) => row(cell(paragraph('', inList(1))) + cell(paragraph(text)))
    const [made] = tablesOf(await read({ body: table(numbered('Sweep') + numbered('Paint')), numbering }))
    expect(cellTexts(made)).toEqual([
      ['1.', 'Sweep'],
      ['2.', 'Paint'],
    ])
  })

  test('one cell alone is a box: what is in it are blocks of the paper', async () => {
    const body = table(
      row(cell(paragraph('Recommendation 3: That the pier is repaired.') + paragraph('By May.'))),
    )
    expect(outline((await read({ body })).blocks)).toEqual([
      'paragraph [Recommendation 3:] That the pier is repaired.',
      'paragraph By May.',
    ])
  })

  test('a table in a cell gives a line a row', async () => {
    const inner = table(
      row(cell(paragraph('May')) + cell(paragraph('12'))) +
        row(cell(paragraph('June')) + cell(paragraph('15'))),
    )
    const [made] = tablesOf(
      await read({ body: table(row(cell(paragraph('Visits') + inner) + cell(paragraph('ok')))) }),
    )
    expect(cellTexts(made)).toEqual([['Visits\n\nMay | 12\nJune | 15', 'ok']])
  })

  test('two that follow each other under the same header are one over two pages', async () => {
    const head = row(cell(paragraph('No.')) + cell(paragraph('Action')), '<w:tblHeader/>')
    const body =
      table(head + row(cell(paragraph('1')) + cell(paragraph('Sweep')))) +
      paragraph('') +
      table(head + row(cell(paragraph('2')) + cell(paragraph('Paint'))))
    expect(tablesOf(await read({ body })).map(cellTexts)).toEqual([
      [
        ['No.', 'Action'],
        ['1', 'Sweep'],
        ['2', 'Paint'],
      ],
    ])
  })
})

describe('beside the text', () => {
  test('headers and footers are furniture, page numbers apart', async () => {
    const header = paragraph('Ferrybridge Council') + paragraph('Page 4 of 9')
    const { blocks, furniture } = await read({
      body: paragraph('Text'),
      header,
      footer: paragraph('Parks Panel') + paragraph('3'),
    })
    expect(furniture).toEqual(['Ferrybridge Council', 'Parks Panel'])
    expect(blocks).toHaveLength(1)
  })

  test('notes are blocks of their own, on the page that calls them', async () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('See the ')}${paragraph('annual report.')}</w:footnote>`
    const body =
      paragraph(run('First.')) +
      paragraph(`${rendered}${run('Visits rose')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`)
    const { blocks } = await read({ body, footnotes })
    expect(outline(blocks)).toEqual([
      'paragraph First.',
      'paragraph Visits rose.',
      'note [1] See the\n\nannual report.',
    ])
    expect(blocks.at(-1)?.page).toBe(2)
  })

  test('open changes are read as accepted and kept beside the words, as comments are', async () => {
    const by = 'w:author="B. Pascoe" w:date="2024-05-03T10:00:00Z"'
    const changed = paragraph(
      `${run('The fee is ')}<w:del w:id="1" ${by}><w:r><w:delText>£4</w:delText></w:r></w:del><w:ins w:id="2" ${by}>${run('£5')}</w:ins><w:r><w:commentReference w:id="0"/></w:r>`,
    )
    const body = paragraph('Charges.') + table(row(cell(changed) + cell(paragraph('a year'))))
    const comments = `<w:comment w:id="0" ${by}>${paragraph('Check')}${paragraph('this')}</w:comment>`
    const document = await read({ body, comments })
    const { blocks, warnings } = document
    expect(cellTexts(tablesOf(document)[0])).toEqual([['The fee is £5', 'a year']])
    const signed = { author: 'B. Pascoe', date: '2024-05-03' }
    expect(blocks.map(({ remarks }) => remarks)).toEqual([
      undefined,
      [
        { kind: 'struck', ...signed, text: '£4' },
        { kind: 'inserted', ...signed, text: '£5' },
        { kind: 'comment', ...signed, text: 'Check\n\nthis' },
      ],
    ])
    expect(warnings.map(({ code }) => code)).toEqual(['open-changes', 'comments'])
  })

  test('a remark on an empty paragraph is not lost: the block before has it', async () => {
    const mark = '<w:r><w:commentReference w:id="0"/></w:r>'
    const comments = `<w:comment w:id="0">${paragraph('Add the table')}</w:comment>`
    const { blocks } = await read({
      body: paragraph('Before.') + paragraph(mark) + paragraph('After.'),
      comments,
    })
    expect(blocks.map(({ remarks }) => remarks?.map(({ text }) => text))).toEqual([
      ['Add the table'],
      undefined,
    ])
  })

  test('a text box is read after the paragraph it hangs on', async () => {
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('Boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    expect(
      outline((await read({ body: paragraph(run('Beside') + box) + paragraph('After') })).blocks),
    ).toEqual(['paragraph Beside', 'paragraph Boxed', 'paragraph After'])
  })
})

test('a paper without words says so', async () => {
  expect((await read({ body: paragraph('') })).warnings.map(({ code }) => code)).toEqual(['no-text'])
})
