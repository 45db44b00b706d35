import { expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import { readHtml } from './read-html.ts'

const read = async (html: string) =>
  valueOf(await readHtml(new TextEncoder().encode(html), { name: 'page.html' }))

test('the paper is read, the site around it is not', async () => {
  const { metadataTitle, blocks } =
    await read(`<!doctype html><html><head><title> Minutes,  May </title><style>p{}</style></head><body>
    <nav><a href="/">Home</a></nav><div class="cookie-banner">We use cookies</div><header>Ferrybridge</header>
    <h1>Harbour Panel</h1><p>The fee was kept.</p><aside>News</aside><script>track()</script><footer>© Ferrybridge</footer></body></html>`)
  expect(metadataTitle).toBe('Minutes, May')
  expect(outline(blocks)).toEqual(['heading1 Harbour Panel', 'paragraph The fee was kept.'])
})

test('where a page says which part is its main one, only that is read', async () => {
  const { blocks } = await read('<body><p>Menu</p><main><p>Minutes</p></main><p>Contact</p></body>')
  expect(outline(blocks)).toEqual(['paragraph Minutes'])
})

test('loose text, line breaks and broken nesting are read as a browser shows them', async () => {
  const { blocks } = await read('<div>Loose <b>text<p>A paragraph<br>of two lines</b><p>Two<br><br>parts')
  expect(outline(blocks)).toEqual([
    'paragraph Loose text',
    'paragraph A paragraph\nof two lines',
    'paragraph Two',
    'paragraph parts',
  ])
})

test('lists have the labels a browser prints, typed numbers go first, paragraphs of an item stay together', async () => {
  const { blocks } =
    await read(`<ol start="3" type="a"><li>Sweep<ul><li>daily</li></ul></li><li><p>Paint</p><p>in May</p></li></ol>
    <ul><li>1.2 To consider the fee</li></ul>`)
  expect(outline(blocks)).toEqual([
    'listItem1 [c.] Sweep',
    'listItem2 [•] daily',
    'listItem1 [d.] Paint\n\nin May',
    'listItem1 [1.2] To consider the fee',
  ])
})

test('tables keep spans, captions, header rows and paragraphs', async () => {
  const [made] = tablesOf(
    await read(`<table><caption>Progress</caption><tr><th>No.<th>Recommendation<th>Progress</tr>
      <tr><td rowspan="2">1<td>Mend<td><p>Begun.</p><ul><li>priced</li><li>let</li></ul></tr><tr><td colspan="2">All of it</table>`),
  )
  expect(made?.caption).toBe('Progress')
  expect(made?.rows.map(({ header }) => header)).toEqual([true, false, false])
  expect(cellTexts(made)).toEqual([
    ['No.', 'Recommendation', 'Progress'],
    ['1', 'Mend', 'Begun.\n\n• priced\n\n• let'],
    ['All of it'],
  ])
  expect(made?.rows[1]?.cells[0]?.rowSpan).toBe(2)
  expect(made?.rows[2]?.cells[0]?.colSpan).toBe(2)
})

test('capitals in bold are a heading, capitals alone are not', async () => {
  const { blocks } = await read(
    '<p><strong>MATTERS ARISING</strong></p><p>NO OBSERVATIONS</p><p><b>RESOLVED</b></p>',
  )
  expect(outline(blocks)).toEqual([
    'heading2 MATTERS ARISING',
    'paragraph NO OBSERVATIONS',
    'paragraph RESOLVED',
  ])
})

test('minutes laid out in a table of numbers and items are read as the items', async () => {
  const { blocks } = await read(`<table><tr><th>No.</th><th>Item</th></tr>
    <tr><td>1.</td><td><p>Apologies</p><p>Minutes:</p><p>There were none.</p></td></tr>
    <tr><td>2.</td><td><h3>Moorings</h3><p>The fee was kept.</p><ul><li>boats</li></ul></td></tr></table>`)
  expect(outline(blocks)).toEqual([
    'heading2 [1.] Apologies',
    'paragraph Minutes:',
    'paragraph There were none.',
    'heading3 [2.] Moorings',
    'paragraph The fee was kept.',
    'listItem1 [•] boats',
  ])
})

test('a table of numbered recommendations stays a table', async () => {
  const long = '<p>Mend it.</p><p>Then paint it.</p><p>Then light it.</p>'
  const [made] = tablesOf(
    await read(`<table><tr><th>No.<th>Recommendation<tr><td>1<td>${long}<tr><td>2<td>${long}</table>`),
  )
  expect(cellTexts(made)[1]).toEqual(['1', 'Mend it.\n\nThen paint it.\n\nThen light it.'])
})

test('ticked boxes are shown', async () => {
  const { blocks } = await read(
    '<p>Key decision: Yes <input type="checkbox" checked> No <input type="checkbox"></p>',
  )
  expect(outline(blocks)).toEqual(['paragraph Key decision: Yes ☒ No ☐'])
})

test('what opens a part of the page is its heading, other buttons are not read', async () => {
  const { blocks } = await read(`<main><h3><button aria-expanded="false">Recommendations</button></h3>
    <div><p>Open the clinic earlier.</p></div><button>Print</button><button>Was this useful?</button></main>`)
  expect(outline(blocks)).toEqual(['heading3 Recommendations', 'paragraph Open the clinic earlier.'])
})

test('numbers in boxes of their own are the labels of what stands beside them', async () => {
  const part = (number: number, text: string) =>
    `<div><div><span>${number}</span></div><div><p>${text}</p></div></div>`
  const { blocks } = await read(
    [
      part(1, 'Open the clinic earlier.'),
      part(2, 'Send the letters in time.'),
      part(3, 'Come back in May.'),
    ].join(''),
  )
  expect(outline(blocks)[1]).toBe('paragraph [2] Send the letters in time.')
})
