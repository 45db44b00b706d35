import { expect, test } from 'vitest'
import type { Workspace } from '../../workspace/index.ts'
import { addProgress, createRecommendation, getRecommendation } from '../recommendations/index.ts'
import { listRecommendations } from '../register/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { acceptCandidates } from './accept.ts'
import { getCandidate } from './candidates.ts'
import { confirmSet } from './confirm-set.ts'
import { dismissCandidates } from './dismiss.ts'
import { editCandidate } from './edit.ts'
import { recordFindings } from './record.ts'
import { reopenCandidates } from './reopen.ts'
import { listSets } from './sets.ts'

const today = '2026-05-20'

const accepted = async (workspace: Workspace) => {
  const { candidates, sets } = await storedPaper(workspace, {
    items: [finding({ text: 'That zebra crossings be painted.', commentary: 'Four are painted.' })],
  })
  value(
    await confirmSet(workspace, {
      setId: sets[0] ?? '',
      bodyName: null,
      date: '2025-09',
      stage: 'new',
      review: { title: 'Cycling' },
    }),
  )
  const { recommendations } = value(await acceptCandidates(workspace, candidates))
  return { candidate: candidates[0] ?? '', recommendation: recommendations[0] ?? '' }
}

const progress = (id: string, recommendationId: string) => ({
  id,
  recommendationId,
  as: 'progress' as const,
  status: null,
})

const total = async (workspace: Workspace) =>
  (
    await listRecommendations(
      workspace.read,
      { offset: 0, limit: 1, filter: {}, sort: 'paper', descending: false },
      today,
    )
  ).total

test('reopening takes back the recommendation that was made', async () => {
  const workspace = await emptyWorkspace()
  const { candidate } = await accepted(workspace)
  value(await reopenCandidates(workspace, [candidate]))
  expect(await total(workspace)).toBe(0)
  expect(await getCandidate(workspace.read, candidate)).toMatchObject({
    state: 'waiting',
    recommendationId: null,
  })
  value(await acceptCandidates(workspace, [candidate]))
  expect(await total(workspace)).toBe(1)
})

test('a recommendation that was worked on since is not taken back', async () => {
  const workspace = await emptyWorkspace()
  const { candidate, recommendation } = await accepted(workspace)
  const update = {
    id: recommendation,
    date: null,
    status: 'in progress' as const,
    commentary: 'The contractor has begun.',
    evidence: null,
    evidenceDate: null,
    sourceWords: 'phone call, 3 May',
  }
  value(await addProgress(workspace, update))
  const refused = await reopenCandidates(workspace, [candidate])
  expect(refused).toMatchObject({ ok: false, reason: { code: 'worked-on' } })
  expect(await total(workspace)).toBe(1)
  value(await workspace.undo())
  value(await reopenCandidates(workspace, [candidate]))
  expect(await total(workspace)).toBe(0)
})

test('correcting where a set belongs does not count as work', async () => {
  const workspace = await emptyWorkspace()
  const { candidate } = await accepted(workspace)
  const set = (await listSets(workspace.read, { offset: 0, limit: 1, waiting: false })).rows[0]
  const corrected = { bodyName: 'Places Panel', date: '2025-10', stage: 'new' as const, review: null }
  value(await confirmSet(workspace, { setId: set?.id ?? '', ...corrected }))
  value(await reopenCandidates(workspace, [candidate]))
  expect(await total(workspace)).toBe(0)
})

test('merging adds what the paper says as an update, and reopening takes it back', async () => {
  const workspace = await emptyWorkspace()
  const { recommendation } = await accepted(workspace)
  const later = await storedPaper(workspace, {
    meetingDate: '2026-03-12',
    items: [finding({ type: 'progress', text: 'All twelve crossings are painted.' })],
  })
  const id = later.candidates[0] ?? ''
  value(await recordFindings(workspace, [progress(id, recommendation)]))
  const merged = value(await getRecommendation(workspace.read, recommendation, today))
  expect(merged.updates.map(({ commentary }) => commentary)).toEqual([
    'Four are painted.',
    'All twelve crossings are painted.',
  ])
  expect(merged.updates[1]).toMatchObject({ date: '2026-03-12', source: { paperId: later.paperId } })
  expect(await getCandidate(workspace.read, id)).toMatchObject({
    state: 'merged',
    recommendationId: recommendation,
  })
  value(await reopenCandidates(workspace, [id]))
  expect(value(await getRecommendation(workspace.read, recommendation, today)).updates).toHaveLength(1)
})

test('a typed recommendation gets its paper by a match, and loses it when that is reopened', async () => {
  const workspace = await emptyWorkspace()
  const typed = { reviewId: null, number: null, text: 'That crossings be painted.', owner: null }
  const { id } = value(
    await createRecommendation(workspace, { ...typed, sourceWords: 'panel meeting, my notes' }),
  )
  const { candidates, paperId } = await storedPaper(workspace, {
    items: [finding({ text: 'That zebra crossings be painted.' })],
  })
  const candidate = candidates[0] ?? ''
  expect(value(await getRecommendation(workspace.read, id, today))).toMatchObject({
    cited: false,
    source: { from: 'typed', words: 'panel meeting, my notes' },
  })
  value(await recordFindings(workspace, [{ id: candidate, recommendationId: id, as: 'restated' }]))
  const matched = value(await getRecommendation(workspace.read, id, today))
  expect(matched).toMatchObject({ cited: true, source: { from: 'paper', paperId }, updates: [] })
  value(await reopenCandidates(workspace, [candidate]))
  expect(value(await getRecommendation(workspace.read, id, today)).cited).toBe(false)
})

test('dismissed findings leave what waits, can be reopened, and undo brings them back', async () => {
  const workspace = await emptyWorkspace()
  const { candidates } = await storedPaper(workspace, {
    items: [finding({ text: 'A' }), finding({ text: 'B', procedural: true })],
  })
  const waiting = async () => (await listSets(workspace.read, { offset: 0, limit: 9, waiting: true })).rows
  expect((await waiting())[0]?.counts).toMatchObject({ waiting: 2, procedural: 1 })
  value(await dismissCandidates(workspace, candidates))
  expect(await waiting()).toEqual([])
  value(await reopenCandidates(workspace, [candidates[0] ?? '']))
  expect((await waiting())[0]?.counts).toMatchObject({ waiting: 1, procedural: 0, dismissed: 1 })
  value(await workspace.undo())
  value(await workspace.undo())
  expect((await waiting())[0]?.counts).toMatchObject({ waiting: 2, dismissed: 0 })
})

test('what is decided is not decided in another way without reopening', async () => {
  const workspace = await emptyWorkspace()
  const { candidate, recommendation } = await accepted(workspace)
  const decided = { ok: false, reason: { code: 'already-decided' } }
  expect(await dismissCandidates(workspace, [candidate])).toMatchObject(decided)
  expect(await recordFindings(workspace, [progress(candidate, recommendation)])).toMatchObject(decided)
})

test('what two papers say in the same words stays while one of them still says it', async () => {
  const workspace = await emptyWorkspace()
  const { recommendation } = await accepted(workspace)
  const items = [finding({ text: 'That zebra crossings be painted.', commentary: 'All are painted.' })]
  const papers = [await storedPaper(workspace, { items }), await storedPaper(workspace, { items })]
  const [one = '', two = ''] = papers.flatMap(({ candidates }) => candidates)
  for (const id of [one, two]) value(await recordFindings(workspace, [progress(id, recommendation)]))
  const said = async () =>
    value(await getRecommendation(workspace.read, recommendation, today)).updates.map((update) => ({
      words: update.commentary,
      paper: update.source.from === 'paper' ? update.source.paperId : null,
    }))
  value(await reopenCandidates(workspace, [one]))
  expect((await said()).slice(1)).toEqual([{ words: 'All are painted.', paper: papers[1]?.paperId }])
  value(await reopenCandidates(workspace, [two]))
  expect((await said()).map(({ words }) => words)).toEqual(['Four are painted.'])
})

test('a finding sent back as it was is not marked as edited', async () => {
  const workspace = await emptyWorkspace()
  const { candidates } = await storedPaper(workspace, {
    items: [finding({ text: 'That lamps be lit.', number: '1' })],
  })
  const id = candidates[0] ?? ''
  const same = { id, text: 'That lamps be lit.', number: '1', procedural: false }
  expect(value(await editCandidate(workspace, same)).edited).toBe(false)
  expect(value(await editCandidate(workspace, { ...same, number: '2' })).edited).toBe(true)
})

test('a typed recommendation found in two papers keeps a paper when one finding is put back', async () => {
  const workspace = await emptyWorkspace()
  const { id } = value(
    await createRecommendation(workspace, {
      reviewId: null,
      number: null,
      text: 'That lamps be lit.',
      owner: null,
      sourceWords: 'panel meeting',
    }),
  )
  const items = [finding({ text: 'That lamps be lit.' })]
  const papers = [await storedPaper(workspace, { items }), await storedPaper(workspace, { items })]
  const [one = '', two = ''] = papers.flatMap(({ candidates }) => candidates)
  for (const candidate of [one, two])
    value(await recordFindings(workspace, [{ id: candidate, recommendationId: id, as: 'restated' }]))
  const source = async () => value(await getRecommendation(workspace.read, id, today)).source
  expect(await source()).toMatchObject({ from: 'paper', paperId: papers[0]?.paperId })
  value(await reopenCandidates(workspace, [one]))
  expect(await source()).toMatchObject({ from: 'paper', paperId: papers[1]?.paperId })
  value(await reopenCandidates(workspace, [two]))
  expect(await source()).toEqual({ from: 'typed', words: 'panel meeting' })
})
