import { expect, test } from 'vitest'
import type { BulkEdit } from '../../../shared/model/bulk-edit.ts'
import type { Workspace } from '../../workspace/index.ts'
import { createAction, listActions } from '../actions/index.ts'
import { addTerm } from '../council/index.ts'
import { removeRecommendation, setDueDate } from '../recommendations/index.ts'
import { createReview } from '../reviews/index.ts'
import { register, today, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { applyBulkEdit, previewBulkEdit } from './index.ts'

const three = async () => {
  const workspace = await emptyWorkspace()
  const ids: string[] = []
  for (const text of ['That A be done.', 'That B be done.', 'That C be done.'])
    ids.push(await typed(workspace, text))
  return { workspace, ids }
}
const asked = (ids: readonly string[], edit: BulkEdit) => ({
  list: 'recommendations' as const,
  ids: [...ids],
  edit,
})
const owners = async (workspace: Workspace) =>
  (await register(workspace, { sort: 'text' })).rows.map(({ owner }) => owner)

test('many have a new owner in one change, with one undo; those who had it are not counted', async () => {
  const { workspace, ids } = await three()
  value(await applyBulkEdit(workspace, asked(ids.slice(0, 1), { owner: 'Head of Roads' })))
  const edit = asked(ids, { owner: 'Head of Roads' })
  const outcome = { changed: 2, unchanged: 1, refused: 0, named: [] }
  expect(value(await previewBulkEdit(workspace, edit))).toEqual(outcome)
  expect(await owners(workspace)).toEqual(['Head of Roads', null, null])
  expect(value(await applyBulkEdit(workspace, edit))).toEqual(outcome)
  expect(await owners(workspace)).toEqual(['Head of Roads', 'Head of Roads', 'Head of Roads'])
  expect(value(await workspace.undo())).toBe('Changed the owner of 2 recommendations')
  expect(await owners(workspace)).toEqual(['Head of Roads', null, null])
})

test('a date that would move without a reason is refused by name, and the others are set', async () => {
  const { workspace, ids } = await three()
  const [first = '', second = '', third = ''] = ids
  value(await setDueDate(workspace, { id: first, date: '2026-01', words: null, reason: null }))
  value(await removeRecommendation(workspace, third))
  const edit = asked(ids, { due: { date: '2026-09-30', reason: null }, owner: 'Head of Care' })
  const done = value(await applyBulkEdit(workspace, edit))
  expect(done).toMatchObject({ changed: 1, unchanged: 0, refused: 2 })
  expect(done.named.map(({ id, why }) => [id, why.slice(0, 6)])).toEqual([
    [first, 'It has'],
    [third, 'It is '],
  ])
  const rows = (await register(workspace, { sort: 'text' })).rows
  expect(rows.map(({ id, dueDate, owner }) => [id, dueDate, owner])).toEqual([
    [first, '2026-01', null],
    [second, '2026-09-30', 'Head of Care'],
  ])
  const moved = asked(ids, { due: { date: '2026-09-30', reason: 'A vacancy.' } })
  expect(value(await applyBulkEdit(workspace, moved))).toMatchObject({ changed: 1, unchanged: 1, refused: 1 })
  expect((await register(workspace, { sort: 'text' })).rows[0]).toMatchObject({
    dueDate: '2026-09-30',
    slips: 1,
  })
})

test('status, review and terms are given to all, and taken back together', async () => {
  const { workspace, ids } = await three()
  const place = value(await addTerm(workspace, { kind: 'directorate', name: 'Place' })).id
  const review = value(
    await createReview(workspace, {
      title: 'Paths',
      bodyId: null,
      scope: null,
      stage: 'monitoring',
      day: '2026-01-01',
    }),
  ).id
  const edit: BulkEdit = {
    progress: { status: 'complete', commentary: 'Done.', date: '2026-04', sourceWords: 'e-mail, 3 May' },
    reviewId: review,
    terms: { kind: 'directorate', termIds: [place] },
  }
  expect(value(await applyBulkEdit(workspace, asked(ids, edit))).changed).toBe(3)
  const seen = async () =>
    (await register(workspace, { sort: 'text' })).rows.map(({ delivery, reviewTitle, terms }) => [
      delivery,
      reviewTitle,
      terms.map(({ name }) => name).join(),
    ])
  expect(await seen()).toEqual(ids.map(() => ['complete', 'Paths', 'Place']))
  const without = asked(ids, { terms: { kind: 'directorate', termIds: [] } })
  expect(value(await applyBulkEdit(workspace, without)).changed).toBe(3)
  expect((await seen())[0]).toEqual(['complete', 'Paths', ''])
  value(await workspace.undo())
  value(await workspace.undo())
  expect(await seen()).toEqual(ids.map(() => [null, null, '']))
})

test('actions have owner, date and status at once', async () => {
  const workspace = await emptyWorkspace()
  const ids: string[] = []
  for (const text of ['Write.', 'Paint.'])
    ids.push(
      value(
        await createAction(workspace, {
          text,
          owner: null,
          dueDate: '2026-01',
          dueWords: null,
          madeOn: null,
          sourceWords: 'minutes',
          recommendationId: null,
        }),
      ).id,
    )
  const edit: BulkEdit = {
    owner: 'Clerk',
    due: { date: '2026-08', reason: 'Recess.' },
    progress: { status: 'delayed', commentary: 'Late.', date: null, sourceWords: 'call' },
  }
  expect(value(await applyBulkEdit(workspace, { list: 'actions', ids, edit })).changed).toBe(2)
  const list = { offset: 0, limit: 9, filter: {}, sort: 'text', descending: false } as const
  expect((await listActions(workspace.read, list, today)).rows).toMatchObject([
    { owner: 'Clerk', dueDate: '2026-08', slips: 1, status: 'delayed' },
    { owner: 'Clerk', dueDate: '2026-08', slips: 1, status: 'delayed' },
  ])
})

test('an edit that is stopped, or gives what is no more, changes nothing', async () => {
  const { workspace, ids } = await three()
  const stopped = await applyBulkEdit(workspace, asked(ids, { owner: 'Clerk' }), (done) => done < 2)
  expect(stopped).toMatchObject({ ok: false, reason: { code: 'stopped' } })
  expect(await owners(workspace)).toEqual([null, null, null])
  expect(await previewBulkEdit(workspace, asked(ids, {}))).toMatchObject({
    reason: { code: 'nothing-chosen' },
  })
  expect(await applyBulkEdit(workspace, asked(ids, { reviewId: 'gone' }))).toMatchObject({ ok: false })
  expect(
    await applyBulkEdit(workspace, asked(ids, { terms: { kind: 'ward', termIds: ['gone'] } })),
  ).toMatchObject({ ok: false })
})
