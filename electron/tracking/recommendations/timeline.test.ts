import { expect, test } from 'vitest'
import { createAction, addActionProgress } from '../actions/index.ts'
import { addLink } from '../links/index.ts'
import { response, today, typed, update } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { editRecommendation } from './edit.ts'
import {
  addProgress,
  addRecipient,
  addResponse,
  editRecipient,
  getRecommendation,
  judge,
  recommendationTimeline,
  removeRecipient,
  setDueDate,
} from './index.ts'

/** A clock that goes on by a minute at each look. */
const ticking = () => {
  let at = Date.parse('2026-05-20T10:00:00Z')
  return () => new Date((at += 60_000))
}

const told = async () => {
  const workspace = await emptyWorkspace(ticking())
  const id = await typed(workspace, 'That every route be mapped.')
  const other = await typed(workspace, 'That the old map be found.')
  const due = (date: string, reason: string | null) =>
    setDueDate(workspace, { id, date, words: null, reason })
  value(await addProgress(workspace, update(id, { date: '2025-06', status: 'on track' })))
  value(await addRecipient(workspace, { id, name: 'Cabinet', receivedOn: '2024-04-02' }))
  const { recipients } = value(await getRecommendation(workspace.read, id, today))
  const recipientId = recipients[0]?.id ?? ''
  value(
    await addResponse(
      workspace,
      response(id, { recipientId, kind: 'rejected', reason: 'No money.', date: '2024-06-11', interim: true }),
    ),
  )
  value(await due('2025-03', null))
  value(await due('2025-10', 'Staff were ill.'))
  value(
    await judge(workspace, {
      id,
      kind: 'signed off',
      date: '2025-12-02',
      minuteReference: 'Minute 88',
      comment: null,
    }),
  )
  const action = value(
    await createAction(workspace, {
      text: 'Draw the map.',
      owner: 'Head of Transport',
      dueDate: '2025-01',
      dueWords: null,
      madeOn: '2024-09-03',
      sourceWords: 'action plan',
      recommendationId: id,
    }),
  ).id
  value(await addActionProgress(workspace, update(action, { date: '2025-02', status: 'complete' })))
  value(await editRecommendation(workspace, { id, text: 'That every route be mapped by walkers.' }))
  value(await addLink(workspace, { fromId: id, toId: other, kind: 'follows' }))
  return { workspace, id, recipientId }
}

const window = { offset: 0, limit: 200 }

test('the timeline tells in order what happened, whenever it was written down', async () => {
  const { workspace, id } = await told()
  const { total, rows } = value(await recommendationTimeline(workspace.read, { id, ...window }, today))
  expect(rows.map(({ kind, title }) => [kind, title])).toEqual([
    ['put', 'The recommendation was made'],
    ['received', 'Received by Cabinet'],
    ['responded', 'Cabinet responded: rejected (interim)'],
    ['action', 'Action added, Head of Transport, due January 2025'],
    ['progress', 'Action is complete: Draw the map.'],
    ['progress', 'Progress: on track'],
    ['judged', 'The panel signed it off, Minute 88'],
    ['due', 'Due date: March 2025'],
    ['slipped', 'Due date moved from March 2025 to October 2025'],
    ['edited', 'Edited a recommendation'],
    ['linked', 'Follows from Recommendation'],
  ])
  expect(total).toBe(rows.length)
  expect(rows[2]).toMatchObject({ words: 'Reason: No money.', date: '2024-06-11', who: 'Morwenna Pascoe' })
  expect(rows[9]?.fields).toEqual([
    {
      field: 'Text',
      before: 'That every route be mapped.',
      after: 'That every route be mapped by walkers.',
    },
  ])
})

test('what was undone is no part of the story, and comes back with redo', async () => {
  const { workspace, id } = await told()
  const titles = async () =>
    value(await recommendationTimeline(workspace.read, { id, ...window }, today)).rows.map(({ kind }) => kind)
  const all = await titles()
  value(await workspace.undo())
  value(await workspace.undo())
  expect(await titles()).toEqual(all.filter((kind) => kind !== 'linked' && kind !== 'edited'))
  value(await workspace.redo())
  value(await workspace.redo())
  expect(await titles()).toEqual(all)
})

test('a recipient is corrected with its words before kept, and one that answered is not taken away', async () => {
  const { workspace, id, recipientId } = await told()
  value(await editRecipient(workspace, { id, recipientId, name: 'The Cabinet', receivedOn: '2024-04-03' }))
  const { rows } = value(await recommendationTimeline(workspace.read, { id, ...window }, today))
  expect(rows.find(({ title }) => title === 'Edited a recipient')?.fields).toEqual([
    { field: 'Put to', before: 'Cabinet', after: 'The Cabinet' },
    { field: 'Received on', before: '2 April 2024', after: '3 April 2024' },
  ])
  expect(await removeRecipient(workspace, { id, recipientId })).toMatchObject({
    reason: { code: 'answered' },
  })
  value(await addRecipient(workspace, { id, name: 'Health board', receivedOn: null }))
  const { recipients } = value(await getRecommendation(workspace.read, id, today))
  value(await removeRecipient(workspace, { id, recipientId: recipients[1]?.id ?? '' }))
  expect(value(await getRecommendation(workspace.read, id, today)).recipients).toHaveLength(1)
})
