import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Block } from '../../../shared/model/source-document.ts'
import { startForkedReader } from '../start-forked-reader.ts'
import { withScans } from './recognised-paper.ts'
import { createScanReader, type ScanLimits } from './scan-client.ts'
import type { ScannedPage } from './scanned-page.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revisit-scan-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A reader over a process that runs this program in the real one's place. */
const readerOf = async (name: string, program: string, limits: Partial<ScanLimits> = {}) => {
  const file = join(folder, `${name}.mjs`)
  await writeFile(file, program)
  return createScanReader({ start: startForkedReader(file), limits })
}

const page = (number: string) =>
  `{ kind: 'page', page: { number: ${number}, width: 1, height: 1, words: [], horizontals: [], verticals: [] } }`

const outcomes = () => {
  const seen: string[] = []
  const onPage = (outcome: { page: ScannedPage } | { unreadable: number }) =>
    seen.push('page' in outcome ? `read ${outcome.page.number}` : `lost ${outcome.unreadable}`)
  return { seen, onPage }
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

test('a fax that lay askew is read: its words, its headings and its ruled table', async () => {
  const reader = createScanReader({ start: startForkedReader(join(import.meta.dirname, 'scan-process.ts')) })
  const pages: ScannedPage[] = []
  const read = await reader.read(join(import.meta.dirname, 'fixtures/fax.pdf'), [1], {
    onPage: (outcome) => 'page' in outcome && pages.push(outcome.page),
  })
  expect(read).toEqual({ ok: true, value: 'done' })
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

test('pages are told as they come', async () => {
  const reader = await readerOf(
    'pages',
    `process.on('message', ({ pages }) => {
      for (const number of pages) process.send(${page('number')})
      process.send({ kind: 'done' })
    })`,
  )
  const { seen, onPage } = outcomes()
  expect(await reader.read('a.pdf', [2, 5], { onPage })).toEqual({ ok: true, value: 'done' })
  expect(seen).toEqual(['read 2', 'read 5'])
})

test('a page that breaks the recogniser or takes too long costs itself, and the rest is read', async () => {
  const reader = await readerOf(
    'breaks',
    `process.on('message', ({ pages }) => {
      for (const number of pages) {
        if (number === 2) return process.exit(3)
        if (number === 4) return
        process.send(${page('number')})
      }
      process.send({ kind: 'done' })
    })`,
    { milliseconds: 1500 },
  )
  const { seen, onPage } = outcomes()
  expect(await reader.read('a.pdf', [1, 2, 3, 4, 5], { onPage })).toEqual({ ok: true, value: 'done' })
  expect(seen).toEqual(['read 1', 'lost 2', 'read 3', 'lost 4', 'read 5'])
})

test('a recogniser that never starts is a failure, not a paper full of lost pages', async () => {
  const reader = await readerOf('broken', `process.on('message', () => process.exit(1))`)
  const { onPage } = outcomes()
  expect(await reader.read('a.pdf', [1, 2, 3, 4, 5, 6], { onPage })).toMatchObject({
    ok: false,
    reason: { code: 'scan-crashed' },
  })
})

test('stopping is at once', async () => {
  const reader = await readerOf('hangs', `process.on('message', () => process.send(${page('1')}))`)
  const stop = new AbortController()
  const read = reader.read('a.pdf', [1, 2], { onPage: () => stop.abort(), signal: stop.signal })
  expect(await read).toEqual({ ok: true, value: 'stopped' })
})

test('papers take turns', async () => {
  const reader = await readerOf(
    'turns',
    `process.on('message', ({ pages }) => setTimeout(() => {
      process.send(${page('pages[0]')})
      process.send({ kind: 'done' })
    }, 50))`,
  )
  const { seen, onPage } = outcomes()
  const options = { onPage }
  await Promise.all([reader.read('a.pdf', [1], options), reader.read('b.pdf', [2], options)])
  expect(seen).toEqual(['read 1', 'read 2'])
})

test('a file that is gone is said so', async () => {
  const reader = createScanReader({ start: startForkedReader(join(import.meta.dirname, 'scan-process.ts')) })
  const { onPage } = outcomes()
  expect(await reader.read(join(folder, 'none.pdf'), [1], { onPage })).toMatchObject({
    ok: false,
    reason: { code: 'file-not-opened' },
  })
})
