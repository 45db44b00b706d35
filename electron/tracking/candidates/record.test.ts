import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Extraction } from '../../../shared/model/candidate.ts'
import type { Workspace } from '../../workspace/index.ts'
import { getRecommendation } from '../recommendations/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { register, today, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { getCandidate } from './candidates.ts'
import { recordFindings } from './record.ts'
import { reopenCandidates } from './reopen.ts'

const progress = finding({ text: 'That lamps be lit.', commentary: 'Nine are lit.', number: '1' })
const minute = finding({ type: 'resolution', text: 'That recommendation 1 be signed off.', number: '88' })

const scene = async (given: Partial<Extraction> = {}) => {
  const workspace = await emptyWorkspace()
  const recommendation = await typed(workspace, 'That lamps be lit.')
  const { candidates, paperId } = await storedPaper(workspace, {
    meetingDate: '2026-03-12',
    items: [progress, minute],
    ...given,
  })
  return { workspace, recommendation, paperId, row: candidates[0] ?? '', minute: candidates[1] ?? '' }
}

const get = async (workspace: Workspace, id: string) =>
  value(await getRecommendation(workspace.read, id, today))

test('progress is cited, dated by the meeting, and claims a status only where a person chose one', async () => {
  const { workspace, recommendation, row, paperId } = await scene()
  const entry = { id: row, recommendationId: recommendation, as: 'progress' as const }
  value(await recordFindings(workspace, [{ ...entry, status: 'in progress' }]))
  const now = await get(workspace, recommendation)
  expect(now).toMatchObject({ delivery: 'in progress', cited: true })
  expect(now.updates).toMatchObject([
    {
      commentary: 'Nine are lit.',
      date: '2026-03-12',
      dateOf: 'meeting',
      evidenceDate: '2026-03-12',
      source: { from: 'paper', paperId },
    },
  ])
  expect(await getCandidate(workspace.read, row)).toMatchObject({
    state: 'merged',
    recordedAs: 'progress',
    recommendationId: recommendation,
  })
})

test('without a meeting the report’s own date is taken, as exactly as it is stated', async () => {
  const { workspace, recommendation, row } = await scene({ meetingDate: null })
  value(
    await recordFindings(workspace, [
      { id: row, recommendationId: recommendation, as: 'progress', status: null },
    ]),
  )
  expect((await get(workspace, recommendation)).updates).toMatchObject([
    { date: '2025-09', dateOf: 'report' },
  ])
})

test('the date that earlier recommendations were made on is not the paper’s', async () => {
  const sets = [{ id: 'set-1', body: null, date: '2020-01', review: null, stage: 'earlier' as const }]
  const { workspace, recommendation, row } = await scene({ meetingDate: null, sets })
  value(
    await recordFindings(workspace, [
      { id: row, recommendationId: recommendation, as: 'progress', status: null },
    ]),
  )
  expect((await get(workspace, recommendation)).updates[0]?.date).toBeNull()
})

test('a response names who answered, and a refusal needs its reason', async () => {
  const { workspace, recommendation, row } = await scene()
  const entry = { id: row, recommendationId: recommendation, as: 'response' as const, recipient: 'Cabinet' }
  expect(await recordFindings(workspace, [{ ...entry, kind: 'rejected', reason: null }])).toMatchObject({
    ok: false,
    reason: { code: 'reason-needed' },
  })
  expect((await get(workspace, recommendation)).recipients).toEqual([])
  value(await recordFindings(workspace, [{ ...entry, kind: 'accepted', reason: null }]))
  expect(await get(workspace, recommendation)).toMatchObject({
    response: 'accepted',
    recipients: [{ name: 'Cabinet' }],
    responses: [{ kind: 'accepted', text: 'Nine are lit.', recipientName: 'Cabinet', date: '2026-03-12' }],
    updates: [],
  })
})

test('a judgement keeps its minute, and putting the finding back takes it away again', async () => {
  const { workspace, recommendation, minute: id, paperId } = await scene()
  const entry = { id, recommendationId: recommendation, as: 'judgement' as const, date: '2026-03-12' }
  value(await recordFindings(workspace, [{ ...entry, kind: 'signed off', minuteReference: 'Minute 88' }]))
  expect(await get(workspace, recommendation)).toMatchObject({
    judgement: 'signed off',
    judgements: [{ minuteReference: 'Minute 88', source: { from: 'paper', paperId } }],
  })
  value(await reopenCandidates(workspace, [id]))
  expect((await get(workspace, recommendation)).judgement).toBeNull()
})

test('what a minute says of several is on each, is undone as one, and goes from each when it is put back', async () => {
  const { workspace, recommendation, minute: id } = await scene()
  const other = await typed(workspace, 'That seats be mended.')
  const both = [recommendation, other]
  const signedOff = both.map((recommendationId) => ({
    id,
    recommendationId,
    as: 'judgement' as const,
    kind: 'signed off' as const,
    date: '2026-03-12',
    minuteReference: null,
  }))
  const judged = () => Promise.all(both.map(async (one) => (await get(workspace, one)).judgement))
  value(await recordFindings(workspace, signedOff))
  expect(await judged()).toEqual(['signed off', 'signed off'])
  expect(await getCandidate(workspace.read, id)).toMatchObject({
    state: 'merged',
    recommendationId: recommendation,
  })
  value(await workspace.undo())
  expect(await judged()).toEqual([null, null])
  value(await recordFindings(workspace, signedOff))
  value(await reopenCandidates(workspace, [id]))
  expect(await judged()).toEqual([null, null])
})

test('one finding is one thing, once on each recommendation', async () => {
  const { workspace, recommendation, minute: id } = await scene()
  const other = await typed(workspace, 'That seats be mended.')
  const progressOn = (recommendationId: string) => ({
    id,
    recommendationId,
    as: 'progress' as const,
    status: null,
  })
  const twice = { ok: false, reason: { code: 'twice' } }
  expect(
    await recordFindings(workspace, [progressOn(recommendation), progressOn(recommendation)]),
  ).toMatchObject(twice)
  expect(
    await recordFindings(workspace, [
      progressOn(recommendation),
      { id, recommendationId: other, as: 'restated' },
    ]),
  ).toMatchObject(twice)
})

test('printed again, a recommendation shows where', async () => {
  const { workspace, recommendation, row, paperId } = await scene()
  value(await recordFindings(workspace, [{ id: row, recommendationId: recommendation, as: 'restated' }]))
  const again = await storedPaper(workspace, { title: 'The pack', items: [progress] })
  const twice = { id: again.candidates[0] ?? '', recommendationId: recommendation, as: 'restated' as const }
  value(await recordFindings(workspace, [twice]))
  expect(await get(workspace, recommendation)).toMatchObject({
    source: { paperId },
    printedIn: [{ from: 'paper', paperId: again.paperId, paperTitle: 'The pack' }],
    updates: [],
  })
})

test('all or none: one finding that is gone leaves the others as they were', async () => {
  const { workspace, recommendation, row } = await scene()
  const entry = { recommendationId: recommendation, as: 'progress' as const, status: null }
  expect(
    await recordFindings(workspace, [
      { ...entry, id: row },
      { ...entry, id: 'gone' },
    ]),
  ).toMatchObject({
    ok: false,
  })
  expect(
    await recordFindings(workspace, [
      { ...entry, id: row },
      { ...entry, id: row },
    ]),
  ).toMatchObject({
    ok: false,
    reason: { code: 'twice' },
  })
  expect(await getCandidate(workspace.read, row)).toMatchObject({ state: 'waiting' })
  expect((await get(workspace, recommendation)).updates).toEqual([])
})

const anEntry = fc.oneof(
  fc.record({
    as: fc.constant('progress' as const),
    status: fc.option(fc.constantFrom('complete' as const, 'delayed' as const)),
  }),
  fc.record({
    as: fc.constant('response' as const),
    kind: fc.constantFrom('accepted' as const, 'noted' as const),
    recipient: fc.option(fc.constantFrom('Cabinet', 'Tolverne Health Board')),
    reason: fc.constant(null),
  }),
  fc.record({
    as: fc.constant('judgement' as const),
    kind: fc.constantFrom('signed off' as const, 'escalated' as const),
    date: fc.constant('2026-03-12'),
    minuteReference: fc.option(fc.constant('Minute 88')),
  }),
  fc.record({ as: fc.constant('restated' as const) }),
)

test('one undo takes everything recorded at once back, and redo brings it again', async () => {
  const { workspace, recommendation } = await scene()
  const other = await typed(workspace, 'That seats be painted.')
  const { candidates } = await storedPaper(workspace, { items: [progress, minute, progress, minute] })
  const state = async () =>
    JSON.stringify([
      await register(workspace),
      await get(workspace, recommendation),
      await get(workspace, other),
      await Promise.all(candidates.map((id) => getCandidate(workspace.read, id))),
    ])
  const before = await state()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anEntry, fc.boolean()), { minLength: 1, maxLength: 4 }),
      async (entries) => {
        const recorded = entries.map(([entry, first], at) => ({
          ...entry,
          id: candidates[at] ?? '',
          recommendationId: first ? recommendation : other,
        }))
        value(await recordFindings(workspace, recorded))
        const after = await state()
        expect(after).not.toBe(before)
        value(await workspace.undo())
        expect(await state()).toBe(before)
        value(await workspace.redo())
        expect(await state()).toBe(after)
        value(await workspace.undo())
      },
    ),
    { numRuns: 12 },
  )
}, 60_000)
