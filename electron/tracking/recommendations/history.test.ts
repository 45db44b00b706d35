import { expect, test } from 'vitest'
import { response, typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { setDueDate } from './due-date.ts'
import { editRecommendation } from './edit.ts'
import { recommendationHistory } from './history.ts'
import { addProgress } from './progress.ts'
import { addResponse } from './respond.ts'

const page = { offset: 0, limit: 200 }

test('the timeline says who changed what, newest first, in words', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  value(await editRecommendation(workspace, { id, owner: 'Director for Places', procedural: true }))
  value(await setDueDate(workspace, { id, date: '2026-03', words: null, reason: null }))
  value(await addProgress(workspace, update(id, { status: 'on track' })))
  value(await addResponse(workspace, response(id, { kind: 'rejected', reason: 'No money.' })))
  const { total, rows } = await recommendationHistory(workspace.read, { id, ...page })
  expect(total).toBe(5)
  expect(rows.map(({ summary }) => summary)).toEqual([
    'Recorded a response: rejected',
    'Added a progress update',
    'Set the due date',
    'Edited a recommendation',
    'Added a recommendation',
  ])
  expect(rows[3]).toMatchObject({
    who: 'Morwenna Pascoe',
    device: 'test',
    undone: false,
    fields: [
      { field: 'Owner', before: null, after: 'Director for Places' },
      { field: 'Procedural', before: 'no', after: 'yes' },
    ],
  })
  expect(rows[2]?.fields).toEqual([{ field: 'Due date', before: null, after: 'March 2026' }])
  expect(rows[1]?.fields).toContainEqual({ field: 'Delivery', before: null, after: 'on track' })
})

test('reviews are named, not numbered', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  const reviewId = workspace.newId()
  await workspace.change('Began a review', (change) =>
    change.insert('review', {
      id: reviewId,
      reference: 'SR (25/26) 03',
      title: 'Bridges',
      body_id: null,
      report_date: null,
    }),
  )
  value(await editRecommendation(workspace, { id, reviewId }))
  const { rows } = await recommendationHistory(workspace.read, { id, ...page })
  expect(rows[0]?.fields).toEqual([{ field: 'Review', before: null, after: 'SR (25/26) 03, Bridges' }])
})

test('what was undone stays in the timeline, marked, with what took it back', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  value(await editRecommendation(workspace, { id, owner: 'Director for Places' }))
  value(await workspace.undo())
  const { rows } = await recommendationHistory(workspace.read, { id, ...page })
  expect(rows.map(({ summary, undone }) => [summary, undone])).toEqual([
    ['Took back: Edited a recommendation', false],
    ['Edited a recommendation', true],
    ['Added a recommendation', false],
  ])
})

test('a long timeline comes by window', async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be repaired.')
  for (let at = 0; at < 4; at += 1) value(await addProgress(workspace, update(id)))
  const { total, rows } = await recommendationHistory(workspace.read, { id, offset: 4, limit: 2 })
  expect(total).toBe(5)
  expect(rows.map(({ summary }) => summary)).toEqual(['Added a recommendation'])
})
