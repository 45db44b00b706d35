import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runFaults } from './run-faults.ts'
import { seedFiles } from './seed-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'revisit-faults-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Many more, with other numbers: npm run faults.
test.concurrent.each([...seedFiles(folder)])(
  '50 faults in papers of the format %s end in a document or in words',
  async (_, files) => {
    const { tried, unborne } = await runFaults(files, 50)
    expect(tried).toBe(50)
    expect(unborne).toEqual([])
  },
  600_000,
)

// Its pages fail in pdf.js, and a while later so does a promise that nobody waits for.
test('a page that fails a second time, unasked, does not end the process', async () => {
  const pdf = (name: string) => join(import.meta.dirname, '../readers/pdf/fixtures', name)
  const papers = [pdf('borderless.pdf'), pdf('locked.pdf')]
  const { read, unborne } = await runFaults(papers, 2, 20_345)
  expect([read, unborne]).toEqual([1, []])
}, 60_000)
