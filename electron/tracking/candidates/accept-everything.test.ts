import { expect, test } from 'vitest'
import { setMarking } from '../../documents/index.ts'
import { listReviews } from '../reviews/index.ts'
import { getRecommendation } from '../recommendations/index.ts'
import { revisitTable } from '../revisits/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { register, today } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { acceptEverything } from './accept-everything.ts'
import { listAccepted } from './candidates.ts'

const page = { offset: 0, limit: 200 }
const panel = 'Places Scrutiny Panel'

const revisit = {
  title: 'Cycling to school revisited',
  sets: [
    { id: 'new', body: panel, date: '2025-09', review: 'Cycling revisited', stage: 'new' as const },
    { id: 'earlier', body: panel, date: '2024-05', review: 'Cycling to school', stage: 'earlier' as const },
    { id: 'cabinet', body: panel, date: '2025-09', review: null, stage: 'cabinet' as const },
    { id: 'actions', body: panel, date: '2025-09', review: 'Minutes', stage: 'actions' as const },
  ],
  items: [
    finding({
      set: 'earlier',
      number: '1',
      text: 'That every route be mapped.',
      commentary: 'It is mapped.',
    }),
    finding({ set: 'earlier', number: '2', text: 'That officers be thanked.', procedural: true }),
    finding({ set: 'new', number: 'Recommendation 1', text: 'That the map be kept up to date.' }),
    finding({ set: 'cabinet', number: '7.1', text: 'That the report be received.' }),
    finding({ set: 'actions', type: 'action', text: 'Clerk to write to the schools.' }),
  ],
}

test('all is accepted under the body, date and review that the paper suggests', async () => {
  const workspace = await emptyWorkspace()
  await storedPaper(workspace, revisit)
  expect(value(await acceptEverything(workspace))).toEqual({ sets: 4, accepted: 5, merged: 0 })
  expect((await listReviews(workspace.read, page)).rows).toMatchObject([
    { reference: 'Review 24/25-01', title: 'Cycling to school', recommendations: 2, withCommentary: 1 },
    { reference: 'Review 25/26-01', title: 'Cycling revisited', recommendations: 1, withCommentary: 0 },
  ])
  expect(
    (await register(workspace)).rows.map(({ reviewReference, number }) => [reviewReference, number]),
  ).toEqual([
    ['Review 24/25-01', '1'],
    ['Review 24/25-01', '2'],
    ['Review 25/26-01', 'Recommendation 1'],
    [null, '7.1'],
  ])
  expect((await listAccepted(workspace.read, 'action', page)).rows).toMatchObject([
    { text: 'Clerk to write to the schools.', state: 'accepted' },
  ])
  expect(value(await acceptEverything(workspace))).toEqual({ sets: 0, accepted: 0, merged: 0 })
})

test('the same recommendations in another paper are matched, with what it says of them', async () => {
  const workspace = await emptyWorkspace()
  await storedPaper(workspace, revisit)
  value(await acceptEverything(workspace))
  const items = [
    finding({
      set: 'earlier',
      number: '1',
      text: 'That every route be mapped.',
      commentary: 'The map is on paper too.',
    }),
  ]
  await storedPaper(workspace, { ...revisit, meetingDate: '2026-03-12', items })
  expect(value(await acceptEverything(workspace))).toEqual({ sets: 1, accepted: 0, merged: 1 })
  const { rows } = await listReviews(workspace.read, page)
  const table = value(await revisitTable(workspace.read, rows[0]?.id ?? ''))
  expect(table).toEqual({
    council: 'Tolverne Council',
    review: {
      title: 'Cycling to school',
      reference: 'Review 24/25-01',
      bodyName: panel,
      reportDate: '2024-05',
    },
    rows: [
      {
        number: '1',
        reference: null,
        text: 'That every route be mapped.',
        commentaries: ['It is mapped.', 'The map is on paper too.'],
      },
      { number: '2', reference: null, text: 'That officers be thanked.', commentaries: [] },
    ],
    leftOut: { recommendations: 0, commentaries: 0 },
    sensitive: false,
  })
})

test('the revisit table has what the panel recommended, not what its cover report asks of cabinet', async () => {
  const workspace = await emptyWorkspace()
  await storedPaper(workspace, {
    ...revisit,
    sets: revisit.sets.map((set) => ({ ...set, review: 'Cycling revisited' })),
  })
  value(await acceptEverything(workspace))
  const { rows } = await listReviews(workspace.read, page)
  const review = rows.find(({ reportDate }) => reportDate === '2025-09')
  const table = value(await revisitTable(workspace.read, review?.id ?? ''))
  expect(table.rows.map(({ number }) => number)).toEqual(['Recommendation 1'])
})

test('what comes from an exempt paper is left out of the revisit table, and counted', async () => {
  const workspace = await emptyWorkspace()
  const { paperId } = await storedPaper(workspace, revisit)
  value(await acceptEverything(workspace))
  value(await setMarking(workspace, paperId, { level: 'exempt', paragraph: 3 }))
  const { rows } = await listReviews(workspace.read, page)
  const table = value(await revisitTable(workspace.read, rows[0]?.id ?? ''))
  expect(table).toMatchObject({ rows: [], leftOut: { recommendations: 2, commentaries: 0 } })
})

test('a revisit table with anything from an OFFICIAL-SENSITIVE paper in it says so', async () => {
  const workspace = await emptyWorkspace()
  const { paperId } = await storedPaper(workspace, revisit)
  value(await acceptEverything(workspace))
  value(await setMarking(workspace, paperId, { level: 'official-sensitive' }))
  const { rows } = await listReviews(workspace.read, page)
  const table = value(await revisitTable(workspace.read, rows[0]?.id ?? ''))
  expect({ sensitive: table.sensitive, rows: table.rows.length }).toEqual({ sensitive: true, rows: 2 })
})

test('a set that names no review goes under its paper, cabinet ones under none', async () => {
  const workspace = await emptyWorkspace()
  await storedPaper(workspace, {
    ...revisit,
    sets: revisit.sets.map((set) => ({ ...set, review: null })),
  })
  value(await acceptEverything(workspace))
  const titles = (await listReviews(workspace.read, page)).rows.map(({ title }) => title)
  expect(titles).toEqual(['Cycling to school revisited', 'Cycling to school revisited'])
})

test('another printing is matched even where it names its review otherwise, and says nothing twice', async () => {
  const workspace = await emptyWorkspace()
  const text = 'That every route to every school in the borough be mapped by the spring.'
  const items = [finding({ set: 'earlier', number: '1', text, commentary: 'It is mapped.' })]
  await storedPaper(workspace, { ...revisit, items })
  await storedPaper(workspace, {
    ...revisit,
    sets: revisit.sets.map((set) => ({ ...set, review: 'The cycling review' })),
    items: [...items, finding({ set: 'earlier', number: '2', text: 'That helmets be lent.' })],
  })
  expect(value(await acceptEverything(workspace))).toEqual({ sets: 2, accepted: 2, merged: 1 })
  const { rows } = await register(workspace)
  expect(new Set(rows.map(({ number }) => number))).toEqual(new Set(['1', '2']))
  const first = rows.find(({ number }) => number === '1')
  expect(value(await getRecommendation(workspace.read, first?.id ?? '', today)).updates).toHaveLength(1)
})
