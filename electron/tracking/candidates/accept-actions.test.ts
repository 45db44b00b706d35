import { expect, test } from 'vitest'
import type { Workspace } from '../../workspace/index.ts'
import { removePaper } from '../../documents/index.ts'
import { addActionProgress, listActions } from '../actions/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { today, typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { acceptCandidates } from './accept.ts'
import { getCandidate } from './candidates.ts'
import { confirmSet } from './confirm-set.ts'
import { reopenCandidates } from './reopen.ts'

const found = finding({
  type: 'action',
  text: 'Clerk to write to the schools.',
  owner: 'Clerk',
  due: 'by March 2026',
  dueDate: '2026-03',
  commentary: 'Six have answered.',
})

const actions = async (workspace: Workspace) =>
  (
    await listActions(
      workspace.read,
      { offset: 0, limit: 50, filter: {}, sort: 'paper', descending: false },
      today,
    )
  ).rows

const confirm = async (workspace: Workspace, setId: string, bodyName = 'Places Scrutiny Panel') =>
  value(await confirmSet(workspace, { setId, bodyName, date: '2025-09-18', stage: 'actions', review: null }))

const accepted = async (answers: readonly string[] = [], workspaceBefore?: Workspace) => {
  const workspace = workspaceBefore ?? (await emptyWorkspace())
  const { candidates, sets, paperId } = await storedPaper(workspace, { items: [found] })
  await confirm(workspace, sets[0] ?? '')
  value(await acceptCandidates(workspace, candidates, answers))
  return { workspace, candidate: candidates[0] ?? '', set: sets[0] ?? '', paperId }
}

test('an accepted action is tracked, with owner, due date, body, day and the words of its paper', async () => {
  const { workspace, candidate, paperId } = await accepted()
  expect(await actions(workspace)).toMatchObject([
    {
      text: 'Clerk to write to the schools.',
      owner: 'Clerk',
      dueDate: '2026-03',
      dueWords: 'by March 2026',
      bodyName: 'Places Scrutiny Panel',
      madeOn: '2025-09-18',
      latestCommentary: 'Six have answered.',
      cited: true,
      source: { from: 'paper', paperId, citation: { quote: 'Clerk to write to the schools.' } },
      answers: [],
    },
  ])
  const [action] = await actions(workspace)
  expect(await getCandidate(workspace.read, candidate)).toMatchObject({
    state: 'accepted',
    actionId: action?.id,
  })
})

test('it may answer recommendations that are tracked', async () => {
  const workspace = await emptyWorkspace()
  const one = await typed(workspace, 'That schools be asked.')
  const other = await typed(workspace, 'That parents be asked.')
  await accepted([one, other], workspace)
  const [action] = await actions(workspace)
  expect(action?.answers.map(({ id }) => id).toSorted()).toEqual([one, other].toSorted())
})

test('undo and deciding again take it back, and it can be accepted again', async () => {
  const { workspace, candidate } = await accepted()
  value(await workspace.undo())
  expect(await actions(workspace)).toEqual([])
  value(await workspace.redo())
  expect(await actions(workspace)).toHaveLength(1)
  value(await reopenCandidates(workspace, [candidate]))
  expect(await actions(workspace)).toEqual([])
  value(await acceptCandidates(workspace, [candidate]))
  expect(await actions(workspace)).toHaveLength(1)
})

test('an action that was worked on since stays', async () => {
  const { workspace, candidate } = await accepted()
  const [action] = await actions(workspace)
  value(await addActionProgress(workspace, update(action?.id ?? '')))
  expect(await reopenCandidates(workspace, [candidate])).toMatchObject({ reason: { code: 'worked-on' } })
})

test('a set confirmed again takes its actions along, and its paper stays while they cite it', async () => {
  const { workspace, set, paperId } = await accepted()
  await confirm(workspace, set, 'Streets Panel')
  expect(await actions(workspace)).toMatchObject([{ bodyName: 'Streets Panel' }])
  expect(await removePaper(workspace, paperId)).toMatchObject({ reason: { code: 'cited' } })
})
