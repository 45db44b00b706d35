import { expect, test } from 'vitest'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { Workspace } from '../../workspace/index.ts'
import { removeRecommendation } from '../recommendations/index.ts'
import { today, typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import {
  actionHistory,
  addActionProgress,
  answerWithAction,
  createAction,
  editAction,
  getAction,
  type ListActions,
  listActions,
  removeAction,
  setActionDueDate,
  untieAction,
} from './index.ts'

const action = (given: Partial<RequestedOf<'actions.create'>> = {}): RequestedOf<'actions.create'> => ({
  text: 'Paint the crossings outside every school.',
  owner: 'Head of Highways',
  dueDate: '2026-03',
  dueWords: 'by March 2026',
  madeOn: '2025-11-04',
  sourceWords: 'action plan, November',
  recommendationId: null,
  ...given,
})

const made = async (workspace: Workspace, given: Partial<RequestedOf<'actions.create'>> = {}) =>
  value(await createAction(workspace, action(given))).id

const list = (workspace: Workspace, asked: Partial<ListActions> = {}) =>
  listActions(
    workspace.read,
    { offset: 0, limit: 200, filter: {}, sort: 'paper', descending: false, ...asked },
    today,
  )

const texts = async (workspace: Workspace, asked: Partial<ListActions> = {}) =>
  (await list(workspace, asked)).rows.map(({ text }) => text)

test('an action is kept whole, with its first due date, and answers a recommendation from the start', async () => {
  const workspace = await emptyWorkspace()
  const recommendation = await typed(workspace, 'That children can walk to school.')
  const id = await made(workspace, { recommendationId: recommendation })
  expect(value(await getAction(workspace.read, id, today))).toMatchObject({
    text: 'Paint the crossings outside every school.',
    owner: 'Head of Highways',
    dueDate: '2026-03',
    dueWords: 'by March 2026',
    madeOn: '2025-11-04',
    overdue: true,
    status: null,
    ended: false,
    cited: false,
    source: { from: 'typed', words: 'action plan, November' },
    answers: [{ id: recommendation, text: 'That children can walk to school.' }],
    dueDates: [{ date: '2026-03', reason: null }],
  })
})

test('one action answers several recommendations, and several actions one', async () => {
  const workspace = await emptyWorkspace()
  const [first, second] = [await typed(workspace, 'First.'), await typed(workspace, 'Second.')]
  const both = await made(workspace, { text: 'For both.', recommendationId: first })
  await made(workspace, { text: 'For the first.', recommendationId: first })
  value(await answerWithAction(workspace, { id: both, recommendationId: second }))
  value(await answerWithAction(workspace, { id: both, recommendationId: second }))
  expect(await texts(workspace, { filter: { recommendationId: first } })).toEqual([
    'For both.',
    'For the first.',
  ])
  expect(await texts(workspace, { filter: { recommendationId: second } })).toEqual(['For both.'])
  expect(value(await getAction(workspace.read, both, today)).answers).toHaveLength(2)
  value(await untieAction(workspace, { id: both, recommendationId: first }))
  expect(await texts(workspace, { filter: { recommendationId: first } })).toEqual(['For the first.'])
  value(await removeRecommendation(workspace, second))
  expect(await texts(workspace, { filter: { tied: false } })).toEqual(['For both.'])
})

test('it is completed and reopened by updates, and each says where it comes from', async () => {
  const workspace = await emptyWorkspace()
  const id = await made(workspace)
  value(await addActionProgress(workspace, update(id, { status: 'complete', commentary: 'All painted.' })))
  expect(value(await getAction(workspace.read, id, today))).toMatchObject({
    status: 'complete',
    ended: true,
    overdue: false,
  })
  expect(await texts(workspace, { filter: { open: true } })).toEqual([])
  value(
    await addActionProgress(workspace, update(id, { status: 'in progress', commentary: 'One wore off.' })),
  )
  const reopened = value(await getAction(workspace.read, id, today))
  expect(reopened).toMatchObject({ status: 'in progress', ended: false, overdue: true })
  expect(reopened.updates.map(({ commentary }) => commentary)).toEqual(['All painted.', 'One wore off.'])
  const { rows } = await actionHistory(workspace.read, { id, offset: 0, limit: 10 })
  expect(rows.map(({ summary }) => summary)).toEqual([
    'Reopened an action',
    'Completed an action',
    'Added an action',
  ])
})

test('moving its due date needs a reason, and keeps every date', async () => {
  const workspace = await emptyWorkspace()
  const id = await made(workspace)
  const move = { id, date: '2026-09', words: null, reason: null }
  expect(await setActionDueDate(workspace, move)).toMatchObject({ reason: { code: 'reason-needed' } })
  value(await setActionDueDate(workspace, { ...move, reason: 'The paint came late.' }))
  expect(value(await getAction(workspace.read, id, today))).toMatchObject({
    dueDate: '2026-09',
    slips: 1,
    overdue: false,
    dueDates: [{ date: '2026-03' }, { date: '2026-09', reason: 'The paint came late.' }],
  })
})

test('undo takes an action and its tie back as one, and brings a removed one again', async () => {
  const workspace = await emptyWorkspace()
  const recommendation = await typed(workspace, 'That children can walk to school.')
  const id = await made(workspace, { recommendationId: recommendation })
  value(await removeAction(workspace, id))
  expect(await getAction(workspace.read, id, today)).toMatchObject({ reason: { code: 'not-found' } })
  value(await workspace.undo())
  expect(await texts(workspace, { filter: { recommendationId: recommendation } })).toHaveLength(1)
  value(await workspace.undo())
  expect((await list(workspace)).total).toBe(0)
  value(await workspace.redo())
  expect(await texts(workspace, { filter: { tied: true } })).toHaveLength(1)
})

test('what was built on is not pulled away by undo', async () => {
  const workspace = await emptyWorkspace()
  await workspace.settings.set('user', 'ann')
  const id = await made(workspace)
  await workspace.settings.set('user', 'bob')
  value(await addActionProgress(workspace, update(id)))
  await workspace.settings.set('user', 'ann')
  expect(await workspace.undo()).toMatchObject({ reason: { code: 'changed-since' } })
})

test('lists are filtered by words, owner and status, and sorted', async () => {
  const workspace = await emptyWorkspace()
  const late = await made(workspace, { text: 'Écoute the bands', owner: 'Zoe', dueDate: '2027' })
  await made(workspace, { text: 'Mend the gate', owner: 'Abel', dueDate: '2025', madeOn: '2026' })
  value(await addActionProgress(workspace, update(late, { status: 'at risk' })))
  expect(await texts(workspace)).toEqual(['Mend the gate', 'Écoute the bands'])
  expect(await texts(workspace, { filter: { text: 'ecou' } })).toEqual(['Écoute the bands'])
  expect(await texts(workspace, { filter: { text: 'abel gate' } })).toEqual(['Mend the gate'])
  expect(await texts(workspace, { filter: { status: 'at risk' } })).toEqual(['Écoute the bands'])
  expect(await texts(workspace, { filter: { status: 'none' } })).toEqual(['Mend the gate'])
  expect(await texts(workspace, { filter: { overdue: true } })).toEqual(['Mend the gate'])
  for (const sort of ['owner', 'dueDate', 'text', 'status', 'latestUpdateOn'] as const) {
    const up = await texts(workspace, { sort })
    const down = await texts(workspace, { sort, descending: true })
    expect([up.toSorted(), down.toSorted()]).toEqual([up.toSorted(), up.toSorted()])
    if (sort !== 'status' && sort !== 'latestUpdateOn') expect(down).toEqual(up.toReversed())
  }
})

test('editing changes what is given and nothing else', async () => {
  const workspace = await emptyWorkspace()
  const id = await made(workspace)
  value(await editAction(workspace, { id, owner: null }))
  expect(value(await getAction(workspace.read, id, today))).toMatchObject({
    owner: null,
    text: 'Paint the crossings outside every school.',
  })
})
