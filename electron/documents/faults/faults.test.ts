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
