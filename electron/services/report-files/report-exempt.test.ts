import { expect, test } from 'vitest'
import type { DraftBlock } from '../../../shared/model/report-draft.ts'
import { setMarking } from '../../documents/index.ts'
import { findQuotes } from '../../search/index.ts'
import { today } from '../../tracking/testing/register.ts'
import { value } from '../../tracking/testing/workspace.ts'
import { saveReportText } from '../../tracking/index.ts'

import { begun, blocksNow, words } from './testing/report.ts'

test('what a paper that became exempt says is left out, and the gap is stated and logged', async () => {
  const { workspace, id, paperId } = await begun()
  const quote: DraftBlock = {
    kind: 'quote',
    paragraphs: ['Let them all.'],
    citation: 'Minutes, page 3',
    paperId,
  }
  // Somebody took the section away that says what is left out; it is said all the same.
  const kept = (await blocksNow(workspace, id)).filter(
    (block) => block.kind !== 'filled' || block.part !== 'left out',
  )
  value(await saveReportText(workspace, id, [...kept, quote]))
  expect(await words(workspace, id)).toContain('Let them all.')
  expect(
    (
      await findQuotes(
        workspace.read,
        { text: 'plot', kind: 'recommendation', reviewId: null, offset: 0, limit: 10 },
        today,
      )
    ).rows,
  ).toHaveLength(1)
  value(await setMarking(workspace, paperId, { level: 'exempt', paragraph: 3 }))
  const now = await words(workspace, id)
  expect(now).not.toContain('Let them all.')
  expect(now).not.toContain('That every plot be let.')
  expect(now).toContain('A quote is left out here')
  expect(now).toContain('Left out of this report, because they come from papers that are exempt')
  expect(
    (
      await findQuotes(
        workspace.read,
        { text: 'plot', kind: 'recommendation', reviewId: null, offset: 0, limit: 10 },
        today,
      )
    ).rows,
  ).toEqual([])
})

test('quotes come with where they stand: recommendations, commentary, words of papers', async () => {
  const { workspace } = await begun()
  const asked = { reviewId: null, offset: 0, limit: 10 }
  const of = async (kind: 'recommendation' | 'commentary', text: string) =>
    (await findQuotes(workspace.read, { ...asked, kind, text }, today)).rows.map(
      ({ paragraphs, citation }) => [paragraphs, citation?.split(',')[0]],
    )
  expect(await of('recommendation', 'water')).toEqual([[['That water be laid on.'], 'Allotments revisited']])
  expect(await of('commentary', 'let')).toEqual([[['All are let.'], 'Allotments revisited']])
})
