import { expect, test } from 'vitest'
import { runFaults } from './run-faults.ts'
import { seedFiles } from './seed-files.ts'

// Many more, with other numbers: npm run faults.
test.each([...seedFiles()])(
  '50 faults in papers of the format %s end in a document or in words',
  async (_, files) => {
    const { tried, unborne } = await runFaults(files, 50)
    expect(tried).toBe(50)
    expect(unborne).toEqual([])
  },
  300_000,
)
