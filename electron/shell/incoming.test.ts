import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openIncoming } from './incoming.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'revisit-incoming-'))
const body = (bytes: number) => new Blob([new Uint8Array(bytes)]).stream()

test('the bytes are kept, under a name of our own', async () => {
  const at = folder()
  const incoming = await openIncoming(at)
  const received = await incoming.receive(
    'C:\\papers\\..\\..\\Minutes of May.docx',
    new Blob(['words']).stream(),
  )
  if (!received.ok) throw new Error(received.reason.message)
  const file = incoming.file(received.value.upload)
  expect(file?.name).toBe('Minutes of May.docx')
  expect(dirname(file?.path ?? '')).toBe(at)
  expect(readFileSync(file?.path ?? '', 'utf8')).toBe('words')
})

test('a file over the limit is refused in words, and nothing of it stays', async () => {
  const at = folder()
  const incoming = await openIncoming(at, 1024 * 1024)
  expect(await incoming.receive('big.pdf', body(1024 * 1024))).toMatchObject({ ok: true })
  expect(await incoming.receive('bigger.pdf', body(1024 * 1024 + 1))).toMatchObject({
    ok: false,
    reason: { code: 'too-large', message: 'The file is larger than 1 MB.' },
  })
  expect(readdirSync(at)).toHaveLength(1)
})

test('an empty file is taken in, for the import to say that it is empty', async () => {
  const incoming = await openIncoming(folder())
  const received = await incoming.receive('Empty.docx', null)
  if (!received.ok) throw new Error(received.reason.message)
  expect(readFileSync(incoming.file(received.value.upload)?.path ?? '')).toHaveLength(0)
})

test('an id that was not given out names no file', async () => {
  const at = folder()
  writeFileSync(join(at, 'earlier'), 'left by an earlier run')
  const incoming = await openIncoming(at)
  expect(incoming.file('earlier')).toBeUndefined()
  expect(incoming.file('../../etc/passwd')).toBeUndefined()
  expect(readdirSync(at)).toEqual([])
})
