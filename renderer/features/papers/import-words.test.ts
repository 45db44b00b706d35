import { expect, test } from 'vitest'
import type { ImportJob } from '../../../shared/model/paper.ts'
import { importSummary, jobWords } from './import-words.ts'

const job = (over: Partial<ImportJob>): ImportJob => ({
  id: 'j1',
  name: 'Minutes.pdf',
  state: 'waiting',
  progress: null,
  message: null,
  next: null,
  paperId: null,
  found: null,
  ...over,
})

test('a job says what is happening to its paper', () => {
  expect(jobWords(job({ state: 'reading', progress: 0.424 }))).toBe('Reading, 42 %')
  expect(jobWords(job({ state: 'done', found: 1 }))).toBe('1 item found')
  expect(jobWords(job({ state: 'done', found: 0 }))).toBe('Nothing to review was found')
  expect(jobWords(job({ state: 'done', found: 3, message: 'Already added on 3 May.' }))).toBe(
    'Already added on 3 May.',
  )
  expect(jobWords(job({ state: 'failed', message: 'The file is locked with a password.' }))).toBe(
    'The file is locked with a password.',
  )
})

test('the summary counts what is over and what failed', () => {
  const running = [job({ state: 'done' }), job({ state: 'failed' }), job({ state: 'reading' })]
  expect(importSummary(running)).toEqual({
    words: 'Adding papers: 2 of 3 done, 1 could not be added',
    over: true,
    settled: false,
  })
  expect(importSummary([job({})]).over).toBe(false)
  expect(importSummary([job({ state: 'done' }), job({ state: 'cancelled' })]).words).toBe('1 paper added')
  const both = importSummary([job({ state: 'done', found: 3 }), job({ state: 'done', found: 1 })])
  expect(both).toEqual({ words: '2 papers added, 4 items found', over: true, settled: true })
  // What went wrong is said at once; what was found stands in the lines below, which are open then.
  const one = importSummary([job({ state: 'done', found: 3 }), job({ state: 'failed' })])
  expect(one).toEqual({ words: '1 paper added, 1 could not be added', over: true, settled: false })
  // Why nothing new came in is worth reading.
  expect(importSummary([job({ state: 'done', message: 'Already added on 3 May.' })]).settled).toBe(false)
})
