import { expect, test } from 'vitest'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { removePaper } from '../../documents/index.ts'
import { stored } from '../../documents/testing/stored.ts'
import { filler, packOf, vergeReport } from '../../extraction/testing/pack.ts'
import { heading, type para, point } from '../../extraction/testing/paper.ts'
import type { Workspace } from '../../workspace/index.ts'
import {
  acceptCandidates,
  confirmSet,
  decideVersion,
  getRecommendation,
  listFoundAgain,
  listSets,
  listVersions,
} from '../index.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'

const cut = (times: string) => `That verges on the ring road be cut no more than ${times} in a year.`
const sown = 'That wild flowers be sown on the verges of Quarry Lane and Mill Hill in the autumn.'
const asked = 'That the Director of Place brings the costs of both to the panel in June 2025.'

const report = (
  recommendations: readonly string[],
  front: readonly (readonly ReturnType<typeof para>[])[] = [],
) =>
  packOf(
    [
      ...vergeReport.slice(0, 1),
      ...front,
      ...vergeReport.slice(1),
      [heading('3. Recommendations', 2), ...recommendations.map((text, at) => point(`${at + 1}.`, text))],
    ].map((blocks) => ({ blocks })),
  )

const first = report([cut('four times'), sown, asked])

/** The first paper accepted, then its re-issue; gives the ids of both and of the recommendations. */
const reissued = async (workspace: Workspace, later: SourceDocument) => {
  const one = await stored(workspace, 'verges.pdf', first)
  const { rows } = await listSets(workspace.read, { paperId: one.id, waiting: true, offset: 0, limit: 9 })
  const accepted: string[] = []
  for (const { id: setId, stage } of rows) {
    value(
      await confirmSet(workspace, {
        setId,
        bodyName: 'Places Scrutiny Panel',
        date: '2025-03-11',
        stage,
        review: { title: 'Verges' },
      }),
    )
    const ids = await workspace.read
      .selectFrom('candidate')
      .select('candidate.id')
      .where('candidate.set_id', '=', setId)
      .orderBy('candidate.ordinal')
      .execute()
    accepted.push(
      ...value(
        await acceptCandidates(
          workspace,
          ids.map(({ id }) => id),
        ),
      ).recommendations,
    )
  }
  const other = await stored(workspace, 'verges (revised).pdf', later)
  return { one, other, accepted }
}

const window = { offset: 0, limit: 200 }

test('a re-issued paper is offered as a later version, and nothing is done before a person says so', async () => {
  const workspace = await emptyWorkspace()
  const { one, other, accepted } = await reissued(workspace, report([cut('twice'), sown, asked]))
  expect(other.versionOf).toEqual({ title: 'Verge maintenance' })
  const [version, ...more] = (await listVersions(workspace.read, other.id)).rows
  expect(more).toEqual([])
  expect(version).toMatchObject({ other: 'earlier', paperId: one.id, state: 'offered' })
  expect((await listVersions(workspace.read, one.id)).rows).toMatchObject([
    { other: 'later', paperId: other.id },
  ])
  expect((await listFoundAgain(workspace.read, { id: version?.id ?? '', ...window })).total).toBe(0)
  const recommendation = value(await getRecommendation(workspace.read, accepted[0] ?? '', '2026-05-20'))
  expect(recommendation.source).not.toHaveProperty('later')
})

test('once confirmed, each citation is kept, moved, changed or gone, and the new place stands beside the old', async () => {
  const workspace = await emptyWorkspace()
  const pages = [filler('mowing machine', 3), filler('seed mix', 3)].map((page) =>
    page.flatMap((block) => (block.kind === 'paragraph' ? [block as ReturnType<typeof para>] : [])),
  )
  const later = report([cut('twice'), sown], pages)
  const { one, other, accepted } = await reissued(workspace, later)
  const [version] = (await listVersions(workspace.read, other.id)).rows
  const id = version?.id ?? ''
  value(await decideVersion(workspace, { id, state: 'confirmed' }))
  const { rows } = await listFoundAgain(workspace.read, { id, ...window })
  expect(
    rows.map(({ outcome, before, after }) => [outcome, before.citation.page, after?.citation.page]),
  ).toEqual([
    ['gone', 3, undefined],
    ['changed', 3, 5],
    ['moved', 3, 5],
  ])
  expect(rows[1]).toMatchObject({
    before: { citation: { quote: cut('four times') } },
    after: { citation: { quote: cut('twice') } },
    uses: [{ kind: 'recommendation', id: accepted[0], text: cut('four times') }],
  })
  expect((await listVersions(workspace.read, one.id)).rows).toMatchObject([
    { state: 'confirmed', counts: { kept: 0, moved: 1, changed: 1, gone: 1 } },
  ])
  const recommendation = value(await getRecommendation(workspace.read, accepted[0] ?? '', '2026-05-20'))
  expect(recommendation).toMatchObject({
    text: cut('four times'),
    source: {
      paperId: one.id,
      citation: { page: 3 },
      later: { outcome: 'changed', paperId: other.id, citation: { page: 5, quote: cut('twice') } },
    },
  })
})

test('what a person said of a version is undone like anything else', async () => {
  const workspace = await emptyWorkspace()
  const { other, accepted } = await reissued(workspace, report([cut('twice'), sown, asked]))
  const [version] = (await listVersions(workspace.read, other.id)).rows
  const id = version?.id ?? ''
  value(await decideVersion(workspace, { id, state: 'confirmed' }))
  expect(value(await workspace.undo())).toBe('Said that a paper is a later version of another')
  expect((await listVersions(workspace.read, other.id)).rows).toMatchObject([{ state: 'offered' }])
  expect((await listFoundAgain(workspace.read, { id, ...window })).total).toBe(0)
  const recommendation = value(await getRecommendation(workspace.read, accepted[0] ?? '', '2026-05-20'))
  expect(recommendation.source).not.toHaveProperty('later')
  value(await decideVersion(workspace, { id, state: 'refused' }))
  expect((await listVersions(workspace.read, other.id)).rows).toMatchObject([{ state: 'refused' }])
})

test('a version of a paper that was removed is not decided on', async () => {
  const workspace = await emptyWorkspace()
  const { one, other } = await reissued(workspace, report([cut('twice'), sown, asked]))
  const [version] = (await listVersions(workspace.read, one.id)).rows
  value(await removePaper(workspace, other.id))
  expect((await listVersions(workspace.read, one.id)).rows).toEqual([])
  expect(await decideVersion(workspace, { id: version?.id ?? '', state: 'confirmed' })).toMatchObject({
    ok: false,
    reason: { code: 'not-found' },
  })
})

test.each([
  ['the same words in another format', { ...first, format: 'docx' as const }],
  [
    'the report of another meeting',
    {
      ...first,
      blocks: first.blocks.map((block) =>
        block.kind === 'table' ? block : { ...block, text: block.text.replaceAll('11 March', '10 June') },
      ),
    },
  ],
  [
    'another report for the same meeting',
    report(
      [cut('twice')].concat(
        Array.from(
          { length: 80 },
          (_, at) =>
            `That matter ${at} of the ${at + 7} schools of ward ${at} be looked at in week ${at + 2}.`,
        ),
      ),
    ),
  ],
])('%s is no later version', async (_, other) => {
  const workspace = await emptyWorkspace()
  await stored(workspace, 'verges.pdf', first)
  const { id, versionOf } = await stored(workspace, 'other.pdf', other)
  expect(versionOf).toBeNull()
  expect((await listVersions(workspace.read, id)).rows).toEqual([])
})
