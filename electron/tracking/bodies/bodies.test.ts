import { expect, test } from 'vitest'
import type { Workspace } from '../../workspace/index.ts'
import { acceptCandidates, confirmSet, listCandidates } from '../candidates/index.ts'
import { matchEverything } from '../matching/index.ts'
import { editRecommendation } from '../recommendations/index.ts'
import { listReviews } from '../reviews/index.ts'
import { finding, storedPaper } from '../testing/paper.ts'
import { register, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import {
  listBodies,
  listRoles,
  listUnmatchedOwners,
  removeNamed,
  removeSuccession,
  saveNamed,
  succeed,
} from './index.ts'

const page = { offset: 0, limit: 50 }

const bodyNamed = async (workspace: Workspace, name: string) => {
  const { rows } = await listBodies(workspace.read, page)
  const found = rows.find((body) => body.name === name)
  if (found === undefined) throw new Error(`No body ${name}`)
  return found
}

/** One recommendation of a panel, from a paper of its own. */
const asked = async (workspace: Workspace, bodyName: string, title: string, text: string) => {
  const { sets, candidates } = await storedPaper(workspace, { items: [finding({ text })] })
  const set = { setId: sets[0] ?? '', bodyName, date: '2025-09', stage: 'new' as const }
  value(await confirmSet(workspace, { ...set, review: { title } }))
  return value(await acceptCandidates(workspace, candidates)).recommendations[0] ?? ''
}

const textsOf = async (workspace: Workspace, filter: object): Promise<string[]> =>
  (await register(workspace, { filter })).rows.map(({ text }) => text)

test('the register of a merged panel has what the panels before it made, and theirs stays under their names', async () => {
  const workspace = await emptyWorkspace()
  await asked(workspace, 'Schools Panel', 'Cycling', 'That racks be built.')
  await asked(workspace, 'Care Panel', 'Fostering', 'That carers be paid.')
  await asked(workspace, 'Roads Panel', 'Potholes', 'That holes be filled.')
  const schools = await bodyNamed(workspace, 'Schools Panel')
  const care = await bodyNamed(workspace, 'Care Panel')
  const people = { name: 'People Panel' }
  value(await succeed(workspace, 'body', { id: schools.id, successor: people, day: '2026-05-12' }))
  value(await succeed(workspace, 'body', { id: care.id, successor: people, day: '2026-05-12' }))

  const merged = await bodyNamed(workspace, 'People Panel')
  expect(merged).toMatchObject({ reviews: 2, recommendations: 2, successors: [] })
  expect(merged.predecessors.map(({ name, day }) => [name, day])).toEqual([
    ['Schools Panel', '2026-05-12'],
    ['Care Panel', '2026-05-12'],
  ])
  expect((await textsOf(workspace, { bodyId: merged.id })).toSorted()).toEqual([
    'That carers be paid.',
    'That racks be built.',
  ])
  expect(await textsOf(workspace, { bodyId: schools.id })).toEqual(['That racks be built.'])
  const { rows } = await register(workspace, { filter: { bodyId: merged.id } })
  expect(new Set(rows.map(({ bodyName }) => bodyName))).toEqual(new Set(['Care Panel', 'Schools Panel']))

  value(await workspace.undo())
  expect(await textsOf(workspace, { bodyId: merged.id })).toEqual(['That racks be built.'])
})

test('a paper of the renamed panel goes on with the review that it had under its old name', async () => {
  const workspace = await emptyWorkspace()
  await asked(workspace, 'Schools Panel', 'Cycling', 'That racks be built at every school gate.')
  const old = await bodyNamed(workspace, 'Schools Panel')
  value(await succeed(workspace, 'body', { id: old.id, successor: { name: 'People Panel' }, day: null }))
  await asked(workspace, 'People Panel', 'Cycling', 'That training be free.')
  expect((await listReviews(workspace.read, page)).rows).toMatchObject([
    { title: 'Cycling', bodyName: 'Schools Panel', recommendations: 2 },
  ])
})

test('what a renamed panel’s paper says is offered as said by the same panel', async () => {
  const workspace = await emptyWorkspace()
  const id = await asked(
    workspace,
    'Schools Panel',
    'Cycling to school',
    'That racks be built at every school gate.',
  )
  value(await editRecommendation(workspace, { id, number: '4' }))
  const later = await storedPaper(workspace, {
    title: 'Progress on earlier work',
    body: 'People Panel',
    sets: [{ id: 'set-1', body: 'People Panel', date: '2026-03', review: null, stage: 'decisions' }],
    items: [finding({ type: 'progress', text: 'Recommendation 4 of the panel: racks stand at nine gates.' })],
  })
  const offers = async () => {
    await matchEverything(workspace)
    const { rows } = await listCandidates(workspace.read, { setId: later.sets[0] ?? '', ...page })
    return rows[0]?.matches.map(({ recommendationId, score }) => ({ recommendationId, score })) ?? []
  }
  const before = (await offers())[0]?.score ?? 0
  const old = await bodyNamed(workspace, 'Schools Panel')
  value(await succeed(workspace, 'body', { id: old.id, successor: { name: 'People Panel' }, day: null }))
  const [after] = await offers()
  expect(after?.recommendationId).toBe(id)
  expect(after?.score).toBeGreaterThan(before)
})

test('a body keeps the name that it had among its others, and papers that print it find it', async () => {
  const workspace = await emptyWorkspace()
  await asked(workspace, 'Schools Panel', 'Cycling', 'That racks be built.')
  const { id } = await bodyNamed(workspace, 'Schools Panel')
  value(
    await saveNamed(workspace, 'body', {
      id,
      name: 'Learning Panel',
      aliases: ['Education Panel', 'learning panel'],
      kind: 'scrutiny',
    }),
  )
  expect(await bodyNamed(workspace, 'Learning Panel')).toMatchObject({
    aliases: ['Education Panel', 'Schools Panel'],
    kind: 'scrutiny',
  })
  await asked(workspace, 'The Schools Panel', 'Meals', 'That meals be hot.')
  expect((await listBodies(workspace.read, page)).total).toBe(1)
  value(await workspace.undo())
  value(await workspace.undo())
  value(await workspace.undo())
  expect(await bodyNamed(workspace, 'Schools Panel')).toMatchObject({ aliases: [], kind: null })
})

test('no two bodies have one name, none comes after itself, and none goes while something is its own', async () => {
  const workspace = await emptyWorkspace()
  await asked(workspace, 'Schools Panel', 'Cycling', 'That racks be built.')
  const old = await bodyNamed(workspace, 'Schools Panel')
  const make = (name: string) => saveNamed(workspace, 'body', { id: null, name, aliases: [], kind: null })
  expect(await make('the schools panel')).toMatchObject({ ok: false, reason: { code: 'taken' } })
  const { id: fresh } = value(await make('People Panel'))
  const link = (id: string, successor: string) =>
    succeed(workspace, 'body', { id, successor: { id: successor }, day: null })
  value(await link(old.id, fresh))
  expect(await link(old.id, fresh)).toMatchObject({ ok: false, reason: { code: 'twice' } })
  expect(await link(fresh, old.id)).toMatchObject({ ok: false, reason: { code: 'circle' } })
  expect(await link(fresh, fresh)).toMatchObject({ ok: false, reason: { code: 'circle' } })
  expect(await removeNamed(workspace, 'body', fresh)).toMatchObject({ ok: false, reason: { code: 'in-use' } })
  const succession = (await bodyNamed(workspace, 'Schools Panel')).successors[0]
  value(await removeSuccession(workspace, 'body', succession?.successionId ?? ''))
  value(await removeNamed(workspace, 'body', fresh))
  expect(await removeNamed(workspace, 'body', old.id)).toMatchObject({
    ok: false,
    reason: { code: 'in-use' },
  })
})

test('a merged post finds what the posts before it own, however papers name them', async () => {
  const workspace = await emptyWorkspace()
  const owners = [
    'Director of Children',
    'the Director for Adults',
    'Director of Children; Chief Constable',
    'Chief Constable',
  ]
  for (const owner of owners)
    value(await editRecommendation(workspace, { id: await typed(workspace, `Owned by ${owner}`), owner }))
  const save = async (name: string, aliases: string[] = []) =>
    value(await saveNamed(workspace, 'role', { id: null, name, aliases })).id
  const children = await save('Director of Children')
  const adults = await save('Director of Adults', ['Director for Adults'])
  const people = { name: 'Director of People' }
  value(await succeed(workspace, 'role', { id: children, successor: people, day: '2026-04' }))
  value(await succeed(workspace, 'role', { id: adults, successor: people, day: '2026-04' }))
  const { rows } = await listRoles(workspace.read, { ...page, filter: { text: 'people' } })
  expect(rows).toMatchObject([{ name: 'Director of People', recommendations: 3 }])
  const found = await textsOf(workspace, { roleId: rows[0]?.id })
  expect(found.toSorted()).toEqual(
    owners
      .slice(0, 3)
      .map((owner) => `Owned by ${owner}`)
      .toSorted(),
  )
  expect((await listUnmatchedOwners(workspace.read, page)).rows).toEqual([
    { owner: 'Chief Constable', recommendations: 1 },
  ])
})
