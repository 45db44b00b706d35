import { expect, test } from 'vitest'
import { scanTimeWords } from './scan-time.ts'

test.for([
  [1, 'less than a minute'],
  [12, 'about a minute'],
  [100, 'about 8 minutes'],
  [720, 'about an hour'],
  [2000, 'about 3 hours'],
] as const)('%i pages take %s', ([pages, words]) => {
  expect(scanTimeWords(pages)).toBe(words)
})
