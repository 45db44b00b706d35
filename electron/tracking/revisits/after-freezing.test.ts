import { expect, test } from 'vitest'
import { roundReport } from '../../reports/index.ts'
import { saveNamed } from '../bodies/index.ts'
import { setCouncil } from '../council/index.ts'
import { addProgress, editRecommendation, getRecommendation, setDueDate } from '../recommendations/index.ts'
import { today, update } from '../testing/register.ts'
import { comment, reviewed, started } from '../testing/round.ts'
import { emptyWorkspace, opened, value } from '../testing/workspace.ts'
import {
  commentInRound,
  editRound,
  freezeRound,
  getRound,
  judgeInRound,
  removeRound,
  roundLines,
  roundTable,
  takeAsReported,
} from './index.ts'

test('what was signed off before needs no more words, and a frozen round takes none', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const [one = '', two = ''] = review.ids
  const first = await started(workspace, review, '2026-01-14')
  const signed = { recommendationId: one, kind: 'signed off' as const, minuteReference: null, comment: null }
  value(await judgeInRound(workspace, { id: first, ...signed }))
  value(await freezeRound(workspace, first))
  const frozen = { ok: false, reason: { code: 'frozen' } }
  expect(await commentInRound(workspace, comment(first, two, 'Late.'))).toMatchObject(frozen)
  expect(await judgeInRound(workspace, { id: first, ...signed })).toMatchObject(frozen)
  expect(await freezeRound(workspace, first)).toMatchObject(frozen)
  expect(await removeRound(workspace, first)).toMatchObject(frozen)
  expect(
    await editRound(workspace, { id: first, bodyId: null, day: '2026-01-15', kind: 'other' }),
  ).toMatchObject(frozen)
  const refused = await workspace.undo()
  expect(refused).toMatchObject(frozen)
  expect(refused).toMatchObject({
    reason: { next: 'Undo again to take back what was done before: “Accepted 3 findings”.' },
  })
  const second = await started(workspace, review, '2026-05-19')
  const { rows } = value(await roundLines(workspace.read, { id: second, offset: 0, limit: 50 }))
  expect(rows.map(({ state }) => state)).toEqual(['signed off before', 'to do', 'to do'])
})

test('undo says once that a frozen round stays, and goes on to what was done before it', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const [one = '', two = ''] = review.ids
  value(await addProgress(workspace, update(two, { commentary: 'Training began.' })))
  const round = await started(workspace, review, '2026-01-14')
  value(await commentInRound(workspace, comment(round, one, 'Nine gates have racks.')))
  value(await takeAsReported(workspace, { id: round, recommendationId: two }))
  value(await freezeRound(workspace, round))
  const printed = value(await roundTable(workspace.read, round))
  value(await setDueDate(workspace, { id: two, date: '2026-09', words: null, reason: null }))

  expect(value(await workspace.undo())).toBe('Set the due date')
  expect(await workspace.undo()).toMatchObject({
    reason: { code: 'frozen', next: expect.stringContaining('“Added a progress update”') },
  })
  expect(value(await workspace.undo())).toBe('Added a progress update')
  expect(value(await getRecommendation(workspace.read, two, today)).updates).toEqual([])
  expect(value(await workspace.redo())).toBe('Added a progress update')
  // Something new was done: that the round stays is said again.
  value(await setDueDate(workspace, { id: two, date: '2026-10', words: null, reason: null }))
  expect(value(await workspace.undo())).toBe('Set the due date')
  expect(await workspace.undo()).toMatchObject({ reason: { code: 'frozen' } })
  expect(value(await roundTable(workspace.read, round))).toEqual(printed)
})

test('an undo right after a freeze says that it stays, and only the next takes back what was done before', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const [one = '', two = ''] = review.ids
  value(await addProgress(workspace, update(two, { commentary: 'Training began.' })))
  const round = await started(workspace, review, '2026-01-14')
  value(await commentInRound(workspace, comment(round, one, 'Nine gates have racks.')))
  value(await freezeRound(workspace, round))
  const updates = async () => value(await getRecommendation(workspace.read, two, today)).updates.length
  expect(await workspace.undo()).toMatchObject({
    ok: false,
    reason: {
      code: 'for-good',
      message: 'Freezing a round can’t be undone.',
      next: 'Undo again to take back what was done before: “Added a progress update”.',
    },
  })
  expect(await updates()).toBe(1)
  expect(value(await workspace.undo())).toBe('Added a progress update')
  expect(await updates()).toBe(0)
})

test('after a restart an undo still says that what was done last stays', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const [one = ''] = review.ids
  const round = await started(workspace, review, '2026-01-14')
  value(await commentInRound(workspace, comment(round, one, 'Nine gates have racks.')))
  value(await setDueDate(workspace, { id: one, date: '2026-09', words: null, reason: null }))
  value(await freezeRound(workspace, round))
  await workspace.close()
  const again = await opened(workspace.folder, workspace.now)
  expect(await again.undo()).toMatchObject({
    reason: { code: 'for-good', next: expect.stringContaining('“Set the due date”') },
  })
  expect(value(await again.undo())).toBe('Set the due date')
  await again.close()
  // What was done last is that undo now.
  const third = await opened(workspace.folder, () => new Date(workspace.now().getTime() + 60_000))
  value(await setDueDate(third, { id: one, date: '2026-10', words: null, reason: null }))
  await third.close()
  const fourth = await opened(workspace.folder, workspace.now)
  expect(value(await fourth.undo())).toBe('Set the due date')
  await fourth.close()
})

test('a renamed panel stays what it was called in the round that was frozen before', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const first = await started(workspace, review, '2026-01-14')
  value(await freezeRound(workspace, first))
  value(
    await saveNamed(workspace, 'body', {
      id: review.bodyId,
      name: 'Communities Panel',
      aliases: [],
      kind: null,
    }),
  )
  const second = await started(workspace, review, '2026-05-19')
  const named = async (id: string) => value(await roundTable(workspace.read, id)).meeting.bodyName
  expect(await named(first)).toBe('Places Scrutiny Panel')
  expect(await named(second)).toBe('Communities Panel')
  expect(value(await getRound(workspace.read, first)).bodyName).toBe('Places Scrutiny Panel')
})

test('what comes from exempt papers is in no round that is printed', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  await workspace.change('Marked', async (change) => {
    const paper = await change.trx.selectFrom('document').select('document.id').executeTakeFirstOrThrow()
    await change.update('document', paper.id, { marking: 'exempt', exempt_paragraph: 3 })
  })
  const id = await started(workspace, review, '2026-06-01')
  expect(value(await roundTable(workspace.read, id))).toMatchObject({
    rows: [],
    leftOut: { recommendations: 3 },
  })
  expect(await freezeRound(workspace, id)).toMatchObject({ ok: false, reason: { code: 'empty' } })
  expect(value(await getRound(workspace.read, id)).total).toBe(3)
})

test('a round prints the references of a council that has a pattern, and keeps them once it is frozen', async () => {
  const workspace = await emptyWorkspace()
  const review = await reviewed(workspace)
  const first = await started(workspace, review, '2026-01-14')
  const references = async (id: string) =>
    value(await roundTable(workspace.read, id)).rows.map(({ reference }) => reference)
  expect(await references(first)).toEqual([null, null, null])
  value(await setCouncil(workspace, { referencePattern: 'SCR {yy/yy} {nnn}' }))
  const [one = ''] = review.ids
  value(await editRecommendation(workspace, { id: one, reference: 'SCR 25/26 001' }))
  const kept = ['SCR 25/26 001', 'SR (25/26) 02', 'SR (25/26) 03']
  expect(await references(first)).toEqual(kept)
  value(await freezeRound(workspace, first))
  value(await editRecommendation(workspace, { id: one, reference: 'SCR 25/26 009' }))
  expect(await references(first)).toEqual(kept)
  expect(roundReport(value(await roundTable(workspace.read, first))).blocks.at(-1)).toMatchObject({
    header: ['Reference', 'Recommendation', 'Commentary / Progress'],
    rows: kept.map((reference) => [{ paragraphs: [reference] }, {}, {}]),
  })
})
