import { expect, test } from 'vitest'
import { prepared } from './prepared.ts'

test('before the first paper is queued nothing can be told', () => {
  expect(prepared([])).toEqual({ share: null, words: 'Making the workspace…' })
})

test('a paper half read counts half, one that failed is over', () => {
  const jobs = [
    { state: 'done', progress: 1 },
    { state: 'failed', progress: 0.2 },
    { state: 'reading', progress: 0.5 },
    { state: 'waiting', progress: null },
  ] as const
  expect(prepared(jobs)).toEqual({ share: 0.625, words: '2 of 4 papers read' })
})
