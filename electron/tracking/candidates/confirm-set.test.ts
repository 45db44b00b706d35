import { expect, test } from 'vitest'
import { listBodies } from '../bodies/index.ts'
import { listReviews } from '../reviews/index.ts'
import { removePaper } from '../../documents/index.ts'
import { listRecommendations } from '../register/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { acceptCandidates } from './accept.ts'
import { confirmSet } from './confirm-set.ts'
import { reopenCandidates } from './reopen.ts'
import { listSets } from './sets.ts'

const page = { offset: 0, limit: 200 }
const panel = { bodyName: 'Places Scrutiny Panel', date: '2025-09', stage: 'new' as const }

test('one confirmation covers the whole set, and names a body and a review', async () => {
  const workspace = await emptyWorkspace()
  const { sets } = await storedPaper(workspace, { items: [finding({ text: 'A' }), finding({ text: 'B' })] })
  const setId = sets[0] ?? ''
  expect((await listSets(workspace.read, { ...page, waiting: true })).rows).toMatchObject([
    { confirmed: false, bodyName: 'Places Scrutiny Panel', reviewTitle: 'Cycling to school', reviewId: null },
  ])
  const confirmed = value(await confirmSet(workspace, { setId, ...panel, review: { title: 'Cycling' } }))
  expect(confirmed).toMatchObject({
    confirmed: true,
    reviewTitle: 'Cycling',
    counts: { total: 2, waiting: 2 },
  })
  expect((await listReviews(workspace.read, page)).rows).toMatchObject([
    {
      reference: 'Review 25/26-01',
      title: 'Cycling',
      bodyName: 'Places Scrutiny Panel',
      reportDate: '2025-09',
    },
  ])
})

test('a body is found again in any case, and by an alias', async () => {
  const workspace = await emptyWorkspace()
  const bodyId = workspace.newId()
  await workspace.change('Named a body', (change) =>
    change.insert('body', {
      id: bodyId,
      name: 'Places Scrutiny Panel',
      aliases_json: '["Environment Scrutiny Panel"]',
    }),
  )
  for (const bodyName of ['PLACES SCRUTINY PANEL', 'Environment scrutiny panel']) {
    const { sets } = await storedPaper(workspace, { items: [finding({ text: 'A' })] })
    const setId = sets[0] ?? ''
    value(await confirmSet(workspace, { setId, ...panel, bodyName, review: null }))
  }
  expect((await listBodies(workspace.read, page)).rows).toMatchObject([
    { id: bodyId, name: 'Places Scrutiny Panel', aliases: ['Environment Scrutiny Panel'] },
  ])
})

test('the same title in the same month is one review; in another year it is another', async () => {
  const workspace = await emptyWorkspace()
  for (const date of ['2025-09', '2025-09-18', '2026-04']) {
    const { sets } = await storedPaper(workspace, { items: [finding({ text: 'A' })] })
    const setId = sets[0] ?? ''
    value(await confirmSet(workspace, { setId, ...panel, date, review: { title: 'Budget' } }))
  }
  const references = (await listReviews(workspace.read, page)).rows.map(({ reference }) => reference)
  expect(references).toEqual(['Review 25/26-01', 'Review 26/27-01'])
})

test('confirming again corrects what was accepted from the set, and undo puts both back', async () => {
  const workspace = await emptyWorkspace()
  const { sets, candidates } = await storedPaper(workspace, { items: [finding({ text: 'A' })] })
  const setId = sets[0] ?? ''
  value(await confirmSet(workspace, { setId, ...panel, review: { title: 'Cycling' } }))
  value(await acceptCandidates(workspace, candidates))
  value(await confirmSet(workspace, { setId, ...panel, date: '2024-11', review: { title: 'Walking' } }))
  const register = () =>
    listRecommendations(
      workspace.read,
      { ...page, filter: {}, sort: 'paper', descending: false },
      '2026-05-20',
    )
  expect((await register()).rows).toMatchObject([{ reviewTitle: 'Walking', madeOn: '2024-11' }])
  value(await workspace.undo())
  expect((await register()).rows).toMatchObject([{ reviewTitle: 'Cycling', madeOn: '2025-09' }])
})

test('a review that does not exist is refused, and nothing is kept', async () => {
  const workspace = await emptyWorkspace()
  const { sets } = await storedPaper(workspace, { items: [finding({ text: 'A' })] })
  const setId = sets[0] ?? ''
  const result = await confirmSet(workspace, { setId, ...panel, review: { id: workspace.newId() } })
  expect(result).toMatchObject({ ok: false, reason: { code: 'not-found' } })
  expect((await listBodies(workspace.read, page)).total).toBe(0)
})

test('what is put to cabinet belongs to the review of the panel that wrote it', async () => {
  const workspace = await emptyWorkspace()
  const review = { title: 'Cycling' }
  const { sets } = await storedPaper(workspace, {
    sets: ['a', 'b'].map((id) => ({ id, body: null, date: null, review: null, stage: 'new' as const })),
    items: [finding({ set: 'a', text: 'A' }), finding({ set: 'b', text: 'B' })],
  })
  const [cabinet = '', own = ''] = sets
  const put = { bodyName: 'Cabinet', date: '2025-09-30', stage: 'cabinet' as const, review }
  value(await confirmSet(workspace, { setId: cabinet, ...put }))
  value(await confirmSet(workspace, { setId: own, ...panel, review }))
  expect((await listReviews(workspace.read, page)).rows).toMatchObject([
    { title: 'Cycling', bodyName: 'Places Scrutiny Panel' },
  ])
})

test('a slip in the title or date leaves no review behind, and its reference is given again', async () => {
  const workspace = await emptyWorkspace()
  const { sets, candidates } = await storedPaper(workspace, { items: [finding({ text: 'A' })] })
  const setId = sets[0] ?? ''
  const titles = async () =>
    (await listReviews(workspace.read, page)).rows.map(({ reference, title }) => `${reference} ${title}`)
  value(await confirmSet(workspace, { setId, ...panel, review: { title: 'Cyling' } }))
  value(await acceptCandidates(workspace, candidates))
  value(await confirmSet(workspace, { setId, ...panel, review: { title: 'Cycling' } }))
  expect(await titles()).toEqual(['Review 25/26-01 Cycling'])
  value(await confirmSet(workspace, { setId, ...panel, date: '2024-09', review: { title: 'Cycling' } }))
  expect(await titles()).toEqual(['Review 24/25-01 Cycling'])
  value(await workspace.undo())
  value(await workspace.undo())
  expect(await titles()).toEqual(['Review 25/26-01 Cyling'])
})

test('a review that another set is under stays when one set leaves it', async () => {
  const workspace = await emptyWorkspace()
  const [one, two] = [
    await storedPaper(workspace, { items: [finding({ text: 'A' })] }),
    await storedPaper(workspace, { items: [finding({ text: 'B' })] }),
  ]
  for (const { sets } of [one, two])
    value(await confirmSet(workspace, { setId: sets[0] ?? '', ...panel, review: { title: 'Cycling' } }))
  value(await confirmSet(workspace, { setId: two.sets[0] ?? '', ...panel, review: { title: 'Walking' } }))
  const reviews = (await listReviews(workspace.read, page)).rows
  expect(reviews.map(({ title }) => title)).toEqual(['Cycling', 'Walking'])
})

test('a set that moves to another review comes after what that has, and can still be put back to waiting', async () => {
  const workspace = await emptyWorkspace()
  const [one, two] = [
    await storedPaper(workspace, { items: ['A1', 'A2'].map((text) => finding({ text })) }),
    await storedPaper(workspace, { items: ['B1', 'B2'].map((text) => finding({ text })) }),
  ]
  const setId = two.sets[0] ?? ''
  value(await confirmSet(workspace, { setId: one.sets[0] ?? '', ...panel, review: { title: 'Cycling' } }))
  value(await confirmSet(workspace, { setId, ...panel, review: { title: 'Walking' } }))
  value(await acceptCandidates(workspace, one.candidates))
  value(await acceptCandidates(workspace, two.candidates))
  value(await confirmSet(workspace, { setId, ...panel, review: { title: 'Cycling' } }))
  const { rows } = await listRecommendations(
    workspace.read,
    { ...page, filter: {}, sort: 'paper', descending: false },
    '2026-05-20',
  )
  expect(rows.map(({ text }) => text)).toEqual(['A1', 'A2', 'B1', 'B2'])
  value(await reopenCandidates(workspace, two.candidates))
})

test('the set of a paper that was removed is not confirmed, and makes no review', async () => {
  const workspace = await emptyWorkspace()
  const { sets, paperId } = await storedPaper(workspace, { items: [finding({ text: 'A' })] })
  value(await removePaper(workspace, paperId))
  const result = await confirmSet(workspace, { setId: sets[0] ?? '', ...panel, review: { title: 'Cycling' } })
  expect(result).toMatchObject({ ok: false, reason: { code: 'not-found' } })
  expect((await listReviews(workspace.read, page)).total).toBe(0)
})
