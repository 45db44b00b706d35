import { expect, test } from 'vitest'
import type { Found } from '../../../shared/model/candidate.ts'
import type { Workspace } from '../../workspace/index.ts'
import { listDismissals, matchEverything } from '../matching/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { getCandidate } from './candidates.ts'
import { dismissCandidates, forgetDismissals } from './dismiss.ts'
import { reopenCandidates } from './reopen.ts'
import { listSets } from './sets.ts'

const noted = (date: string): Found =>
  finding({ type: 'resolution', text: `That the report on the budget of ${date} be noted by the cabinet.` })

const paper = (workspace: Workspace, body: string | null, items: Found[], council = 'Tolverne Council') =>
  storedPaper(workspace, {
    title: `${body} minutes`,
    council,
    body,
    sets: [{ id: 'set-1', body, date: '2025-09-18', review: null, stage: 'decisions' }],
    items,
  })

const isFolded = async (workspace: Workspace, id: string | undefined) => {
  await matchEverything(workspace)
  return (await getCandidate(workspace.read, id ?? ''))?.dismissedBefore ?? null
}

const remembered = async (workspace: Workspace) =>
  (await listDismissals(workspace.read, { offset: 0, limit: 200 })).rows

const dismissedOnce = async () => {
  const workspace = await emptyWorkspace()
  const { candidates } = await paper(workspace, 'Cabinet', [noted('March 2025')])
  value(await dismissCandidates(workspace, candidates))
  return { workspace, dismissed: candidates[0] ?? '' }
}

test('the same in a later paper of the body comes folded, with where and when it was dismissed', async () => {
  const { workspace } = await dismissedOnce()
  const next = await paper(workspace, 'The Cabinet', [
    noted('June 2025'),
    finding({ text: 'That lamps be lit.' }),
  ])
  expect(await isFolded(workspace, next.candidates[0])).toMatchObject({
    paperTitle: 'Cabinet minutes',
    bodyName: 'Cabinet',
    at: '2026-05-20T10:00:00.000Z',
    words: noted('March 2025').text,
  })
  expect(await isFolded(workspace, next.candidates[1])).toBeNull()
  const [set] = (await listSets(workspace.read, { offset: 0, limit: 9, waiting: true })).rows
  // Folded, not dropped: it waits, and is counted.
  expect(set?.counts).toMatchObject({ total: 2, waiting: 2, dismissedBefore: 1 })
})

test('it never reaches another body, another council or another rule', async () => {
  const { workspace } = await dismissedOnce()
  const others = [
    await paper(workspace, 'Places Panel', [noted('June 2025')]),
    await paper(workspace, null, [noted('June 2025')]),
    await paper(workspace, 'Cabinet', [noted('June 2025')], 'Pendrick Council'),
    await paper(workspace, 'Cabinet', [{ ...noted('June 2025'), rule: 'test/other' }]),
  ]
  for (const { candidates } of others) expect(await isFolded(workspace, candidates[0])).toBeNull()
})

test('the same dismissed again is remembered once', async () => {
  const { workspace } = await dismissedOnce()
  const next = await paper(workspace, 'Cabinet', [noted('June 2025')])
  value(await dismissCandidates(workspace, next.candidates))
  expect(await remembered(workspace)).toHaveLength(1)
})

test('where no body is known nothing is remembered', async () => {
  const workspace = await emptyWorkspace()
  const { candidates } = await paper(workspace, null, [noted('March 2025')])
  value(await dismissCandidates(workspace, candidates))
  expect(await remembered(workspace)).toEqual([])
})

test('forgotten, one or all, it comes to be decided again; undo remembers it again', async () => {
  const { workspace } = await dismissedOnce()
  const next = await paper(workspace, 'Cabinet', [noted('June 2025')])
  const [one] = await remembered(workspace)
  for (const ids of [[one?.id ?? ''], null]) {
    expect(await isFolded(workspace, next.candidates[0])).not.toBeNull()
    value(await forgetDismissals(workspace, ids))
    // At once: nobody waits for it to be worked out again.
    expect((await getCandidate(workspace.read, next.candidates[0] ?? ''))?.dismissedBefore).toBeNull()
    expect(await isFolded(workspace, next.candidates[0])).toBeNull()
    expect(value(await workspace.undo())).toMatch(/^Forgot/)
  }
  expect(await remembered(workspace)).toHaveLength(1)
})

test('a dismissal that is undone or put back is not remembered', async () => {
  const { workspace, dismissed } = await dismissedOnce()
  value(await reopenCandidates(workspace, [dismissed]))
  expect(await remembered(workspace)).toEqual([])
  value(await workspace.undo())
  expect(await remembered(workspace)).toHaveLength(1)
  value(await workspace.undo())
  expect(await remembered(workspace)).toEqual([])
})
