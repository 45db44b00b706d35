import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { wordFile, paragraph } from './readers/docx/fixtures/word-file.ts'
import { createPaperReader, type ReadLimits } from './reader-client.ts'
import type { StartProcess } from './reader-port.ts'
import { startForkedReader } from './start-forked-reader.ts'
import { readerHere } from './testing/reader-here.ts'

const entry = join(import.meta.dirname, 'reader-process.ts')
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revisit-reader-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** A reader over a process that runs this program in the real one's place. */
const readerOf = async (name: string, program: string, limits: Partial<ReadLimits> = {}) =>
  createPaperReader({ start: startForkedReader(await file(`${name}.mjs`, program)), limits })

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const gone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 100 && isRunning(pid); tries += 1) await wait(50)
  return !isRunning(pid)
}

/** Tells its own number as progress, and never answers. */
const hanging = `process.on('message', () => process.send({ kind: 'progress', done: process.pid, total: 1 }))`

describe('a paper', () => {
  test('is read in a process of its own, with progress', async () => {
    const path = await file('stored-copy', wordFile({ body: paragraph('The fee was kept.') }))
    const seen: number[] = []
    const reader = createPaperReader({ start: startForkedReader(entry) })
    const result = await reader.read(path, 'minutes.docx', {
      onProgress: ({ done, total }) => seen.push(done / total),
    })
    expect(result).toMatchObject({
      ok: true,
      value: { format: 'docx', blocks: [{ text: 'The fee was kept.' }], warnings: [] },
    })
    expect(seen.at(-1)).toBe(1)
  })

  test('is read the same way where the parent is Electron', async () => {
    // A utility process has a parentPort whose events carry the message as data; the rest is Node.
    const bootstrap = await file(
      'electron-child.mjs',
      `process.parentPort = {
        postMessage: (message) => process.send(message),
        on: (_, take) => process.on('message', (data) => take({ data })),
      }
      await import(${JSON.stringify(entry)})
      `,
    )
    const path = await file('copy.txt', 'The fee was kept.')
    const result = await createPaperReader({ start: startForkedReader(bootstrap) }).read(path, 'minutes.txt')
    expect(result).toMatchObject({ ok: true, value: { blocks: [{ text: 'The fee was kept.' }] } })
  })

  test("that can't be read comes back with the reader's own reason", async () => {
    const reader = createPaperReader({ start: startForkedReader(entry) })
    const container = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await reader.read(await file('a', container), 'a.docx')).toMatchObject({
      ok: false,
      reason: { code: 'password-needed' },
    })
    expect(await reader.read(await file('b', ''), 'b.pdf')).toMatchObject({
      ok: false,
      reason: { code: 'empty-file' },
    })
  })

  test('that is gone, or is a folder, is said to be gone', async () => {
    const reader = createPaperReader({ start: startForkedReader(entry) })
    expect(await reader.read(join(folder, 'nowhere.pdf'), 'nowhere.pdf')).toMatchObject({
      reason: { code: 'file-not-found' },
    })
    expect(await reader.read(folder, 'folder')).toMatchObject({ reason: { code: 'file-not-found' } })
  })
})

describe('what is in a paper', () => {
  const minutes = `Minutes of the Harbour Panel held on 4 March 2019\n\n1. Moorings\n\nRESOLVED: That the fee be kept.\n`

  test('is found in the process that reads it, as it would be here', async () => {
    const path = await file('minutes', minutes)
    const reader = createPaperReader({ start: startForkedReader(entry) })
    const told: string[] = []
    const searched = await reader.readAndFind(path, 'minutes.txt', { onRead: () => told.push('read') })
    const here = await readerHere().readAndFind(path, 'minutes.txt')
    expect(here.ok && here.value.extraction.items.length).toBe(1)
    expect(searched).toEqual(here)
    expect(told).toEqual(['read'])
  })

  test('is found again in a paper that was read before', async () => {
    const path = await file('again', minutes)
    const document = await readerHere().read(path, 'minutes.txt')
    if (!document.ok) throw new Error(document.reason.message)
    const reader = createPaperReader({ start: startForkedReader(entry) })
    expect(await reader.find(document.value, 'minutes.txt')).toEqual(
      await readerHere().find(document.value, 'minutes.txt'),
    )
  })

  const read = `process.send({ kind: 'read', document: { format: 'text', pages: [], furniture: [], warnings: [] } })`
  const found = (more: string) =>
    `process.send({ kind: 'found', sketches: [], extraction: { kind: 'other', title: null, council: null, body: null, meetingDate: null, parts: [], sets: [], other: [], ${more} } })`
  const cited = `{ type: 'action', number: null, text: 'x', commentary: null, owner: null, due: null, dueDate: null, set: 'none', citation: { page: null, block: 9, quote: 'x', before: '', after: '' }, rule: 'r', fired: 'x', confidence: 1, procedural: false }`

  test.each([
    [
      'cites what the paper does not have',
      `process.send({ kind: 'items', items: [${cited}] }); ${found('')}`,
    ],
    ['is no extraction', `process.send({ kind: 'found', extraction: {}, sketches: [] })`],
    ['is of two papers', read],
  ])('is not believed where it %s', async (name, program) => {
    const reader = await readerOf(
      `unfit-${name.length}`,
      `process.on('message', () => { ${read}; ${program} })`,
    )
    expect(await reader.readAndFind(await file('u.txt', 'x'), 'u.txt')).toMatchObject({
      reason: { code: 'reader-crashed' },
    })
  })

  test('that breaks off is a fault of ours, and thrown as one', async () => {
    const reader = await readerOf(
      'fault',
      `process.on('message', () => process.send({ kind: 'fault', words: 'no such set' }))`,
    )
    await expect(reader.readAndFind(await file('f.txt', 'x'), 'f.txt')).rejects.toThrow('no such set')
  })
})

describe('limits', () => {
  test('a file over the size is refused before a process is started', async () => {
    const start: StartProcess = () => {
      throw new Error('started')
    }
    const reader = createPaperReader({ start, limits: { bytes: 10 } })
    expect(await reader.read(await file('big.txt', 'more than ten'), 'big.txt')).toMatchObject({
      reason: { code: 'too-large' },
    })
  })

  test('a process over its time is ended', async () => {
    const reader = await readerOf('slow', hanging, { milliseconds: 1500 })
    let pid = 0
    const result = await reader.read(await file('s.txt', 'x'), 's.txt', {
      onProgress: ({ done }) => (pid = done),
    })
    expect(result).toMatchObject({
      reason: { code: 'too-slow', message: expect.stringContaining('1.5 seconds') },
    })
    expect(await gone(pid)).toBe(true)
  })

  test('a process over its memory costs the paper', async () => {
    const greedy = `process.on('message', () => { const kept = []; for (;;) kept.push(new Array(1e6).fill({}).map(() => ({}))) })`
    const reader = await readerOf('greedy', greedy, { megabytes: 64 })
    expect(await reader.read(await file('g.txt', 'x'), 'g.txt')).toMatchObject({
      reason: { code: 'reader-crashed' },
    })
  })
})

describe('a process', () => {
  test('that ends without an answer costs the paper', async () => {
    const reader = await readerOf('crash', `process.on('message', () => process.exit(0))`)
    expect(await reader.read(await file('c.txt', 'x'), 'c.txt')).toMatchObject({
      reason: { code: 'reader-crashed' },
    })
  })

  test("that can't be started costs the paper", async () => {
    const reader = createPaperReader({ start: startForkedReader(join(folder, 'no-such-program.mjs')) })
    expect(await reader.read(await file('n.txt', 'x'), 'n.txt')).toMatchObject({
      reason: { code: 'reader-crashed' },
    })
  })

  test.each([
    ['a document that keeps to no schema', `{ kind: 'read', document: { format: 'exe', blocks: [] } }`],
    ['something else altogether', `'owned'`],
    // The jobs list promises 0 to 1: one such job would cost the list all the others.
    ['less than no progress', `{ kind: 'progress', done: -1, total: 2 }`],
  ])('that answers %s is not believed', async (_, answer) => {
    const reader = await readerOf('liar', `process.on('message', () => process.send(${answer}))`)
    expect(await reader.read(await file('l.txt', 'x'), 'l.txt')).toMatchObject({
      reason: { code: 'reader-crashed' },
    })
  })

  test('is ended at once when the paper is cancelled', async () => {
    const reader = await readerOf('hanging', hanging)
    const controller = new AbortController()
    let pid = 0
    const result = await reader.read(await file('h.txt', 'x'), 'h.txt', {
      signal: controller.signal,
      onProgress: ({ done }) => {
        pid = done
        controller.abort()
      },
    })
    expect(result).toMatchObject({ reason: { code: 'cancelled' } })
    expect(await gone(pid)).toBe(true)
  })
})

describe('many papers', () => {
  const slow = `process.on('message', () => setTimeout(() => process.send({ kind: 'refused', reason: { code: 'done', message: 'Done.' } }), 200))`

  test('are read two at a time, each in a new process', async () => {
    const start = startForkedReader(await file('two.mjs', slow))
    let running = 0
    let most = 0
    let started = 0
    const counted: StartProcess = (execArgv) => {
      const port = start(execArgv)
      running += 1
      started += 1
      most = Math.max(most, running)
      return {
        ...port,
        kill: () => {
          running -= 1
          port.kill()
        },
      }
    }
    const reader = createPaperReader({ start: counted })
    const path = await file('m.txt', 'x')
    const results = await Promise.all(Array.from({ length: 5 }, () => reader.read(path, 'm.txt')))
    expect(results.map((result) => (result.ok ? '' : result.reason.code))).toEqual(
      Array.from({ length: 5 }, () => 'done'),
    )
    expect({ most, started, running }).toEqual({ most: 2, started: 5, running: 0 })
  })

  test('one cancelled while it waits never starts, and those behind it still do', async () => {
    let started = 0
    const start = startForkedReader(await file('wait.mjs', slow))
    const reader = createPaperReader({
      start: (execArgv) => {
        started += 1
        return start(execArgv)
      },
      limits: { processes: 1 },
    })
    const path = await file('w.txt', 'x')
    const controller = new AbortController()
    const first = reader.read(path, 'first.txt')
    // The one that asks first about its file is read first: the others come when it is being read.
    await vi.waitUntil(() => started === 1)
    const second = reader.read(path, 'second.txt', { signal: controller.signal })
    const third = reader.read(path, 'third.txt')
    await wait(50)
    controller.abort()
    expect(await second).toMatchObject({ reason: { code: 'cancelled' } })
    expect(await first).toMatchObject({ reason: { code: 'done' } })
    expect(await third).toMatchObject({ reason: { code: 'done' } })
    expect(started).toBe(2)
  })
})
