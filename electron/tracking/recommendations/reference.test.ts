import { expect, test } from 'vitest'
import type { Workspace } from '../../workspace/index.ts'
import { setCouncil } from '../council/index.ts'
import { findOrMakeReview } from '../reviews/index.ts'
import { register, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import {
  createRecommendation,
  editRecommendation,
  recommendationHistory,
  removeRecommendation,
} from './index.ts'

const references = async (workspace: Workspace) =>
  (await register(workspace, { sort: 'reference' })).rows.map(({ reference }) => reference)

const reviewOf = (workspace: Workspace, title: string, date: string) =>
  workspace.change('Made a review', (change) =>
    findOrMakeReview(change, workspace.newId, { title, bodyId: null, date }),
  )

test('each gets the next reference of its municipal year, by the council’s pattern', async () => {
  const workspace = await emptyWorkspace()
  const before = await reviewOf(workspace, 'Buses', '2025-02')
  const after = await reviewOf(workspace, 'Cycling', '2025-05')
  await typed(workspace, 'That shelters be lit.', before)
  await typed(workspace, 'That fares be capped.', before)
  await typed(workspace, 'That lanes be swept.', after)
  expect(await references(workspace)).toEqual(['SR (24/25) 01', 'SR (24/25) 02', 'SR (25/26) 01'])
  value(await setCouncil(workspace, { referencePattern: '{yyyy/yy}/{nnn} OSC' }))
  await typed(workspace, 'That lanes be painted.', after)
  await typed(workspace, 'That lanes be lit.', after)
  expect(await references(workspace)).toContain('2025/26/002 OSC')
  expect(await references(workspace)).toContain('SR (24/25) 01')
})

test('a reference that its paper prints is kept where it is free', async () => {
  const workspace = await emptyWorkspace()
  const create = (number: string) =>
    createRecommendation(workspace, {
      reviewId: null,
      number,
      text: 'That it be done.',
      owner: null,
      sourceWords: 'tracker',
    })
  value(await create('SR (19/20) 07'))
  value(await create('SR (19/20) 07'))
  value(await create('7'))
  const found = await references(workspace)
  expect(found).toContain('SR (19/20) 07')
  expect(new Set(found).size).toBe(3)
})

test('it stays when the review changes, and is changed by hand, with history, once', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewOf(workspace, 'Buses', '2025-02')
  const [first, second] = [await typed(workspace, 'One.', review), await typed(workspace, 'Two.', review)]
  value(await editRecommendation(workspace, { id: first, reviewId: null, text: 'One, again.' }))
  expect(await references(workspace)).toEqual(['SR (24/25) 01', 'SR (24/25) 02'])
  const taken = await editRecommendation(workspace, { id: second, reference: 'SR (24/25) 01' })
  expect(taken).toMatchObject({ ok: false, reason: { code: 'reference-taken' } })
  value(await editRecommendation(workspace, { id: first, reference: 'OS 12' }))
  const { rows } = await recommendationHistory(workspace.read, { id: first, offset: 0, limit: 5 })
  expect(rows[0]?.fields).toEqual([{ field: 'Reference', before: 'SR (24/25) 01', after: 'OS 12' }])
  value(await workspace.undo())
  expect(await references(workspace)).toEqual(['SR (24/25) 01', 'SR (24/25) 02'])
})

test('what is taken back gives its reference free; a removed one does not come back to a taken one', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewOf(workspace, 'Buses', '2025-02')
  await typed(workspace, 'One.', review)
  value(await workspace.undo())
  await typed(workspace, 'Another.', review)
  expect(await references(workspace)).toEqual(['SR (24/25) 01'])
  value(await removeRecommendation(workspace, (await register(workspace)).rows[0]?.id ?? ''))
  const me = (await workspace.settings.get('user')) ?? ''
  await workspace.settings.set('user', 'somebody else')
  await typed(workspace, 'In its place.', review)
  await workspace.settings.set('user', me)
  expect(await workspace.undo()).toMatchObject({ ok: false, reason: { code: 'changed-since' } })
  const { rows } = await register(workspace)
  expect(rows.map(({ text, reference }) => [text, reference])).toEqual([['In its place.', 'SR (24/25) 01']])
})

test('the register finds a recommendation by its reference', async () => {
  const workspace = await emptyWorkspace()
  await typed(workspace, 'That shelters be lit.', await reviewOf(workspace, 'Buses', '2025-02'))
  await typed(workspace, 'That lanes be swept.', await reviewOf(workspace, 'Cycling', '2025-05'))
  const found = async (text: string) =>
    (await register(workspace, { filter: { text } })).rows.map(({ reference }) => reference)
  expect(await found('"SR (24/25) 01"')).toEqual(['SR (24/25) 01'])
  const id = (await register(workspace, { filter: { text: 'swept' } })).rows[0]?.id ?? ''
  value(await editRecommendation(workspace, { id, reference: 'Tolverne 9' }))
  expect(await found('tolverne')).toEqual(['Tolverne 9'])
})
