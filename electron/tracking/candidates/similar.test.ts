import { expect, test } from 'vitest'
import { finding, storedPaper } from '../testing/paper.ts'
import { today, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { acceptCandidates } from './accept.ts'
import { confirmSet } from './confirm-set.ts'
import { similarRecommendations } from './similar.ts'

const texts = [
  'That the council publishes a map of every cycle route in the borough by the spring.',
  'That each school names a governor for safe routes.',
]

const tracked = async () => {
  const workspace = await emptyWorkspace()
  const items = texts.map((text, at) => finding({ text, number: String(at + 1) }))
  const { sets, candidates } = await storedPaper(workspace, { items })
  const set = { setId: sets[0] ?? '', bodyName: null, date: '2025-09', stage: 'new' as const }
  value(await confirmSet(workspace, { ...set, review: { title: 'Cycling to school' } }))
  value(await acceptCandidates(workspace, candidates))
  await typed(workspace, 'That parking charges be reviewed every year.')
  return workspace
}

test('the same words under the same number come first, with the reason in words', async () => {
  const workspace = await tracked()
  const again = await storedPaper(workspace, { items: [finding({ text: texts[0] ?? '', number: '1' })] })
  const { rows } = value(
    await similarRecommendations(workspace.read, { id: again.candidates[0] ?? '' }, today),
  )
  expect(rows[0]).toMatchObject({
    recommendation: { text: texts[0] },
    score: 1,
    because: 'The same number in the same review, the same words.',
  })
  expect(rows.some(({ recommendation }) => recommendation.text.includes('parking'))).toBe(false)
})

test('the same number in the same review is found without a shared word', async () => {
  const workspace = await tracked()
  const items = [finding({ type: 'progress', text: 'Now in place everywhere.', number: '2' })]
  const again = await storedPaper(workspace, { items })
  const { rows } = value(
    await similarRecommendations(workspace.read, { id: again.candidates[0] ?? '' }, today),
  )
  expect(rows[0]).toMatchObject({
    recommendation: { number: '2' },
    because: 'The same number in the same review.',
  })
})

test('an officer may look for other words', async () => {
  const workspace = await tracked()
  const again = await storedPaper(workspace, { items: [finding({ text: texts[0] ?? '' })] })
  const asked = { id: again.candidates[0] ?? '', text: 'parking' }
  const { rows } = value(await similarRecommendations(workspace.read, asked, today))
  expect(rows.map(({ recommendation }) => recommendation.text)).toEqual([
    'That parking charges be reviewed every year.',
  ])
})
