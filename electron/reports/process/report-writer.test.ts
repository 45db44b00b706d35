import { fork } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Report } from '../../../shared/model/report.ts'
import { createReportWriter, writeHere } from './report-writer.ts'

const report: Report = {
  title: 'Kerbs',
  council: null,
  body: null,
  dateWords: null,
  language: 'en-GB',
  marking: null,
  blocks: [{ kind: 'paragraph', text: 'They were lowered.' }],
}
const options = {
  fontsFolder: new URL('../../../resources/fonts', import.meta.url).pathname,
  now: new Date('2026-05-20T10:00:00Z'),
}

const inProcess = createReportWriter(() => {
  const child = fork(new URL('./writing-process.ts', import.meta.url).pathname, {
    serialization: 'advanced',
    silent: true,
  })
  return {
    post: (message) => void child.send(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', (code) => listener(code ?? 1)),
    kill: () => void child.kill(),
  }
})

test('a process of its own writes the same bytes', async () => {
  const bytes = await inProcess(report, 'html', options)
  expect(bytes).toEqual(await writeHere(report, 'html', options))
})

test('stopping it ends the process, and nothing comes', async () => {
  const stop = new AbortController()
  const writing = inProcess(report, 'pdf', options, stop.signal)
  stop.abort()
  expect(await writing).toBeNull()
})

test('what breaks in it is said', async () => {
  await expect(inProcess(report, 'pdf', { ...options, fontsFolder: '/nowhere' })).rejects.toThrow(/nowhere/)
})

test('a long table says how far it is, and all of it in the end', async () => {
  const row = [{ paragraphs: ['Lower the kerb. '.repeat(60)] }]
  const rows = Array.from({ length: 400 }, () => row)
  const table = { kind: 'table' as const, caption: 'Kerbs', widths: [1], header: ['What'], rows }
  const long: Report = { ...report, blocks: [...report.blocks, table] }
  const told: number[] = []
  await inProcess(long, 'pdf', options, undefined, ({ done, total }) => {
    expect(total).toBe(401)
    told.push(done)
  })
  expect(told.at(-1)).toBe(401)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(new Set(told).size).toBe(told.length)
})
