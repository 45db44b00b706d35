import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Block } from '../../../shared/model/source-document.ts'
import { loadEngine } from '../readers/pdf/engine.ts'
import { openScan } from './open-scan.ts'
import { readScannedPage } from './read-page.ts'
import { withScans } from './recognised-paper.ts'
import { type FoundLine, type Recogniser, startRecogniser } from './recogniser.ts'

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await startRecogniser()
})

const readFirstPage = async (name: string, by: Recogniser) => {
  const { OPS } = await loadEngine()
  const pdf = await openScan(await readFile(join(import.meta.dirname, 'fixtures', name)))
  const page = await readScannedPage(await pdf.getPage(1), by, OPS)
  await pdf.loadingTask.destroy()
  return page
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/gu) ?? []

const textOf = (block: Block): string =>
  block.kind === 'table'
    ? block.rows.flatMap((row) => row.cells.map(({ text }) => text)).join(' ')
    : `${block.label ?? ''} ${block.text}`

const printed = `Harrowmere Borough Council Minutes of the Environment Scrutiny Panel held on 14 March 2017
Present: Councillor A. Penrose (Chair), Councillor J. Okafor, Councillor M. Teague and Councillor R. Lister.
21. Flood defences at Quay Street
The Panel received the report of the Head of Drainage. Members asked why the gullies in Quay Street had not been
cleared before the winter, and were told that the contractor had been short of staff since October. The Panel was
concerned that the same homes had been flooded in three of the last five years.
RESOLVED: That the Head of Drainage report to the next meeting on the clearing of gullies in Quay Street and Mill Lane.
22. Progress of recommendations The Panel considered progress against the recommendations of the review of river safety.
Recommendation Progress 1. That lifebuoys be placed at each slipway by June 2016. Complete. Nine lifebuoys were placed
in May 2016 and are checked each month. 2. That the Council write to all boat clubs about the new moorings. Letters
were sent to eleven clubs; four have answered. 3. That a warden patrol the weir at weekends in summer. Not started: no
money was found in the budget for 2016/17. 23. Date of next meeting
The next meeting would be held on Tuesday 9 May 2017 at 6.30 pm in the Guildhall.`

// Seconds of a processor of its own, and of a busy machine many more.
test('a fax that lay askew is read: its words, its headings and its ruled table', {
  timeout: 180_000,
}, async () => {
  const pages = [await readFirstPage('fax.pdf', recogniser)]
  const { document } = withScans(
    { format: 'pdf', pages: [{ number: 1, content: 'image' }], blocks: [], furniture: [], warnings: [] },
    pages,
  )
  const expected = wordsIn(printed)
  const found = document.blocks.flatMap((block) => wordsIn(textOf(block)))
  const left = [...found]
  const recalled = expected.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  expect(recalled.length / expected.length).toBeGreaterThan(0.97)
  expect(recalled.length / found.length).toBeGreaterThan(0.97)
  const headings = document.blocks.filter(({ kind }) => kind === 'heading').map(textOf)
  expect(headings.map((text) => text.trim())).toEqual([
    'Harrowmere Borough Council',
    'Minutes of the Environment Scrutiny Panel held on 14 March 2017',
    '21. Flood defences at Quay Street',
    '22. Progress of recommendations',
    '23. Date of next meeting',
  ])
  const table = document.blocks.find((block) => block.kind === 'table')
  expect(table?.rows.map((row) => row.cells.length)).toEqual([2, 2, 2, 2])
  expect(table?.rows[2]?.cells.map(({ text }) => text)).toEqual([
    '2. That the Council write to all boat clubs about the new moorings.',
    'Letters were sent to eleven clubs; four have answered.',
  ])
  for (const block of document.blocks) expect(block.recognised).toBeGreaterThan(0.85)
  expect(document.warnings).toEqual([expect.objectContaining({ code: 'scan-read', page: 1 })])
})

/** Tesseract's answer to a picture that lies right, or on its side. */
const answer = (text: string, sideways: boolean, confidence: number): FoundLine => {
  const bbox = sideways ? { x0: 10, y0: 10, x1: 20, y1: 90 } : { x0: 10, y0: 10, x1: 90, y1: 20 }
  return {
    bbox,
    baseline: bbox,
    rowAttributes: { rowHeight: 10, ascenders: 2, descenders: 2 },
    words: [{ text, confidence, bbox }],
  }
}

test('a page that was put in sideways is turned until its words lie right', async () => {
  const seen: string[] = []
  const page = await readFirstPage('sideways.pdf', {
    recognise: async ({ width, height }) => {
      seen.push(width > height ? 'wide' : 'high')
      return [answer('Councillor', width > height, seen.length === 2 ? 30 : 95)]
    },
  })
  // A quarter to the right gave rubbish (upside down), a quarter to the left was right.
  expect(seen).toEqual(['wide', 'high', 'high'])
  expect(page.width).toBeLessThan(page.height)
  expect(page.words.map(({ text }) => text)).toEqual(['Councillor'])
})
