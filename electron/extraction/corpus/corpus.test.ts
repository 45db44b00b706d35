import { expect, test } from 'vitest'
import { papersOf } from '../testing/scoring/corpus.ts'
import { evaluated } from '../testing/scoring/evaluated.ts'

const papers = await papersOf(import.meta.dirname, 'all')

// A paper's `known` faults are those that extraction still has: one that is mended comes off its list.
test.each(papers.map((paper) => [paper.name, paper] as const))('%s', async (_, paper) => {
  const { faults } = await evaluated(paper)
  expect(faults.toSorted()).toEqual((paper.truth.known ?? []).toSorted())
})
