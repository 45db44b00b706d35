import { expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import { readText } from './read-text.ts'

const read = async (text: string | Uint8Array) =>
  valueOf(
    await readText(typeof text === 'string' ? new TextEncoder().encode(text) : text, { name: 'paper.txt' }),
  )
const lines = async (text: string) => outline((await read(text)).blocks)

const prose =
  'The panel heard from the harbour master and from two of the skippers, and went to see the slipway for itself in the autumn.'

test('a report to cabinet: capitals are headings, typed numbers are labels', async () => {
  const text = `FERRYBRIDGE COUNCIL

**SLIPWAYS AND
MOORINGS**

1. OBJECT OF THIS REPORT

- 1.1 To consider the report of the Harbour Panel.

2. RECOMMENDATIONS

- 2.1 That the report be received.
`
  expect(await lines(text)).toEqual([
    'heading1 FERRYBRIDGE COUNCIL',
    'heading1 SLIPWAYS AND MOORINGS',
    'heading1 [1.] OBJECT OF THIS REPORT',
    'listItem1 [1.1] To consider the report of the Harbour Panel.',
    'heading1 [2.] RECOMMENDATIONS',
    'listItem1 [2.1] That the report be received.',
  ])
})

test('a numbered noun and a short title over prose are headings; a signature is not', async () => {
  const text = `Recommendation 1\n\n${prose}\n\nThe Slipway\n\n${prose}\n\nSigned: R. Okafor\n\nHarbour Office\nQuay Street\nFERRYBRIDGE\n`
  expect(await lines(text)).toEqual([
    'heading2 Recommendation 1',
    `paragraph ${prose}`,
    'heading3 The Slipway',
    `paragraph ${prose}`,
    'paragraph Signed: R. Okafor',
    'paragraph Harbour Office',
    'paragraph Quay Street',
    'paragraph FERRYBRIDGE',
  ])
})

test('a lead-in such as RESOLVED heads nothing', async () => {
  expect(await lines('RESOLVED –\n\n(1) That the fee be kept.\n\nAGREED\n\nThat it be so.\n')).toEqual([
    'paragraph RESOLVED –',
    'paragraph [(1)] That the fee be kept.',
    'paragraph AGREED',
    'paragraph That it be so.',
  ])
})

test('minutes numbered with a wide gap', async () => {
  expect(
    await lines('14     APOLOGIES FOR ABSENCE -\n\nNone.\n\n**2/16      Public Questions**\n\nNone.\n'),
  ).toEqual([
    'heading1 [14] APOLOGIES FOR ABSENCE -',
    'paragraph None.',
    'paragraph [2/16] Public Questions',
    'paragraph None.',
  ])
})

test('a numbered title over prose, or over its own 1.1, is a heading; one above the next number is a list', async () => {
  const text = `1. Background\n\n1.1 ${prose}\n\n2. Moorings\n\n${prose}\n\n1. Apologies\n\n2. Minutes\n\n3. Any other business\n`
  expect((await lines(text)).map((line) => line.slice(0, 24))).toEqual([
    'heading2 [1.] Background',
    'paragraph [1.1] The pane',
    'heading2 [2.] Moorings',
    'paragraph The panel hear',
    'paragraph [1.] Apologies',
    'paragraph [2.] Minutes',
    'paragraph [3.] Any other',
  ])
})

test('numbers that a web page left on lines of their own go with the words below', async () => {
  expect(await lines('1.\n\nAPOLOGIES\n\nMinutes:\n\nNone.\n\n2.1\n\nThe fee was kept.\n')).toEqual([
    'heading1 [1.] APOLOGIES',
    'paragraph Minutes:',
    'paragraph None.',
    'paragraph [2.1] The fee was kept.',
  ])
})

test('a paragraph that a page end cut in mid-sentence is one again', async () => {
  const text = `The council keeps twelve moorings. In\n\nrecent years more were asked for by the Harbour and\n\nMoorings Panel than it has.\n\nPage 4 of 9\n\nA new paragraph begins here.\n`
  expect(await lines(text)).toEqual([
    'paragraph The council keeps twelve moorings. In recent years more were asked for by the Harbour and Moorings Panel than it has.',
    'paragraph A new paragraph begins here.',
  ])
})

test('hard-wrapped lines are joined, lines ended early on purpose are not', async () => {
  const text = `The panel heard from the harbour master and from two of the skippers, and went
to see the slipway for itself in the autumn. It found the lower third of it in
poor repair, and the handrail gone.

Councillor Ada Finch asked who keeps the key. The harbour master said that his
office does, and that a second key hangs in the sailing club for the weekends.

Present:
Councillor Finch
Councillor Moreau

- the slipway should be closed from November until the end of February in each
  year; and
- the handrail should be put back.
`
  const made = await lines(text)
  expect(made).toHaveLength(7)
  expect(made[0]).toMatch(
    /^paragraph The panel .* went to see .* third of it in poor repair, and the handrail gone\.$/u,
  )
  expect(made[1]).toMatch(/that his office does, and .* weekends\.$/u)
  expect(made.slice(2)).toEqual([
    'paragraph Present:',
    'paragraph Councillor Finch',
    'paragraph Councillor Moreau',
    'listItem1 [•] the slipway should be closed from November until the end of February in each year; and',
    'listItem1 [•] the handrail should be put back.',
  ])
})

test('a table with tabs over several pages is one table, its header once, its paragraphs apart', async () => {
  const head = 'Recommendation\tCommentary / Progress\n'
  const text = `${head}<p>1. Mend the slipway.</p>\t<p>Priced in May.</p> <p>Begun in June.</p>\n<p>2. Light the steps.</p>\t<p>Done.</p>\n\n${head}3. Thank the skippers.\tThanked at the open day.\n`
  const [made, ...more] = tablesOf(await read(text))
  expect(more).toEqual([])
  expect(made?.rows.map(({ header }) => header)).toEqual([true, false, false, false])
  expect(cellTexts(made)).toEqual([
    ['Recommendation', 'Commentary / Progress'],
    ['1. Mend the slipway.', 'Priced in May.\n\nBegun in June.'],
    ['2. Light the steps.', 'Done.'],
    ['3. Thank the skippers.', 'Thanked at the open day.'],
  ])
})

test('a header row is known by the figures under it; a table of grades has none', async () => {
  const measures = 'Measure of use\tFerrybridge\tRegion\nVisits a day\t49.9\t60\nShare returning\t82%\t81%\n'
  const grades = 'Overall\tGood\nSafety\tFair\nWelcome\tGood\n'
  const made = tablesOf(await read(`${measures}\n${grades}`))
  expect(made.map(({ rows }) => rows.map(({ header }) => header))).toEqual([
    [true, false, false],
    [false, false, false],
  ])
})

test('a table drawn with bars', async () => {
  const [made] = tablesOf(
    await read('| Action | Owner |\n|---|---|\n| Sweep the **steps** | Clerk |\n| Paint | |\n'),
  )
  expect(cellTexts(made)).toEqual([
    ['Action', 'Owner'],
    ['Sweep the steps', 'Clerk'],
    ['Paint', ''],
  ])
  expect(made?.rows[0]?.header).toBe(true)
})

test('the contents page stays paragraphs', async () => {
  const text = 'CONTENTS\n\n\tPage\nForeword\t3\nRECOMMENDATIONS.....\t4\n\n1. FINDINGS ........... 5\n'
  expect(await lines(text)).toEqual([
    'heading1 CONTENTS',
    'paragraph Page',
    'paragraph Foreword 3',
    'paragraph RECOMMENDATIONS..... 4',
    'paragraph 1. FINDINGS ........... 5',
  ])
})

test('a contents list right under its heading, without dots', async () => {
  expect(await lines('Contents\nForeword\t3\nFindings\t5\n')).toEqual([
    'paragraph Contents',
    'paragraph Foreword 3',
    'paragraph Findings 5',
  ])
})

test('form feeds are pages', async () => {
  const document = await read('One.\n\fTwo.\n\n\fThree.\n\f')
  expect(document.blocks.map(({ page }) => page)).toEqual([1, 2, 3])
  expect(document.pages).toHaveLength(3)
})

test('running headers and footers come off the pages, and paragraphs go on over them', async () => {
  const page = (number: number, text: string) =>
    `Harbour Review 2020\n\n${text}\n\nFerrybridge Council\n${number}\n`
  const text = [
    page(1, `${prose.slice(0, -1)} and asked`),
    page(2, 'Councillor Finch to say what the skippers had told her.'),
    page(3, 'Last.'),
  ]
  const { blocks, furniture } = await read(text.join('\f'))
  expect(furniture).toEqual(['Harbour Review 2020', 'Ferrybridge Council'])
  expect(outline(blocks)).toEqual([
    `paragraph ${prose.slice(0, -1)} and asked Councillor Finch to say what the skippers had told her.`,
    'paragraph Last.',
  ])
})

test('bold is told, emphasis and tags are not text', async () => {
  const document = await read(
    '**Resolved: That it be so.**\n\nThe **second** reading, _as amended_, of the <u>Act</u>.\n',
  )
  expect(document.blocks).toMatchObject([
    { text: 'Resolved: That it be so.', bold: true },
    { text: 'The second reading, as amended, of the Act.' },
  ])
  expect(document.blocks[1]).not.toHaveProperty('bold')
})

test('text that is not UTF-8 is windows-1252', async () => {
  const { blocks } = await read(
    Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0xa3, 0x35, 0x20, 0x96, 0x20, 0x6f, 0x6b]),
  )
  expect(outline(blocks)).toEqual(['paragraph “Hi” £5 – ok'])
})

test('one stray byte does not turn the whole of a UTF-8 text into something else', async () => {
  const bytes = new TextEncoder().encode('“Hi” – £5, the café’s price ?')
  bytes[bytes.length - 1] = 0x96
  expect((await read(bytes)).blocks[0]).toMatchObject({ text: '“Hi” – £5, the café’s price \uFFFD' })
})

test('settings that a website put on top are not part of the paper, their title is kept', async () => {
  const { metadataTitle, blocks } = await read(
    '---\ntitle: "Minutes of May"\ndate: 2020-05-01\n---\n\nPresent: all.\n',
  )
  expect(metadataTitle).toBe('Minutes of May')
  expect(outline(blocks)).toEqual(['paragraph Present: all.'])
})
