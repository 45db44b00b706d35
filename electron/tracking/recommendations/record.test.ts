import { expect, test } from 'vitest'
import { register, response, today, typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { acceptCandidates, confirmSet } from '../candidates/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { setDueDate } from './due-date.ts'
import { editRecommendation, removeRecommendation } from './edit.ts'
import { getRecommendation } from './get.ts'
import { judge } from './judge.ts'
import { addProgress } from './progress.ts'
import { addRecipient } from './recipients.ts'
import { addResponse } from './respond.ts'

test('moving a due date needs a reason, and every date there was is kept', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  const first = { id, date: '2025-12', words: 'by December 2025', reason: null }
  value(await setDueDate(workspace, first))
  const moved = { id, date: '2026-03', words: null, reason: null }
  expect(await setDueDate(workspace, moved)).toMatchObject({ ok: false, reason: { code: 'reason-needed' } })
  value(await setDueDate(workspace, { ...moved, reason: 'The contractor was changed.' }))
  value(await setDueDate(workspace, { ...moved, date: '2026-06-30', reason: 'Weather.' }))
  const record = value(await getRecommendation(workspace.read, id, today))
  expect(record).toMatchObject({ dueDate: '2026-06-30', dueWords: null, slips: 2, overdue: false })
  expect(record.dueDates.map(({ date }) => date)).toEqual(['2025-12', '2026-03', '2026-06-30'])
})

test('the latest response stands, by its own date, and a rejection needs its reason', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  const rejected = response(id, { kind: 'rejected', date: '2026-02-10' })
  expect(await addResponse(workspace, rejected)).toMatchObject({
    ok: false,
    reason: { code: 'reason-needed' },
  })
  value(await addResponse(workspace, { ...rejected, reason: 'No money this year.' }))
  value(await addResponse(workspace, response(id, { kind: 'noted', interim: true, date: '2025-12' })))
  const record = value(await getRecommendation(workspace.read, id, today))
  expect(record.response).toBe('rejected')
  expect(record.responses.map(({ kind }) => kind)).toEqual(['noted', 'rejected'])
})

test('a response names its recipient, and only one of its own', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  const other = await typed(workspace, 'That the path be lit.')
  value(await addRecipient(workspace, { id, name: 'Cabinet', receivedOn: '2026-01-14' }))
  const recipientId = value(await getRecommendation(workspace.read, id, today)).recipients[0]?.id ?? ''
  value(await addResponse(workspace, response(id, { recipientId })))
  const record = value(await getRecommendation(workspace.read, id, today))
  expect(record.responses).toMatchObject([{ recipientName: 'Cabinet', kind: 'accepted', source: null }])
  expect(await addResponse(workspace, response(other, { recipientId }))).toMatchObject({
    ok: false,
    reason: { code: 'not-found' },
  })
})

test('delivery is the latest claim, commentary without one leaves it, and judgement is apart', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  value(
    await addProgress(
      workspace,
      update(id, { status: 'complete', date: '2026-03', evidence: 'Photographs' }),
    ),
  )
  value(await addProgress(workspace, update(id, { status: 'on track', date: '2025-11' })))
  value(await addProgress(workspace, update(id, { commentary: 'Thanks were received.', date: '2026-04' })))
  value(
    await judge(workspace, {
      id,
      kind: 'continue monitoring',
      date: '2026-04-20',
      minuteReference: 'Minute 88',
      comment: null,
    }),
  )
  expect((await register(workspace)).rows[0]).toMatchObject({
    delivery: 'complete',
    judgement: 'continue monitoring',
    response: null,
    latestCommentary: 'Thanks were received.',
    latestUpdateOn: '2026-04',
  })
  const record = value(await getRecommendation(workspace.read, id, today))
  expect(record.updates.map(({ date }) => date)).toEqual(['2025-11', '2026-03', '2026-04'])
  expect(record.judgements).toMatchObject([{ kind: 'continue monitoring', minuteReference: 'Minute 88' }])
})

test('an edit changes what is given and nothing else; a removed one is gone until undo', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  value(await editRecommendation(workspace, { id, owner: 'Director for Places' }))
  expect((await register(workspace)).rows).toMatchObject([
    { owner: 'Director for Places', text: 'That the bridge be repaired.', procedural: false },
  ])
  value(await removeRecommendation(workspace, id))
  const gone = { ok: false, reason: { code: 'not-found' } }
  expect(await getRecommendation(workspace.read, id, today)).toMatchObject(gone)
  expect(await addProgress(workspace, update(id))).toMatchObject(gone)
  value(await workspace.undo())
  expect((await register(workspace)).total).toBe(1)
})

test('what is moved to another review comes after all that it has, in the order of its paper', async () => {
  const workspace = await emptyWorkspace()
  const accepted = async (title: string, texts: readonly string[]) => {
    const { sets, candidates } = await storedPaper(workspace, {
      items: texts.map((text) => finding({ text })),
    })
    const where = { setId: sets[0] ?? '', bodyName: null, date: '2025-09', stage: 'new' as const }
    const { reviewId } = value(await confirmSet(workspace, { ...where, review: { title } }))
    const { recommendations } = value(await acceptCandidates(workspace, candidates))
    return { reviewId, recommendations }
  }
  const { reviewId } = await accepted('Cycling', ['A1', 'A2'])
  const { recommendations } = await accepted('Walking', ['B1', 'B2'])
  for (const id of recommendations.toReversed()) value(await editRecommendation(workspace, { id, reviewId }))
  const { rows } = await register(workspace)
  expect(rows.map(({ text }) => text)).toEqual(['A1', 'A2', 'B1', 'B2'])
})
