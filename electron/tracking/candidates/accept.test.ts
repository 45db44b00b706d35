import { expect, test } from 'vitest'
import type { Workspace } from '../../workspace/index.ts'
import { getRecommendation } from '../recommendations/index.ts'
import { listRecommendations } from '../register/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { acceptCandidates } from './accept.ts'
import { getCandidate } from './candidates.ts'
import { confirmSet } from './confirm-set.ts'
import { editCandidate } from './edit.ts'

const today = '2026-05-20'

const register = (workspace: Workspace) =>
  listRecommendations(
    workspace.read,
    { offset: 0, limit: 200, filter: {}, sort: 'paper', descending: false },
    today,
  )

const confirm = async (workspace: Workspace, setId: string, title = 'Cycling to school') =>
  value(
    await confirmSet(workspace, {
      setId,
      bodyName: 'Places Scrutiny Panel',
      date: '2025-09',
      stage: 'new',
      review: { title },
    }),
  )

const withDueAndCommentary = finding({
  number: 'Recommendation 1',
  text: 'The panel heard of near misses. That zebra crossings be painted outside each school.',
  rationale: { start: 0, end: 31 },
  commentary: 'Four are painted.\n\nThe rest follow in June.',
  commentaryCitation: { page: 3, block: 0, quote: 'Four are painted.', before: '', after: '' },
  owner: 'Director for Places',
  due: 'by March 2026',
  dueDate: '2026-03',
})

test('nothing is accepted before its set is confirmed', async () => {
  const workspace = await emptyWorkspace()
  const { candidates } = await storedPaper(workspace, { items: [withDueAndCommentary] })
  const result = await acceptCandidates(workspace, candidates)
  expect(result).toMatchObject({ ok: false, reason: { code: 'set-not-confirmed' } })
  expect((await register(workspace)).total).toBe(0)
})

test('an accepted recommendation keeps all that its paper said, with where it said so', async () => {
  const workspace = await emptyWorkspace()
  const { candidates, sets, paperId } = await storedPaper(workspace, { items: [withDueAndCommentary] })
  await confirm(workspace, sets[0] ?? '')
  const { recommendations } = value(await acceptCandidates(workspace, candidates))
  const made = value(await getRecommendation(workspace.read, recommendations[0] ?? '', today))
  expect(made).toMatchObject({
    number: 'Recommendation 1',
    text: withDueAndCommentary.text,
    rationale: { start: 0, end: 31 },
    owner: 'Director for Places',
    dueDate: '2026-03',
    dueWords: 'by March 2026',
    overdue: true,
    slips: 0,
    putTo: [],
    respondedOn: null,
    response: null,
    delivery: null,
    judgement: null,
    reviewReference: 'Review 25/26-01',
    bodyName: 'Places Scrutiny Panel',
    madeOn: '2025-09',
    cited: true,
    source: { from: 'paper', paperId, citation: { page: 1, quote: withDueAndCommentary.text } },
  })
  expect(made.updates).toMatchObject([
    {
      date: '2025-09-18',
      status: null,
      commentary: 'Four are painted.\n\nThe rest follow in June.',
      source: { from: 'paper', citation: { page: 3, quote: 'Four are painted.' } },
      author: 'Morwenna Pascoe',
    },
  ])
})

test('what is no recommendation is marked as accepted and enters no register', async () => {
  const workspace = await emptyWorkspace()
  const { candidates, sets } = await storedPaper(workspace, {
    items: [finding({ type: 'resolution', text: 'That the report be noted.' })],
  })
  await confirm(workspace, sets[0] ?? '')
  expect(value(await acceptCandidates(workspace, candidates)).recommendations).toEqual([])
  expect(await getCandidate(workspace.read, candidates[0] ?? '')).toMatchObject({ state: 'accepted' })
  expect((await register(workspace)).total).toBe(0)
})

test('accepting twice makes nothing twice', async () => {
  const workspace = await emptyWorkspace()
  const { candidates, sets } = await storedPaper(workspace, { items: [withDueAndCommentary] })
  await confirm(workspace, sets[0] ?? '')
  const [first, second] = await Promise.all([
    acceptCandidates(workspace, candidates),
    acceptCandidates(workspace, candidates),
  ])
  expect(value(second)).toEqual(value(first))
  expect((await register(workspace)).total).toBe(1)
})

test('the register keeps the order of the paper, in whatever order things are accepted', async () => {
  const workspace = await emptyWorkspace()
  const paper = await storedPaper(workspace, {
    items: ['First', 'Second', 'Third'].map((text) => finding({ text })),
  })
  const later = await storedPaper(workspace, { items: [finding({ text: 'From a later paper' })] })
  await confirm(workspace, paper.sets[0] ?? '')
  await confirm(workspace, later.sets[0] ?? '')
  for (const id of [paper.candidates[2], later.candidates[0], paper.candidates[0], paper.candidates[1]])
    value(await acceptCandidates(workspace, [id ?? '']))
  expect((await register(workspace)).rows.map(({ text }) => text)).toEqual([
    'First',
    'Second',
    'Third',
    'From a later paper',
  ])
})

test('what was edited is accepted as edited, and the quote stays as it was found', async () => {
  const workspace = await emptyWorkspace()
  const { candidates, sets } = await storedPaper(workspace, { items: [withDueAndCommentary] })
  await confirm(workspace, sets[0] ?? '')
  const id = candidates[0] ?? ''
  const text = 'That zebra crossings be painted outside each school.'
  const edited = value(await editCandidate(workspace, { id, text, owner: null }))
  expect(edited).toMatchObject({
    edited: true,
    text,
    owner: null,
    citation: { quote: withDueAndCommentary.text },
  })
  const { recommendations } = value(await acceptCandidates(workspace, [id]))
  const made = value(await getRecommendation(workspace.read, recommendations[0] ?? '', today))
  expect(made).toMatchObject({ text, owner: null, rationale: null })
})

test('undo takes an acceptance back whole, and redo brings it again', async () => {
  const workspace = await emptyWorkspace()
  const { candidates, sets } = await storedPaper(workspace, {
    items: [withDueAndCommentary, finding({ text: 'That cycle training be offered to every pupil.' })],
  })
  await confirm(workspace, sets[0] ?? '')
  value(await acceptCandidates(workspace, candidates))
  expect(value(await workspace.undo())).toBe('Accepted 2 findings')
  expect((await register(workspace)).total).toBe(0)
  expect(await getCandidate(workspace.read, candidates[0] ?? '')).toMatchObject({
    state: 'waiting',
    recommendationId: null,
  })
  value(await workspace.redo())
  const rows = (await register(workspace)).rows
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({ dueDate: '2026-03', latestUpdateOn: '2025-09-18' })
})
