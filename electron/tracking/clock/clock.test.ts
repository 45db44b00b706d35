import { expect, test } from 'vitest'
import type { Workspace } from '../../workspace/index.ts'
import { saveNamed, succeed } from '../bodies/index.ts'
import { addRecipient, addResponse } from '../recommendations/index.ts'
import { createReview } from '../reviews/index.ts'
import { register, response, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import {
  clockFace,
  clockRules,
  clocksOf,
  everyClock,
  orderClockRules,
  removeClockRule,
  saveClockRule,
  setRecipientClock,
  withoutRule,
} from './index.ts'

const clocks = async (workspace: Workspace, id: string, today = '2026-05-20') =>
  clocksOf(workspace.read, await clockFace(workspace.read, today), [id])

const only = async (workspace: Workspace, id: string, today?: string) => {
  const [clock] = await clocks(workspace, id, today)
  if (clock === undefined) throw new Error('No clock')
  return clock
}

const putTo = async (workspace: Workspace, name: string, receivedOn: string | null = '2026-03-05') => {
  const id = await typed(workspace, 'That the bridge be lit.')
  value(await addRecipient(workspace, { id, name, receivedOn }))
  return id
}

test('the executive has two months from the later of report and notice', async () => {
  const workspace = await emptyWorkspace()
  const id = await putTo(workspace, 'Cabinet')
  const clock = await only(workspace, id)
  expect(clock).toMatchObject({ kind: 'executive', kindSaid: false, rule: { name: 'Executive' } })
  expect(clock.standing).toMatchObject({ state: 'overdue', dueOn: '2026-05-04', daysLeft: -16 })
  value(
    await setRecipientClock(workspace, {
      id: clock.recipientId,
      kind: null,
      receivedOn: '2026-03-05',
      noticedOn: '2026-03-25',
    }),
  )
  expect((await only(workspace, id)).standing).toMatchObject({ state: 'running', dueOn: '2026-05-24' })
  value(await workspace.undo())
  expect((await only(workspace, id)).standing.state).toBe('overdue')
})

test('a partner has no time until the council sets one; what it is can be said', async () => {
  const workspace = await emptyWorkspace()
  const id = await putTo(workspace, 'Harrowmere NHS Trust')
  const { recipientId, standing } = await only(workspace, id)
  expect(standing.state).toBe('no time set')
  value(
    await setRecipientClock(workspace, {
      id: recipientId,
      kind: 'executive',
      receivedOn: '2026-03-05',
      noticedOn: null,
    }),
  )
  expect(await only(workspace, id)).toMatchObject({ kindSaid: true, standing: { state: 'overdue' } })
})

test('responses stop the clock: its own, or one for everybody; interim ones by the rule', async () => {
  const workspace = await emptyWorkspace()
  const id = await putTo(workspace, 'Cabinet')
  value(await addRecipient(workspace, { id, name: 'Full Council', receivedOn: '2026-03-05' }))
  const [cabinet, council] = await clocks(workspace, id)
  value(
    await addResponse(
      workspace,
      response(id, { recipientId: cabinet?.recipientId ?? null, interim: true, date: '2026-04-30' }),
    ),
  )
  expect((await clocks(workspace, id)).map(({ standing }) => standing.state)).toEqual([
    'overdue',
    'no time set',
  ])
  const [rule] = await clockRules(workspace.read)
  if (rule === undefined) throw new Error('No rule')
  value(await saveClockRule(workspace, { ...rule, interim: 'pauses' }))
  expect((await only(workspace, id)).standing).toMatchObject({ state: 'paused', daysLeft: 4 })
  value(await addResponse(workspace, response(id, { date: '2026-05' })))
  expect((await clocks(workspace, id)).map(({ standing }) => standing)).toMatchObject([
    { state: 'answered late', answeredOn: '2026-05-31' },
    { state: 'answered', answeredOn: '2026-05-31' },
  ])
  expect(council?.standing.state).toBe('no time set')
})

test('rules are the council’s: added, changed, removed, undone', async () => {
  const workspace = await emptyWorkspace()
  const id = await putTo(workspace, 'Head of Highways')
  expect((await only(workspace, id)).rule?.id).toBe('clock-rule-other')
  const rule = {
    name: 'Officers',
    recipientKind: 'officer',
    committeeFunction: null,
    amount: 20,
    unit: 'working days',
    startsOn: 'received',
    firstDayCounts: false,
    interim: 'answers',
    source: 'Scrutiny procedure rules, 12',
    retired: false,
  } as const
  const made = value(await saveClockRule(workspace, { id: null, ...rule, bodyIds: [] }))
  expect((await only(workspace, id)).standing).toMatchObject({ dueOn: '2026-04-02', state: 'overdue' })
  value(await saveClockRule(workspace, { id: made.id, ...rule, bodyIds: [], retired: true }))
  expect((await only(workspace, id)).rule?.id).toBe('clock-rule-other')
  value(await workspace.undo())
  const ids = (await clockRules(workspace.read)).map((one) => one.id)
  value(await orderClockRules(workspace, ids.toReversed()))
  expect((await clockRules(workspace.read)).map((one) => one.id)).toEqual(ids.toReversed())
  expect(await orderClockRules(workspace, ['nothing'])).toMatchObject({ ok: false })
  value(await workspace.undo())
  value(await removeClockRule(workspace, made.id))
  expect((await only(workspace, id)).rule?.id).toBe('clock-rule-other')
  value(await workspace.undo())
  expect((await only(workspace, id)).rule?.name).toBe('Officers')
  expect(await removeClockRule(workspace, 'nothing')).toMatchObject({ ok: false })
})

test('what removing a rule would do is said before: what goes by it, and what it would go by then', async () => {
  const workspace = await emptyWorkspace()
  const answeredId = await putTo(workspace, 'Cabinet')
  await putTo(workspace, 'Cabinet')
  await putTo(workspace, 'Head of Highways')
  value(await addResponse(workspace, response(answeredId, { date: '2026-04' })))
  const face = await clockFace(workspace.read, '2026-04-20')
  const rule = (await only(workspace, answeredId)).rule
  expect(await withoutRule(workspace.read, face, rule?.id ?? '')).toEqual({
    responses: 2,
    awaited: 1,
    after: [{ rule: 'Everyone else', responses: 2 }],
  })
  expect(await withoutRule(workspace.read, face, 'clock-rule-none')).toEqual({
    responses: 0,
    awaited: 0,
    after: [],
  })
  value(await removeClockRule(workspace, rule?.id ?? ''))
  expect((await only(workspace, answeredId)).rule?.id).toBe('clock-rule-other')
})

test('one pass gives every clock, of recommendations that are there', async () => {
  const workspace = await emptyWorkspace()
  const ids = [await putTo(workspace, 'Cabinet'), await putTo(workspace, 'Cabinet', null)]
  const all = await everyClock(workspace.read, await clockFace(workspace.read, '2026-04-20'))
  expect(all.map(({ recommendationId, standing }) => [recommendationId, standing.state])).toEqual([
    [ids[0], 'running'],
    [ids[1], 'not started'],
  ])
})

test('the register shows the clock that presses most, and is narrowed by it', async () => {
  const workspace = await emptyWorkspace()
  const late = await putTo(workspace, 'Cabinet')
  value(await addRecipient(workspace, { id: late, name: 'Executive', receivedOn: '2026-05-01' }))
  const soon = await putTo(workspace, 'Cabinet', '2026-04-10')
  const running = await putTo(workspace, 'Cabinet', '2026-05-10')
  await typed(workspace, 'That nobody was asked.')
  const rows = (await register(workspace)).rows
  expect(rows.map(({ responseClock }) => responseClock?.daysLeft ?? null)).toEqual([-16, 20, 50, null])
  expect(rows[0]?.responseClock).toMatchObject({ state: 'overdue', recipientName: 'Cabinet' })
  const ids = async (clock: 'overdue' | 'due soon' | 'running' | 'paused') =>
    (await register(workspace, { filter: { clock } })).rows.map(({ id }) => id)
  expect(await ids('overdue')).toEqual([late])
  expect(await ids('due soon')).toEqual([soon])
  expect(await ids('running')).toEqual([soon, running])
  expect(await ids('paused')).toEqual([])
})

test('a rule for a panel goes on for the panel that it became, and one for the new panel for what the old one asked', async () => {
  const workspace = await emptyWorkspace()
  const old = value(
    await saveNamed(workspace, 'body', { id: null, name: 'Health Panel', aliases: [], kind: null }),
  ).id
  const fresh = value(
    await saveNamed(workspace, 'body', { id: null, name: 'Care Panel', aliases: [], kind: null }),
  ).id
  const asked = async (bodyId: string) => {
    const { id: reviewId } = value(
      await createReview(workspace, {
        title: `Asked by ${bodyId}`,
        bodyId,
        scope: null,
        stage: 'sent',
        day: '2026-01-05',
      }),
    )
    const id = await typed(workspace, 'That beds be free.', reviewId)
    value(await addRecipient(workspace, { id, name: 'Harrowmere NHS Trust', receivedOn: '2026-03-05' }))
    return async () => (await only(workspace, id)).rule?.name
  }
  const [before, after] = [await asked(old), await asked(fresh)]
  const rule = {
    id: null,
    recipientKind: 'partner' as const,
    committeeFunction: 'health scrutiny',
    amount: 28,
    unit: 'days' as const,
    startsOn: 'received' as const,
    firstDayCounts: false,
    interim: 'runs on' as const,
    source: 'Protocol, part 5',
    retired: false,
  }
  const saved = value(await saveClockRule(workspace, { ...rule, name: 'Health', bodyIds: [old] }))
  const none = await after()
  expect([await before(), none === 'Health']).toEqual(['Health', false])
  value(await succeed(workspace, 'body', { id: old, successor: { id: fresh }, day: '2026-02' }))
  expect([await before(), await after()]).toEqual(['Health', 'Health'])
  // Its own rule comes before that of the panel it grew out of, whichever was set first.
  value(await saveClockRule(workspace, { ...rule, name: 'Care', bodyIds: [fresh] }))
  expect([await before(), await after()]).toEqual(['Health', 'Care'])
  value(await removeClockRule(workspace, saved.id))
  expect([await before(), await after()]).toEqual(['Care', 'Care'])
})
