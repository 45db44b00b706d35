import { expect, test } from 'vitest'
import { recommendationHistory, removeRecommendation } from '../recommendations/index.ts'
import { typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import { addLink, linksOf, removeLink } from './index.ts'

const two = async () => {
  const workspace = await emptyWorkspace()
  return {
    workspace,
    later: await typed(workspace, 'That the map be kept.'),
    earlier: await typed(workspace, 'A map.'),
  }
}

test('both ends show a link, each in its own words', async () => {
  const { workspace, later, earlier } = await two()
  value(await addLink(workspace, { fromId: later, toId: earlier, kind: 'supersedes' }))
  expect(await linksOf(workspace.read, later)).toMatchObject([
    { kind: 'supersedes', outward: true, other: { id: earlier, text: 'A map.' } },
  ])
  expect(await linksOf(workspace.read, earlier)).toMatchObject([
    { kind: 'supersedes', outward: false, other: { id: later } },
  ])
  for (const id of [later, earlier]) {
    const { rows } = await recommendationHistory(workspace.read, { id, offset: 0, limit: 10 })
    expect(rows[0]?.summary).toBe('Linked two recommendations')
  }
})

test('nothing is linked to itself, nor twice in one way, nor the other way round', async () => {
  const { workspace, later, earlier } = await two()
  const follows = { fromId: later, toId: earlier, kind: 'follows' as const }
  expect(await addLink(workspace, { ...follows, toId: later })).toMatchObject({ reason: { code: 'same' } })
  value(await addLink(workspace, follows))
  expect(await addLink(workspace, follows)).toMatchObject({ reason: { code: 'linked' } })
  const round = { ...follows, fromId: earlier, toId: later }
  expect(await addLink(workspace, round)).toMatchObject({ reason: { code: 'linked' } })
  value(await addLink(workspace, { ...follows, kind: 'amends' }))
  expect(await linksOf(workspace.read, later)).toHaveLength(2)
})

test('a link is removed, brought back by undo, and hidden while its other end is in the bin', async () => {
  const { workspace, later, earlier } = await two()
  value(await addLink(workspace, { fromId: later, toId: earlier, kind: 'duplicates' }))
  const [link] = await linksOf(workspace.read, later)
  value(await removeLink(workspace, link?.id ?? ''))
  expect(await linksOf(workspace.read, earlier)).toEqual([])
  value(await workspace.undo())
  expect(await linksOf(workspace.read, earlier)).toHaveLength(1)
  value(await removeRecommendation(workspace, earlier))
  expect(await linksOf(workspace.read, later)).toEqual([])
  expect(await addLink(workspace, { fromId: later, toId: earlier, kind: 'amends' })).toMatchObject({
    reason: { code: 'not-found' },
  })
})
