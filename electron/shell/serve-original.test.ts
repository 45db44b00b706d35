import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { failed, ok } from '../../shared/model/result.ts'
import { byteRange } from './byte-range.ts'
import { originalPaper, serveOriginal } from './serve-original.ts'

const paper = async (bytes: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-original-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'paper')
  await writeFile(path, bytes)
  return async (id: string) => (id === 'known' ? ok({ path }) : failed('not-found', 'This paper is gone.'))
}

const asked = (range?: string) =>
  new Request('app://revisit/originals/known', range === undefined ? {} : { headers: { range } })

test('only an id of our own shape names a paper', () => {
  expect(originalPaper('/originals/0193b2c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f')).toBe(
    '0193b2c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f',
  )
  for (const path of [
    '/originals/',
    '/originals/..',
    '/originals/a/b',
    '/originals/%2e%2e',
    '/original/a',
    '/',
  ])
    expect(originalPaper(path), path).toBeUndefined()
})

test('an original comes whole, and never as a page of ours', async () => {
  const response = await serveOriginal('known', asked(), await paper('<h1>Agenda</h1>'))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/octet-stream')
  expect(response.headers.get('content-disposition')).toBe('attachment')
  expect(await response.text()).toBe('<h1>Agenda</h1>')
})

test('a range comes alone', async () => {
  const response = await serveOriginal('known', asked('bytes=2-4'), await paper('0123456789'))
  expect(response.status).toBe(206)
  expect(response.headers.get('content-range')).toBe('bytes 2-4/10')
  expect(await response.text()).toBe('234')
})

test('a paper or file that is gone says so in words; a range past the end is refused', async () => {
  const gone = await serveOriginal('gone', asked(), await paper('x'))
  expect(gone.status).toBe(404)
  expect(await gone.json()).toMatchObject({ reason: { message: 'This paper is gone.' } })
  expect((await serveOriginal('known', asked('bytes=10-'), await paper('0123'))).status).toBe(416)
  expect(await (await serveOriginal('known', asked(), await paper(''))).text()).toBe('')
})

test.each([
  ['bytes=0-', { start: 0, end: 9 }],
  ['bytes=5-99', { start: 5, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-99', { start: 0, end: 9 }],
  ['bytes=10-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=5-2', undefined],
  ['bytes=0-1,4-5', undefined],
  ['bytes=-', undefined],
  ['lines=1-2', undefined],
  [null, undefined],
])('of ten bytes, %s asks for %o', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range)
})
