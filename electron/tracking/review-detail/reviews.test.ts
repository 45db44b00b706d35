import { expect, test } from 'vitest'
import { saveNamed } from '../bodies/index.ts'
import { editRecommendation } from '../recommendations/index.ts'
import {
  addEvidence,
  addMember,
  addSentTo,
  createReview,
  editReview,
  listReviews,
  moveReview,
  setRevisit,
  takeOff,
} from '../reviews/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { today, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { getReview } from './index.ts'

const begun = { scope: 'Roadside verges.', stage: 'scoping' as const, day: '2025-05-06' }

test('a review goes from scoping to closed, each move on its day, and a move is taken back', async () => {
  const workspace = await emptyWorkspace()
  const { id: bodyId } = value(
    await saveNamed(workspace, 'body', { id: null, name: 'Places Panel', aliases: [], kind: 'scrutiny' }),
  )
  const { id } = value(await createReview(workspace, { title: 'Verges', bodyId, ...begun }))
  value(await moveReview(workspace, { id, stage: 'evidence', day: '2025-06-10', reason: null }))
  const close = { id, stage: 'closed' as const, day: '2026-05-01' }
  expect(await moveReview(workspace, { ...close, reason: null })).toMatchObject({
    ok: false,
    reason: { code: 'reason-needed' },
  })
  value(await moveReview(workspace, { ...close, reason: 'Taken into the review of parks.' }))
  expect(value(await getReview(workspace.read, id, today))).toMatchObject({
    reference: 'Review 25/26-01',
    stage: 'closed',
    stageOn: '2026-05-01',
    moves: [
      { stage: 'scoping' },
      { stage: 'evidence', day: '2025-06-10' },
      { reason: 'Taken into the review of parks.' },
    ],
  })
  value(await workspace.undo())
  expect(value(await getReview(workspace.read, id, today))).toMatchObject({
    stage: 'evidence',
    stageOn: '2025-06-10',
  })
})

test('panel, evidence, report and recipients are kept, and taken off again', async () => {
  const workspace = await emptyWorkspace()
  const { id } = value(await createReview(workspace, { title: 'Verges', bodyId: null, ...begun }))
  const { paperId } = await storedPaper(workspace, {
    title: 'Survey of verges',
    items: [finding({ text: 'A' })],
  })
  value(await addMember(workspace, { id, name: 'Councillor Tregear', capacity: 'Vice-chair' }))
  value(await addEvidence(workspace, { id, paperId }))
  value(await addEvidence(workspace, { id, paperId }))
  value(await addSentTo(workspace, { id, name: 'Cabinet', sentOn: '2025-10-01' }))
  value(
    await editReview(workspace, {
      id,
      chair: 'Councillor Penrose',
      leadOfficer: 'Head of Parks',
      reportId: paperId,
      responseDue: '2025-12-01',
    }),
  )
  const review = value(await getReview(workspace.read, id, today))
  expect(review).toMatchObject({
    chair: 'Councillor Penrose',
    leadOfficer: 'Head of Parks',
    scope: 'Roadside verges.',
    responseDue: '2025-12-01',
    report: { paperId, title: 'Survey of verges' },
    members: [{ name: 'Councillor Tregear', capacity: 'Vice-chair' }],
    evidence: [{ paperId, title: 'Survey of verges' }],
    sentTo: [{ name: 'Cabinet', sentOn: '2025-10-01' }],
  })
  value(await takeOff(workspace, { from: 'evidence', id: review.evidence[0]?.id ?? '' }))
  value(await takeOff(workspace, { from: 'members', id: review.members[0]?.id ?? '' }))
  expect(value(await getReview(workspace.read, id, today))).toMatchObject({
    members: [],
    evidence: [],
    sentTo: [{}],
  })
})

test('a recommendation that asks for a revisit suggests its date with itself as the reason; a person confirms it', async () => {
  const workspace = await emptyWorkspace()
  const { id } = value(await createReview(workspace, { title: 'Verges', bodyId: null, ...begun }))
  value(await editReview(workspace, { id, reportDate: '2025-09-18' }))
  await typed(workspace, 'That verges be cut twice.', id)
  const asks = await typed(workspace, 'That this review be revisited in 12 months.', id)
  value(await editRecommendation(workspace, { id: asks, number: '11' }))
  const [suggestion] = value(await getReview(workspace.read, id, today)).revisitSuggestions
  expect(suggestion).toMatchObject({
    date: '2026-09-18',
    words: 'in 12 months',
    from: '2025-09-18',
    number: '11',
  })
  expect(value(await getReview(workspace.read, id, today)).revisitOn).toBeNull()
  const other = await typed(workspace, 'That nobody be asked.')
  expect(await setRevisit(workspace, { id, date: '2026-09', recommendationId: other })).toMatchObject({
    ok: false,
  })
  value(await setRevisit(workspace, { id, date: '2026-09-18', recommendationId: asks }))
  expect(value(await getReview(workspace.read, id, today))).toMatchObject({
    revisitOn: '2026-09-18',
    revisitFrom: { id: asks, number: '11' },
    standing: { response: [{ value: 'awaiting', count: 2 }], overdue: 0 },
  })
})

test('reviews are found by words and stage, and what has no date comes last', async () => {
  const workspace = await emptyWorkspace()
  for (const [title, date] of [
    ['Verges', null],
    ['Ponds', '2026-11'],
    ['Paths', '2026-03'],
  ] as const) {
    const { id } = value(await createReview(workspace, { title, bodyId: null, ...begun }))
    if (date !== null) value(await setRevisit(workspace, { id, date, recommendationId: null }))
    if (title === 'Ponds')
      value(await moveReview(workspace, { id, stage: 'monitoring', day: '2025-12-01', reason: null }))
  }
  const titles = async (asked: object) =>
    (await listReviews(workspace.read, { offset: 0, limit: 50, ...asked })).rows.map(({ title }) => title)
  expect(await titles({ sort: 'revisitOn' })).toEqual(['Paths', 'Ponds', 'Verges'])
  expect(await titles({ sort: 'revisitOn', descending: true })).toEqual(['Ponds', 'Paths', 'Verges'])
  expect(await titles({ filter: { stage: 'monitoring' } })).toEqual(['Ponds'])
  expect(await titles({ filter: { text: '25/26 pat' } })).toEqual(['Paths'])
})
