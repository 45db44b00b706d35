import { expect, test } from 'vitest'
import type { Workspace } from '../workspace/index.ts'
import { addActionProgress, createAction, listActions } from '../tracking/actions/index.ts'
import { addProgress, editRecommendation, judge } from '../tracking/recommendations/index.ts'
import { today, typed, update } from '../tracking/testing/register.ts'
import { emptyWorkspace, value } from '../tracking/testing/workspace.ts'
import { oneOfEach } from '../workspace/fixtures/rows.ts'
import { find, findHits } from './find.ts'
import { suggest } from './suggest.ts'

/** A paper a line: its title, kind, meeting, and its paragraphs. */
const withPapers = async (
  ...papers: readonly (readonly [title: string, kind: string, date: string, ...texts: string[]])[]
): Promise<Workspace> => {
  const workspace = await emptyWorkspace()
  await workspace.write(async (trx) => {
    for (const [at, [title, kind, meeting_date, ...texts]] of papers.entries()) {
      const id = `paper-${at}`
      const { rowid_: _, ...document } = oneOfEach.document
      await trx
        .insertInto('document')
        .values({
          ...document,
          id,
          sha256: `${at}`.padStart(64, '0'),
          title,
          kind,
          meeting_date,
          name: `${at}.pdf`,
        })
        .execute()
      for (const [ordinal, text] of texts.entries())
        await trx
          .insertInto('block')
          .values({ document_id: id, ordinal, page: ordinal + 1, kind: 'paragraph', text, block_json: '{}' })
          .execute()
    }
  })
  return workspace
}

const kinds = async ({ read }: Workspace, text: string) =>
  (await find(read, { text, limit: 6 }, today)).sections.map(({ kind, hits }) => `${kind} ${hits.length}`)

const papers = [
  ['Bridges of the county', 'strategy', '2023-06-01', 'The old bridge is closed to lorries.'],
  ['Minutes', 'minutes', '2024-03-05', 'Nothing was said.', 'The bridge old and new was discussed.'],
] as const

test('words are found in the names of papers, in their words and in the tracker, each kind apart', async () => {
  const workspace = await withPapers(...papers)
  const id = await typed(workspace, 'That the path be lit.')
  value(await addProgress(workspace, update(id, { commentary: 'The bridge comes first.' })))
  expect(await kinds(workspace, 'bridge')).toEqual(['recommendation 1', 'paper 1', 'words 2'])
  const { sections } = await find(workspace.read, { text: 'bridge', limit: 6 }, today)
  expect(sections[0]?.hits[0]).toMatchObject({
    id,
    title: [{ text: 'That the path be lit.', marked: false }],
    excerpt: [{ text: 'The ' }, { text: 'bridge', marked: true }, { text: ' comes first.' }],
  })
})

test('a hit in a paper says its page and the very words to mark', async () => {
  const workspace = await withPapers(...papers)
  const { rows } = await findHits(
    workspace.read,
    { text: '"old bridge"', kind: 'words', offset: 0, limit: 10 },
    today,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    id: 'paper-0',
    about: 'page 1, Housing Panel, 1 June 2023',
    place: { block: 0, page: 1, quote: 'old bridge', before: 'The ', after: ' is closed to lorries.' },
  })
})

test('conditions narrow papers by type, body and date, and ask only what has them', async () => {
  const workspace = await withPapers(...papers)
  await typed(workspace, 'That the bridge be repaired.')
  expect(await kinds(workspace, 'bridge type:minutes')).toEqual(['words 1'])
  expect(await kinds(workspace, 'bridge in:papers')).toEqual(['paper 1', 'words 2'])
  expect(await kinds(workspace, 'bridge in:tracker')).toEqual(['recommendation 1'])
  expect(await kinds(workspace, 'bridge before:2024')).toEqual(['paper 1', 'words 1'])
  expect(await kinds(workspace, 'bridge after:"1 June 2023"')).toEqual(['words 1'])
  expect(await kinds(workspace, 'bridge body:housing')).toEqual(['paper 1', 'words 2'])
  expect(await kinds(workspace, 'bridge body:transport')).toEqual([])
  expect(await kinds(workspace, 'type:strategy')).toEqual(['paper 1'])
})

test('conditions narrow the tracker by owner and by any of the three axes', async () => {
  const workspace = await emptyWorkspace()
  const [lit, mended] = [
    await typed(workspace, 'That the path be lit.'),
    await typed(workspace, 'That the path be mended.'),
  ]
  value(await editRecommendation(workspace, { id: lit, owner: 'Head of Roads' }))
  value(await addProgress(workspace, update(mended, { status: 'complete', date: '2026-01' })))
  value(
    await judge(workspace, {
      id: mended,
      kind: 'signed off',
      date: '2026-02-01',
      minuteReference: null,
      comment: null,
    }),
  )
  const ids = async (text: string) =>
    (await findHits(workspace.read, { text, kind: 'recommendation', offset: 0, limit: 9 }, today)).rows.map(
      ({ id }) => id,
    )
  expect(await ids('path owner:roads')).toEqual([lit])
  expect(await ids('status:complete')).toEqual([mended])
  expect(await ids('status:"signed off" path')).toEqual([mended])
  expect(await ids('status:sign')).toEqual([mended])
  expect(await ids('path owner:nobody')).toEqual([])
})

test('what can’t be understood is said, and the rest is looked for', async () => {
  const workspace = await withPapers(...papers)
  const { problems, sections } = await find(workspace.read, { text: 'bridge status:purple', limit: 6 }, today)
  expect(problems).toEqual(['There is no status “purple”.'])
  expect(sections.length).toBeGreaterThan(0)
  expect(await find(workspace.read, { text: ' "" status: ', limit: 6 }, today)).toEqual({
    sections: [],
    problems: [],
  })
})

test('what only the review is called finds the review, not everything in it', async () => {
  const workspace = await emptyWorkspace()
  await workspace.change('Added a review', (change) =>
    change.insert('review', {
      id: 'shelters',
      reference: 'SR 1',
      title: 'Bus shelters',
      body_id: null,
      report_date: null,
    }),
  )
  await typed(workspace, 'That the path be lit.', 'shelters')
  expect(await kinds(workspace, 'shelters')).toEqual(['review 1'])
  expect(await kinds(workspace, 'path review:shelters')).toEqual(['recommendation 1'])
})

test('actions are found by their words and their owner, and narrowed as recommendations are', async () => {
  const workspace = await emptyWorkspace()
  const action = async (text: string, owner: string | null) =>
    value(
      await createAction(workspace, {
        text,
        owner,
        dueDate: null,
        dueWords: null,
        madeOn: null,
        sourceWords: 'minutes',
        recommendationId: null,
      }),
    ).id
  const [lamps, paint] = [await action('Order the lamps.', 'Head of Roads'), await action('Buy paint.', null)]
  const ids = async (text: string) =>
    (await findHits(workspace.read, { text, kind: 'action', offset: 0, limit: 9 }, today)).rows.map(
      ({ id }) => id,
    )
  expect(await ids('lamp')).toEqual([lamps])
  expect(await ids('roads order')).toEqual([lamps])
  expect(await ids('"the lamps" owner:roads')).toEqual([lamps])
  expect(await ids('in:actions')).toEqual([paint, lamps])
  expect(await ids('in:actions status:live')).toEqual([paint, lamps])
  expect(await ids('paint status:accepted')).toEqual([])
  expect(await kinds(workspace, 'paint in:tracker')).toEqual(['action 1'])
  expect(await kinds(workspace, 'paint in:reviews')).toEqual([])
})

test('an action is found by what has been said of it, which is shown, until it is taken back', async () => {
  const workspace = await emptyWorkspace()
  const { id } = value(
    await createAction(workspace, {
      text: 'Order the lamps.',
      owner: 'Head of Roads',
      dueDate: null,
      dueWords: null,
      madeOn: null,
      sourceWords: 'minutes',
      recommendationId: null,
    }),
  )
  const found = async (text: string) =>
    (await findHits(workspace.read, { text, kind: 'action', offset: 0, limit: 9 }, today)).rows
  expect(await found('quotation')).toEqual([])
  value(await addActionProgress(workspace, update(id, { commentary: 'A quotation was asked for.' })))
  const [hit] = await found('lamps quotat')
  expect(hit).toMatchObject({ id })
  expect((await found('quotation'))[0]?.excerpt).toContainEqual({ text: 'quotation', marked: true })
  const list = {
    offset: 0,
    limit: 9,
    filter: { text: 'quotation' },
    sort: 'text',
    descending: false,
  } as const
  expect((await listActions(workspace.read, list, today)).total).toBe(1)
  value(await workspace.undo())
  expect(await found('quotation')).toEqual([])
})

test('rounds, reports, bodies and roles are found by what they are called', async () => {
  const workspace = await emptyWorkspace()
  await workspace.change('Added', async (change) => {
    await change.insert('body', { id: 'people', name: 'People Panel', aliases_json: '["Families Panel"]' })
    await change.insert('role', { id: 'roads', name: 'Head of Roads', aliases_json: '[]' })
    await change.insert('review', {
      id: 'shelters',
      reference: 'SR 1',
      title: 'Bus shelters',
      body_id: 'people',
      report_date: null,
    })
    await change.insert('revisit', {
      id: 'round',
      review_id: 'shelters',
      body_id: 'people',
      day: '2026-03-04',
      kind: 'twelve months',
      started_at: '2026-03-01T09:00:00.000Z',
    })
  })
  expect(await kinds(workspace, 'shelters')).toEqual(['review 1', 'round 1'])
  expect(await kinds(workspace, 'revisit shelters')).toEqual(['round 1'])
  expect(await kinds(workspace, 'in:rounds review:shelters after:2026-02')).toEqual(['round 1'])
  expect(await kinds(workspace, 'in:rounds after:"4 March 2026"')).toEqual([])
  expect(await kinds(workspace, 'families')).toEqual(['body 1'])
  expect(await kinds(workspace, 'head of roads')).toEqual(['role 1'])
  const { sections } = await find(workspace.read, { text: 'in:rounds shelters', limit: 6 }, today)
  expect(sections[0]?.hits[0]).toMatchObject({
    id: 'round',
    within: 'shelters',
    about: '4 March 2026, People Panel, SR 1',
  })
})

test('hits of one kind come by windows, and are counted', async () => {
  const workspace = await emptyWorkspace()
  for (const place of ['north', 'east', 'south']) await typed(workspace, `That the ${place} path be lit.`)
  const asked = { text: 'path', kind: 'recommendation', limit: 2 } as const
  const first = await findHits(workspace.read, { ...asked, offset: 0 }, today)
  const second = await findHits(workspace.read, { ...asked, offset: 2 }, today)
  expect([first.total, first.rows.length, second.total, second.rows.length]).toEqual([3, 2, 3, 1])
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(3)
})

test('removed papers and recommendations are not found', async () => {
  const workspace = await withPapers(...papers)
  await workspace.change('Removed', (change) => change.remove('document', 'paper-0'))
  expect(await kinds(workspace, 'bridge')).toEqual(['words 1'])
  expect(await kinds(workspace, 'bridge body:housing')).toEqual(['words 1'])
})

test('values are offered for a field that is being typed', async () => {
  const workspace = await withPapers(...papers)
  const id = await typed(workspace, 'That the path be lit.')
  value(await editRecommendation(workspace, { id, owner: 'Head of Roads' }))
  expect((await suggest(workspace.read, { field: 'status', value: 'co' })).values).toEqual([
    'continue monitoring',
    'complete',
  ])
  expect((await suggest(workspace.read, { field: 'owner', value: 'road' })).values).toEqual(['Head of Roads'])
  expect((await suggest(workspace.read, { field: 'body', value: '' })).values).toEqual(['Housing Panel'])
})
