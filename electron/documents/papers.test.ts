import { expect, test } from 'vitest'
import { acceptCandidates, confirmSet, removeRecommendation } from '../tracking/index.ts'
import { finding, storedPaper } from '../tracking/testing/paper.ts'
import { emptyWorkspace, value } from '../tracking/testing/workspace.ts'
import type { Workspace } from '../workspace/index.ts'
import { removePaper, setMarking } from './paper-changes.ts'
import { listPapers } from './list-papers.ts'
import { getPaper } from './papers.ts'

const list = (workspace: Workspace, asked: object = {}) =>
  listPapers(workspace.read, { offset: 0, limit: 200, sort: 'title', descending: false, ...asked })

test('papers are listed with what waits in each, sorted and filtered', async () => {
  const workspace = await emptyWorkspace()
  await storedPaper(workspace, { title: 'Bridges', kind: 'minutes', items: [finding({ text: 'A' })] })
  await storedPaper(workspace, { title: 'annual report', items: [] })
  const titles = async (asked: object = {}) => (await list(workspace, asked)).rows.map(({ title }) => title)
  expect(await titles()).toEqual(['annual report', 'Bridges'])
  expect(await titles({ sort: 'waiting', descending: true })).toEqual(['Bridges', 'annual report'])
  expect(await titles({ filter: { kind: 'minutes' } })).toEqual(['Bridges'])
  expect(await titles({ filter: { text: 'panel BRIDG' } })).toEqual(['Bridges'])
  expect(await titles({ filter: { text: '100%' } })).toEqual([])
  expect((await list(workspace, { offset: 1, limit: 1 })).total).toBe(2)
  expect((await list(workspace)).rows[1]).toMatchObject({ waiting: 1, found: 1 })
})

test('a marking can be set and undone', async () => {
  const workspace = await emptyWorkspace()
  const { paperId } = await storedPaper(workspace, { items: [] })
  value(await setMarking(workspace, paperId, { level: 'exempt', paragraph: 3 }))
  expect(value(await getPaper(workspace.read, paperId)).marking).toEqual({ level: 'exempt', paragraph: 3 })
  value(await workspace.undo())
  expect(value(await getPaper(workspace.read, paperId)).marking).toEqual({ level: 'public' })
})

test('a paper goes into the bin with what waits in it, but not from under the register', async () => {
  const workspace = await emptyWorkspace()
  const { paperId, sets, candidates } = await storedPaper(workspace, { items: [finding({ text: 'A' })] })
  const set = { setId: sets[0] ?? '', bodyName: null, date: null, stage: 'new' as const, review: null }
  value(await confirmSet(workspace, set))
  const { recommendations } = value(await acceptCandidates(workspace, candidates))
  expect(await removePaper(workspace, paperId)).toMatchObject({
    ok: false,
    reason: { code: 'cited', message: '1 recommendation in the register is cited from this paper.' },
  })
  value(await removeRecommendation(workspace, recommendations[0] ?? ''))
  value(await removePaper(workspace, paperId))
  expect((await list(workspace)).total).toBe(0)
  expect(await getPaper(workspace.read, paperId)).toMatchObject({ ok: false, reason: { code: 'not-found' } })
  value(await workspace.undo())
  expect((await list(workspace)).total).toBe(1)
})
