import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startForkedReader } from '../start-forked-reader.ts'
import { picturePdf } from './fixtures/picture-page.ts'
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

const realReader = () =>
  createScanReader({ start: startForkedReader(join(import.meta.dirname, 'scan-process.ts')) })

const page = (number: string) =>
  `{ kind: 'page', page: { number: ${number}, width: 1, height: 1, words: [], horizontals: [], verticals: [] } }`

const outcomes = () => {
  const seen: string[] = []
  const onPage = (outcome: { page: ScannedPage } | { unreadable: number }) =>
    seen.push('page' in outcome ? `read ${outcome.page.number}` : `lost ${outcome.unreadable}`)
  return { seen, onPage }
}

test('the process opens the file, starts the recogniser and reads', async () => {
  const path = join(folder, 'blank.pdf')
  await writeFile(path, picturePdf([], ''))
  const { seen, onPage } = outcomes()
  expect(await realReader().read(path, [1], { onPage })).toEqual({ ok: true, value: 'done' })
  expect(seen).toEqual(['read 1'])
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
  const { onPage } = outcomes()
  expect(await realReader().read(join(folder, 'none.pdf'), [1], { onPage })).toMatchObject({
    ok: false,
    reason: { code: 'file-not-opened' },
  })
})
