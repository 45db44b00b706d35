import { expect, test } from 'vitest'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { NeedKind } from '../../../shared/model/home.ts'
import type { Workspace } from '../../workspace/index.ts'
import { addTerm, setTerms } from '../council/index.ts'
import { addProgress, addRecipient, addResponse, judge, setDueDate } from '../recommendations/index.ts'
import { response, typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { addDays } from '../../../shared/rules/clock/day-sums.ts'
import {
  bringAllBack,
  bringNeedBack,
  dismissNeed,
  homeNeeds,
  homeOverview,
  openClocks,
  progressBy,
} from './index.ts'

const today = '2026-05-20'

const needs = async (workspace: Workspace, asked: Partial<RequestedOf<'home.needs'>> & { kind: NeedKind }) =>
  (await homeNeeds(workspace.read, { dismissed: false, offset: 0, limit: 200, ...asked }, today)).rows

const groups = async (workspace: Workspace, at = today) =>
  Object.fromEntries(
    (await homeOverview(workspace.read, at)).groups.map(({ kind, total, dismissed }) => [
      kind,
      [total, dismissed],
    ]),
  )

const due = (workspace: Workspace, id: string, date: string | null, reason: string | null = null) =>
  setDueDate(workspace, { id, date, words: null, reason }).then(value)

/** One that was heard of lately, so that nothing about it is quiet. */
const heardOf = async (workspace: Workspace, text: string) => {
  const id = await typed(workspace, text)
  value(await addProgress(workspace, update(id, { date: '2026-05-01', status: 'in progress' })))
  return id
}

test('a workspace without recommendations needs nothing', async () => {
  const workspace = await emptyWorkspace()
  expect(await homeOverview(workspace.read, today)).toEqual({
    today,
    tracked: 0,
    groups: [],
    backupMissing: null,
  })
})

test('responses that are late or due soon, with the words, the recipient and the day', async () => {
  const workspace = await emptyWorkspace()
  const late = await heardOf(workspace, 'That the bridge be lit.')
  value(await addRecipient(workspace, { id: late, name: 'Cabinet', receivedOn: '2026-03-05' }))
  const soon = await heardOf(workspace, 'That buses run.')
  value(await addRecipient(workspace, { id: soon, name: 'Cabinet', receivedOn: '2026-04-10' }))
  const far = await heardOf(workspace, 'That shelters be dry.')
  value(await addRecipient(workspace, { id: far, name: 'Cabinet', receivedOn: '2026-05-19' }))
  expect(await groups(workspace)).toEqual({ 'response overdue': [1, 0], 'response due soon': [1, 0] })
  expect(await needs(workspace, { kind: 'response overdue' })).toMatchObject([
    {
      title: 'That the bridge be lit.',
      reason: 'Cabinet: 16 days overdue, due 4 May 2026',
      target: { section: 'recommendations', id: late },
    },
  ])
  value(await addResponse(workspace, response(late, { date: '2026-05-19' })))
  expect(await groups(workspace)).toEqual({ 'response due soon': [1, 0] })
})

test('due dates: passed, soon, and moved twice', async () => {
  const workspace = await emptyWorkspace()
  const passed = await heardOf(workspace, 'That the bridge be lit.')
  await due(workspace, passed, '2026-04')
  const soon = await heardOf(workspace, 'That buses run.')
  await due(workspace, soon, '2026-01')
  await due(workspace, soon, '2026-03', 'The contract was late.')
  await due(workspace, soon, '2026-06-10', 'So was the bus.')
  const far = await heardOf(workspace, 'That shelters be dry.')
  await due(workspace, far, '2027')
  expect(await groups(workspace)).toEqual({
    'due date passed': [1, 0],
    'due soon': [1, 0],
    'moved twice': [1, 0],
  })
  expect((await needs(workspace, { kind: 'due date passed' }))[0]?.reason).toBe(
    '20 days past, due April 2026',
  )
  expect((await needs(workspace, { kind: 'due soon' }))[0]?.reason).toBe(
    '21 days left, due 10 June 2026, moved twice',
  )
  value(await addProgress(workspace, update(passed, { status: 'superseded', commentary: 'Another bridge.' })))
  value(
    await judge(workspace, {
      id: soon,
      kind: 'signed off',
      date: '2026-05-12',
      minuteReference: null,
      comment: null,
    }),
  )
  expect(await groups(workspace)).toEqual({})
})

test('updates: none for long, none at all, the same words again, complete without evidence', async () => {
  const workspace = await emptyWorkspace()
  await typed(workspace, 'That nobody ever wrote about.')
  const quiet = await typed(workspace, 'That the bridge be lit.')
  value(await addProgress(workspace, update(quiet, { date: '2025-11-19' })))
  const same = await heardOf(workspace, 'That buses run.')
  value(await addProgress(workspace, update(same, { date: '2026-05-10', commentary: 'work  goes\non.' })))
  const done = await heardOf(workspace, 'That shelters be dry.')
  const claim = { status: 'complete' as const, commentary: 'All done.' }
  value(await addProgress(workspace, update(done, { ...claim, date: '2026-05-11' })))
  expect(await groups(workspace)).toEqual({
    'no evidence': [1, 0],
    'same words': [1, 0],
    'no update': [2, 0],
  })
  expect((await needs(workspace, { kind: 'no update' })).map(({ title, reason }) => [title, reason])).toEqual(
    [
      ['That nobody ever wrote about.', 'No update yet'],
      ['That the bridge be lit.', 'No update since 19 November 2025'],
    ],
  )
  value(
    await addProgress(
      workspace,
      update(done, { ...claim, date: '2026-05-12', commentary: 'All dry.', evidence: 'Photographs' }),
    ),
  )
  value(await addProgress(workspace, update(same, { date: '2026-05-12', commentary: 'They run hourly.' })))
  expect(await groups(workspace)).toEqual({ 'no update': [2, 0] })
  expect(await groups(workspace, '2026-05-19')).toEqual({ 'no update': [1, 0] })
})

test('what is put away is counted, stays away until it changes, and comes back on request or by undo', async () => {
  const workspace = await emptyWorkspace()
  const id = await heardOf(workspace, 'That the bridge be lit.')
  await due(workspace, id, '2026-03')
  const key = `due date passed:${id}`
  value(await dismissNeed(workspace, key, today))
  expect(await groups(workspace)).toEqual({ 'due date passed': [0, 1] })
  expect(await needs(workspace, { kind: 'due date passed' })).toEqual([])
  expect(await needs(workspace, { kind: 'due date passed', dismissed: true })).toMatchObject([{ key }])
  value(await workspace.undo())
  expect(await groups(workspace)).toEqual({ 'due date passed': [1, 0] })
  value(await workspace.redo())
  value(await bringNeedBack(workspace, key))
  expect(await groups(workspace)).toEqual({ 'due date passed': [1, 0] })
  value(await dismissNeed(workspace, key, today))
  await due(workspace, id, '2026-04', 'The contract was late.')
  expect(await groups(workspace)).toEqual({ 'due date passed': [1, 0] })
  expect(await dismissNeed(workspace, 'no update:nobody', today)).toMatchObject({ ok: false })
})

test('a review to be revisited is due from thirty days before until a round looks at it', async () => {
  const workspace = await emptyWorkspace()
  const id = workspace.newId()
  await workspace.change('Made a review', (change) =>
    change.insert('review', {
      id,
      reference: 'Review 25/26-01',
      title: 'Bridges',
      body_id: null,
      report_date: null,
      revisit_on: '2026-05',
    }),
  )
  expect(await needs(workspace, { kind: 'revisit due' })).toMatchObject([
    {
      title: 'Bridges',
      place: 'Review 25/26-01',
      reason: 'To be revisited May 2026',
      target: { section: 'reviews', id },
    },
  ])
  await workspace.change('Started a round', (change) =>
    change.insert('revisit', {
      id: workspace.newId(),
      review_id: id,
      body_id: null,
      day: '2026-05-19',
      kind: 'twelve months',
      started_at: '2026-05-19T09:00:00.000Z',
    }),
  )
  expect(await needs(workspace, { kind: 'revisit due' })).toEqual([])
})

test('progress by directorate counts each status, and signed off beside it', async () => {
  const workspace = await emptyWorkspace()
  const ids = [
    await heardOf(workspace, 'One.'),
    await heardOf(workspace, 'Two.'),
    await typed(workspace, 'Three.'),
  ]
  const [first = ''] = ids
  const place = value(await addTerm(workspace, { kind: 'directorate', name: 'Place' }))
  value(await setTerms(workspace, { ids: ids.slice(0, 2), kind: 'directorate', termIds: [place.id] }))
  value(await addProgress(workspace, update(first, { date: '2026-05-10', status: 'complete' })))
  value(
    await judge(workspace, {
      id: first,
      kind: 'signed off',
      date: '2026-05-12',
      minuteReference: null,
      comment: null,
    }),
  )
  expect(await progressBy(workspace.read, { by: 'directorate', limit: 10 })).toEqual({
    total: 2,
    rows: [
      { id: place.id, name: 'Place', total: 2, counts: { complete: 1, 'in progress': 1 }, signedOff: 1 },
      { id: null, name: 'No directorate', total: 1, counts: { none: 1 }, signedOff: 0 },
    ],
  })
  expect(await progressBy(workspace.read, { by: 'review', limit: 10 })).toMatchObject({
    total: 1,
    rows: [{ id: null, name: 'No review', total: 3, signedOff: 1 }],
  })
})

test('clocks that run are listed by their last day, and all are counted', async () => {
  const workspace = await emptyWorkspace()
  const id = await heardOf(workspace, 'That the bridge be lit.')
  for (const [name, receivedOn] of [
    ['Cabinet', '2026-04-10'],
    ['Executive', '2026-03-05'],
    ['Harrowmere NHS Trust', '2026-03-05'],
    ['Portfolio Holder, Roads', null],
  ] as const)
    value(await addRecipient(workspace, { id, name, receivedOn }))
  const { open, counts } = await openClocks(workspace.read, 10, today)
  expect(open.map(({ recipientName, dueOn, daysLeft }) => [recipientName, dueOn, daysLeft])).toEqual([
    ['Executive', '2026-05-04', -16],
    ['Cabinet', '2026-06-09', 20],
  ])
  expect(counts).toEqual({
    overdue: 1,
    running: 1,
    paused: 0,
    answeredInTime: 0,
    answeredLate: 0,
    notStarted: 1,
    noTime: 1,
  })
})

test('seven days without a backup are said, from the last one or from the first change', async () => {
  const workspace = await emptyWorkspace()
  const missing = async (day: string) => (await homeOverview(workspace.read, day)).backupMissing
  await typed(workspace, 'That the bridge be lit.')
  const { at } = await workspace.read.selectFrom('change').select('change.at').executeTakeFirstOrThrow()
  const began = at.slice(0, 10)
  expect(await missing(addDays(began, 6))).toBe(null)
  expect(await missing(addDays(began, 7))).toEqual({ days: 7, last: null })
  await workspace.settings.set('last_backup_at', `${addDays(began, 5)}T09:00:00.000Z`)
  expect(await missing(addDays(began, 7))).toBe(null)
  expect(await missing(addDays(began, 14))).toEqual({ days: 9, last: addDays(began, 5) })
})

test('everything that was put away comes back at once, and goes away again by undo', async () => {
  const workspace = await emptyWorkspace()
  for (const text of ['One.', 'Two.']) await due(workspace, await heardOf(workspace, text), '2026-05-01')
  for (const { key } of await needs(workspace, { kind: 'due date passed' }))
    value(await dismissNeed(workspace, key, today))
  expect(await groups(workspace)).toEqual({ 'due date passed': [0, 2] })
  expect(value(await bringAllBack(workspace))).toEqual({ count: 2 })
  expect(await groups(workspace)).toEqual({ 'due date passed': [2, 0] })
  value(await workspace.undo())
  expect(await groups(workspace)).toEqual({ 'due date passed': [0, 2] })
})
