import { expect, test } from 'vitest'
import { listCandidates, listSets, reopenCandidates } from '../../tracking/index.ts'
import { getPaper, listParts, removePaper } from '../index.ts'
import type { Workspace } from '../../workspace/index.ts'
import {
  agendaPage,
  filler,
  libraryReport,
  minutesPages,
  packOf,
  vergeReport,
} from '../../extraction/testing/pack.ts'
import { heading, point } from '../../extraction/testing/paper.ts'
import { emptyWorkspace, value } from '../../tracking/testing/workspace.ts'
import { stored } from '../testing/stored.ts'

const recommended = (amount: string) => [
  heading('3. Recommendations', 2),
  point('1.', `That verges on the ring road be cut no more than ${amount} times in a year.`),
  point('2.', 'That wild flowers be sown on the verges of Quarry Lane and Mill Hill in the autumn.'),
]

const alone = packOf([...vergeReport, recommended('four')].map((blocks) => ({ blocks })))
const pack = packOf(
  [agendaPage, ...minutesPages, ...vergeReport, recommended('four'), ...libraryReport].map((blocks, at) =>
    at === 0 ? { blocks } : { blocks, label: `${at}` },
  ),
)

const findings = (workspace: Workspace, id: string) =>
  workspace.read
    .selectFrom('candidate')
    .select(['candidate.id', 'candidate.type', 'candidate.text', 'candidate.state', 'candidate.same_as'])
    .where('candidate.document_id', '=', id)
    .orderBy('candidate.ordinal')
    .execute()

const printings = (workspace: Workspace) => workspace.read.selectFrom('printing').selectAll().execute()

test('a report alone and the pack that it is in: its findings are offered once, in either order', async () => {
  for (const [first, second] of [
    [alone, pack],
    [pack, alone],
  ] as const) {
    const workspace = await emptyWorkspace()
    const one = await stored(workspace, 'one.pdf', first)
    const other = await stored(workspace, 'other.pdf', second)
    expect(await printings(workspace)).toEqual([
      expect.objectContaining({ document_id: other.id, other_id: one.id, likeness: 1 }),
    ])
    const known = await findings(workspace, one.id)
    const again = await findings(workspace, other.id)
    const twice = again.filter((row) => row.same_as !== null)
    expect(twice.map(({ text }) => text)).toEqual([
      expect.stringContaining('verges on the ring road'),
      expect.stringContaining('wild flowers'),
    ])
    expect(other.same).toBe(2)
    for (const { text, same_as, state } of twice) {
      expect(state).toBe('merged')
      expect(known.find(({ id }) => id === same_as)).toMatchObject({ text, state: 'waiting' })
    }
    // What only one of them has waits as ever.
    const own = again.filter((row) => row.same_as === null)
    expect(own.every(({ state }) => state === 'waiting')).toBe(true)
    expect(known.every(({ state }) => state === 'waiting')).toBe(true)
  }
})

test('a third copy stands for the first, not for the second', async () => {
  const workspace = await emptyWorkspace()
  const first = await stored(workspace, 'one.pdf', alone)
  await stored(workspace, 'pack.pdf', pack)
  const third = await stored(workspace, 'again.docx', { ...alone, format: 'docx' })
  const known = (await findings(workspace, first.id)).map(({ id }) => id)
  expect((await findings(workspace, third.id)).map(({ same_as }) => same_as)).toEqual(known)
})

test('a changed figure is another finding', async () => {
  const workspace = await emptyWorkspace()
  await stored(workspace, 'one.pdf', alone)
  const changed = packOf([...vergeReport, recommended('six')].map((blocks) => ({ blocks })))
  const other = await stored(workspace, 'two.pdf', changed)
  expect((await findings(workspace, other.id)).map(({ state }) => state)).toEqual(['waiting', 'merged'])
})

test('papers of one shape but other words are no copies', async () => {
  const workspace = await emptyWorkspace()
  await stored(workspace, 'one.pdf', alone)
  const another = packOf([
    { blocks: [...(libraryReport[0] ?? []), ...filler('reading room', 6), ...recommended('four')] },
  ])
  const other = await stored(workspace, 'two.pdf', another)
  expect(await printings(workspace)).toEqual([])
  expect(other.same).toBe(0)
})

test('without the first copy its findings wait in the second, and undo gives them back', async () => {
  const workspace = await emptyWorkspace()
  const one = await stored(workspace, 'one.pdf', alone)
  const other = await stored(workspace, 'pack.pdf', pack)
  const before = await findings(workspace, other.id)
  value(await removePaper(workspace, one.id))
  const after = await findings(workspace, other.id)
  expect(after.every(({ state, same_as }) => state === 'waiting' && same_as === null)).toBe(true)
  value(await workspace.undo())
  expect(await findings(workspace, other.id)).toEqual(before)
})

test('both papers say where the other copy is, and in which part of a pack', async () => {
  const workspace = await emptyWorkspace()
  const one = await stored(workspace, 'one.pdf', alone)
  const other = await stored(workspace, 'pack.pdf', pack)
  const window = { offset: 0, limit: 200 }
  const inOne = value(await listParts(workspace.read, { id: one.id, ...window }))
  const inPack = value(await listParts(workspace.read, { id: other.id, ...window }))
  expect(inOne.rows.map(({ copies }) => copies)).toEqual([
    [
      {
        paperId: other.id,
        paperTitle: 'Places Scrutiny Panel agenda, 11 March 2025',
        part: { item: '4', title: 'Verge maintenance' },
        firstBlock: inPack.rows[2]?.firstBlock,
        likeness: 1,
      },
    ],
  ])
  expect(inPack.rows.map(({ item, copies }) => [item, copies.map(({ paperId }) => paperId)])).toEqual([
    [null, []],
    ['3', []],
    ['4', [one.id]],
    ['5', []],
  ])
  expect(inPack.rows[2]).toMatchObject({ firstPage: 4, lastPage: 6, firstLabel: '3', lastLabel: '5' })
})

test('a candidate names its paper within the pack, its printed page, and its copies', async () => {
  const workspace = await emptyWorkspace()
  const one = await stored(workspace, 'one.pdf', alone)
  const other = await stored(workspace, 'pack.pdf', pack)
  const [set] = (await listSets(workspace.read, { paperId: one.id, waiting: true, offset: 0, limit: 9 })).rows
  const [known] = (await listCandidates(workspace.read, { setId: set?.id ?? '', offset: 0, limit: 9 })).rows
  expect(known).toMatchObject({
    place: { part: null, printedPage: null },
    alsoIn: [
      {
        paperId: other.id,
        citation: { page: 6 },
        place: { part: { item: '4', title: 'Verge maintenance' }, printedPage: '5' },
      },
    ],
  })
  const again = known?.alsoIn?.[0]?.setId ?? ''
  const copies = (await listCandidates(workspace.read, { setId: again, offset: 0, limit: 9 })).rows
  expect(copies.find(({ text }) => text === known?.text)).toMatchObject({
    state: 'merged',
    sameAs: { paperId: one.id, setId: set?.id },
  })
  // What another copy has is decided again where a person asks for it.
  value(await reopenCandidates(workspace, [copies[0]?.id ?? '']))
  const reopened = (await listCandidates(workspace.read, { setId: again, offset: 0, limit: 9 })).rows
  expect(reopened[0]).toMatchObject({ state: 'waiting', sameAs: { paperId: one.id } })
})

test('a paper that came in before parts were kept opens as ever, and nothing is taken for it', async () => {
  const workspace = await emptyWorkspace()
  const old = await stored(workspace, 'old.pdf', alone)
  await workspace.write((trx) => trx.deleteFrom('part').where('part.document_id', '=', old.id).execute())
  expect(value(await listParts(workspace.read, { id: old.id, offset: 0, limit: 9 })).rows).toEqual([])
  expect(value(await getPaper(workspace.read, old.id)).name).toBe('old.pdf')
  const later = await stored(workspace, 'pack.pdf', pack)
  expect(later.same).toBe(0)
  expect(await printings(workspace)).toEqual([])
})
