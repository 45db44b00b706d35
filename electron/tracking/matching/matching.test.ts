import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Workspace } from '../../workspace/index.ts'
import { acceptCandidates } from '../candidates/accept.ts'
import { getCandidate, listCandidates } from '../candidates/candidates.ts'
import { confirmSet } from '../candidates/confirm-set.ts'
import { matchedRecommendations } from '../candidates/matched.ts'
import { editRecommendation, removeRecommendation } from '../recommendations/index.ts'
import { pairs } from '../testing/labelled.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { register, today, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { Matching, matchEverything } from './matching.ts'

const asked = pairs
  .slice(0, 6)
  .map(({ recommendation }, at) => finding({ text: recommendation, number: String(at + 1) }))

/** The report that the recommendations are from, accepted. */
const report = async (workspace: Workspace, items = asked): Promise<string[]> => {
  const { sets, candidates } = await storedPaper(workspace, { items })
  const set = {
    setId: sets[0] ?? '',
    bodyName: 'Places Scrutiny Panel',
    date: '2025-09',
    stage: 'new' as const,
  }
  value(await confirmSet(workspace, { ...set, review: { title: 'Cycling to school' } }))
  return value(await acceptCandidates(workspace, candidates)).recommendations
}

const later = (workspace: Workspace, rows: readonly number[]) =>
  storedPaper(workspace, {
    title: 'Cycling to school: progress',
    meetingDate: '2026-03-12',
    sets: [
      {
        id: 'set-1',
        body: 'Places Scrutiny Panel',
        date: '2025-09',
        review: 'Cycling to school',
        stage: 'earlier',
      },
    ],
    items: rows.map((at) =>
      finding({
        text: pairs[at]?.recommendation ?? '',
        number: String(at + 1),
        commentary: pairs[at]?.commentary ?? '',
      }),
    ),
  })

const offered = async (workspace: Workspace, ids: readonly string[]) =>
  Promise.all(
    ids.map(async (id) =>
      ((await getCandidate(workspace.read, id))?.matches ?? []).map(
        ({ text, kind, sure, because, score }) => ({
          text,
          kind,
          sure,
          because,
          score,
        }),
      ),
    ),
  )

test('a later paper’s rows are matched as it is imported, each with its reason and how it stands', async () => {
  const workspace = await emptyWorkspace()
  await report(workspace)
  const { candidates } = await later(workspace, [3, 1])
  await matchEverything(workspace)
  const matches = await offered(workspace, candidates)
  expect(matches.map(([first]) => first?.text)).toEqual([pairs[3]?.recommendation, pairs[1]?.recommendation])
  expect(matches[0]?.[0]).toMatchObject({
    kind: 'same words',
    sure: true,
    because: 'The same words, the same number in the same review.',
  })
  const { rows, saidOn } = value(await matchedRecommendations(workspace.read, candidates[0] ?? '', today))
  expect(saidOn).toEqual({ date: '2026-03-12', of: 'meeting' })
  expect(rows[0]).toMatchObject({ recommendation: { response: null, reviewTitle: 'Cycling to school' } })
})

test('a paper that came first is matched once the recommendation is tracked', async () => {
  const workspace = await emptyWorkspace()
  const { candidates } = await later(workspace, [0])
  await matchEverything(workspace)
  expect(await offered(workspace, candidates)).toEqual([[]])
  await report(workspace)
  await matchEverything(workspace)
  expect((await offered(workspace, candidates))[0]?.[0]).toMatchObject({
    text: pairs[0]?.recommendation,
    sure: true,
  })
})

test('what the register changes is followed: edited, removed, brought back', async () => {
  const workspace = await emptyWorkspace()
  const { candidates } = await later(workspace, [0])
  let told = 0
  const matching = new Matching({
    workspace,
    onChange: () => (told += 1),
    onBug: (_, error) => {
      throw error
    },
  })
  const settled = async () => {
    matching.wake()
    await matching.idle()
    return (await offered(workspace, candidates))[0]?.map(({ text }) => text)
  }
  expect(await settled()).toEqual([])
  const id = await typed(workspace, pairs[0]?.recommendation ?? '')
  expect(await settled()).toEqual([pairs[0]?.recommendation])
  value(await editRecommendation(workspace, { id, text: 'That nothing of the kind happens at all.' }))
  expect(await settled()).toEqual([])
  value(await workspace.undo())
  expect(await settled()).toHaveLength(1)
  value(await removeRecommendation(workspace, id))
  expect(await settled()).toEqual([])
  value(await workspace.undo())
  expect(await settled()).toHaveLength(1)
  expect(told).toBe(5)
  // Nothing new: nobody is told.
  expect(await settled()).toHaveLength(1)
  expect(told).toBe(5)
  await matching.close()
})

test('what is offered does not depend on what came first, and nothing is tied to anything', async () => {
  const rows = fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(rows, rows, fc.boolean(), async (tracked, printed, between) => {
      const items = tracked.map((at) => asked[at] ?? finding({ text: '' }))
      const after = await emptyWorkspace()
      await report(after, items)
      const one = await later(after, printed)
      await matchEverything(after)
      const before = await emptyWorkspace()
      const other = await later(before, printed)
      if (between) await matchEverything(before)
      await report(before, items)
      await matchEverything(before)
      expect(await offered(before, other.candidates)).toEqual(await offered(after, one.candidates))
      for (const [workspace, paper] of [
        [after, one],
        [before, other],
      ] as const) {
        const { rows: found } = await listCandidates(workspace.read, {
          setId: paper.sets[0] ?? '',
          offset: 0,
          limit: 200,
        })
        expect(
          found.every(({ state, recommendationId }) => state === 'waiting' && recommendationId === null),
        ).toBe(true)
        const listed = (await register(workspace)).rows
        expect(listed).toHaveLength(items.length)
        expect(listed.every(({ latestCommentary }) => latestCommentary === null)).toBe(true)
      }
    }),
    { numRuns: 6 },
  )
}, 60_000)
