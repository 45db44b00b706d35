import { expect, test } from 'vitest'
import { addActionProgress, createAction } from '../actions/index.ts'
import { recordFindings } from '../candidates/index.ts'
import { matchEverything } from '../matching/index.ts'
import { addProgress, editRecommendation, getRecommendation, setDueDate } from '../recommendations/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { today, update } from '../testing/register.ts'
import { comment, reviewed, started, texts } from '../testing/round.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import {
  commentInRound,
  freezeRound,
  getRound,
  judgeInRound,
  roundLines,
  roundTable,
  roundWork,
  startRound,
  takeAsReported,
} from './index.ts'

test('a round goes down the recommendations; what is said in it becomes progress, and said again it stands in place', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const [one = '', two = ''] = review.ids
  const id = await started(workspace, review, '2026-06-01')
  value(await commentInRound(workspace, comment(id, one, 'Racks stand at nine gates.')))
  value(await commentInRound(workspace, comment(id, one, 'Racks stand at ten gates.')))
  value(await takeAsReported(workspace, { id, recommendationId: two }))
  value(
    await judgeInRound(workspace, {
      id,
      recommendationId: one,
      kind: 'continue monitoring',
      minuteReference: 'Minute 12',
      comment: null,
    }),
  )
  expect(value(await getRound(workspace.read, id))).toMatchObject({
    total: 3,
    done: 2,
    judged: 1,
    frozen: null,
  })
  const table = value(await roundTable(workspace.read, id))
  expect(table.rows).toMatchObject([
    { commentaries: ['Racks stand at ten gates.'], status: 'on track', judgement: 'continue monitoring' },
    { commentaries: [], state: 'as reported' },
    { commentaries: [], state: 'to do' },
  ])
  // Said in a round that meets in two weeks, on the day it was said.
  const record = value(await getRecommendation(workspace.read, one, today))
  expect(record.updates.map(({ date, commentary }) => [date, commentary])).toEqual([
    ['2026-05-20', 'Racks stand at nine gates.'],
    ['2026-05-20', 'Racks stand at ten gates.'],
  ])
  expect(record.judgements).toMatchObject([{ date: '2026-06-01', minuteReference: 'Minute 12' }])

  value(await workspace.undo())
  value(await workspace.undo())
  value(await workspace.undo())
  expect(value(await roundTable(workspace.read, id)).rows[0]).toMatchObject({
    commentaries: ['Racks stand at nine gates.'],
    judgement: null,
  })
})

test('the next round shows what came since: updates, a slip, another wording, the same words again', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const [one = '', two = ''] = review.ids
  const due = { id: one, date: '2026-03', words: null, reason: null }
  value(await setDueDate(workspace, due))
  const first = await started(workspace, review, '2026-01-14')
  expect(await startRound(workspace, { ...review, day: '2026-02-02', kind: 'other' })).toMatchObject({
    ok: false,
    reason: { code: 'open-round' },
  })
  value(await commentInRound(workspace, comment(first, one, 'Work goes on.')))
  value(await freezeRound(workspace, first))

  value(await addProgress(workspace, update(one, { commentary: 'Nine gates have racks.' })))
  value(await setDueDate(workspace, { ...due, date: '2026-09', reason: 'Steel was late.' }))
  value(await editRecommendation(workspace, { id: one, text: 'That racks be built at every gate.' }))
  const second = await started(workspace, review, '2026-05-21')
  value(await commentInRound(workspace, comment(second, one, 'work goes on')))
  const work = value(await roundWork(workspace.read, { id: second, recommendationId: one }, today))
  expect(work.last).toMatchObject({ text: texts[0], commentaries: ['Work goes on.'] })
  expect(work.sameWords).toBe(true)
  const since = work.recommendation.updates.filter(({ id }) => work.since.updates.includes(id))
  expect(since.map(({ commentary }) => commentary)).toEqual(['Nine gates have racks.'])
  const moved = work.recommendation.dueDates.filter(({ id }) => work.since.dueDates.includes(id))
  expect(moved.map(({ reason }) => reason)).toEqual(['Steel was late.'])
  expect(value(await roundTable(workspace.read, second))).toMatchObject({
    lastDay: '2026-01-14',
    rows: [{ commentaries: ['Nine gates have racks.', 'work goes on'] }, { commentaries: [] }, {}],
  })
  expect(value(await roundWork(workspace.read, { id: second, recommendationId: two }, today)).since).toEqual({
    updates: [],
    responses: [],
    judgements: [],
    dueDates: [],
    actions: [],
  })
})

test('what is said on the action plan between two rounds is new in the second', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const [one = ''] = review.ids
  const plan = (text: string) =>
    createAction(workspace, {
      text,
      owner: null,
      dueDate: '2026-03',
      dueWords: null,
      madeOn: null,
      sourceWords: 'action plan',
      recommendationId: one,
    })
  const { id: old } = value(await plan('Order the racks.'))
  const first = await started(workspace, review, '2026-01-14')
  const sinceIn = async (round: string) => {
    const { actions, since } = value(
      await roundWork(workspace.read, { id: round, recommendationId: one }, today),
    )
    return actions.map(({ id, text, updates, dueDates }) => ({
      text: since.actions.includes(id) ? text : null,
      said: updates.filter((said) => since.actions.includes(said.id)).map(({ commentary }) => commentary),
      due: dueDates.filter((due) => since.actions.includes(due.id)).map(({ date }) => date),
    }))
  }
  expect(await sinceIn(first)).toEqual([{ text: 'Order the racks.', said: [], due: ['2026-03'] }])
  value(await freezeRound(workspace, first))
  const second = await started(workspace, review, '2026-05-21')
  expect(await sinceIn(second)).toEqual([{ text: null, said: [], due: [] }])
  value(await addActionProgress(workspace, update(old, { commentary: 'Ordered.' })))
  value(await plan('Build the racks.'))
  expect(await sinceIn(second)).toEqual([
    { text: null, said: ['Ordered.'], due: [] },
    { text: 'Build the racks.', said: [], due: ['2026-03'] },
  ])
})

test('what a later paper says is offered in the round, and taken there and then', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const [one = ''] = review.ids
  const id = await started(workspace, review, '2026-06-01')
  const later = await storedPaper(workspace, {
    title: 'Cycling to school: progress',
    sets: [
      {
        id: 'set-1',
        body: 'Places Scrutiny Panel',
        date: '2025-09',
        review: 'Cycling to school',
        stage: 'earlier',
      },
    ],
    items: [finding({ text: texts[0] ?? '', number: '1', commentary: 'All gates have racks.' })],
  })
  await matchEverything(workspace)
  expect(
    value(await roundLines(workspace.read, { id, offset: 0, limit: 50 })).rows.map(({ offers }) => offers),
  ).toEqual([1, 0, 0])
  const { offers } = value(await roundWork(workspace.read, { id, recommendationId: one }, today))
  expect(offers).toMatchObject([
    { said: 'All gates have racks.', recording: 'progress', candidateId: later.candidates[0] },
  ])
  value(
    await recordFindings(workspace, [
      { id: later.candidates[0] ?? '', recommendationId: one, as: 'progress', status: 'complete' },
    ]),
  )
  const work = value(await roundWork(workspace.read, { id, recommendationId: one }, today))
  expect(work).toMatchObject({ offers: [], state: 'to do' })
  expect(value(await roundTable(workspace.read, id)).rows[0]).toMatchObject({
    commentaries: ['All gates have racks.'],
    status: 'complete',
  })
})
