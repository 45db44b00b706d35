import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recommendationList } from '../../shared/lists/recommendations.ts'
import { allLists } from '../../shared/lists/all.ts'
import { listNames } from '../../shared/model/list-name.ts'
import type { ListFormat } from '../../shared/model/list-export.ts'
import type { ListView } from '../../shared/model/list-view.ts'
import { readDocument, setMarking } from '../documents/index.ts'
import { writeReport } from '../reports/index.ts'
import { acceptCandidates, confirmSet, recordFindings } from '../tracking/index.ts'
import { addTerm, setTerms } from '../tracking/council/index.ts'
import { addProgress, editRecommendation, setDueDate } from '../tracking/recommendations/index.ts'
import { finding, storedPaper } from '../tracking/testing/paper.ts'
import { today, typed, update } from '../tracking/testing/register.ts'
import { emptyWorkspace, value } from '../tracking/testing/workspace.ts'
import type { Workspace } from '../workspace/index.ts'
import { lists, reportOf, type Sheet } from './index.ts'

const view: ListView = {
  ...recommendationList.first,
  columns: [
    { id: 'text', width: 300 },
    { id: 'owner', header: 'Lead' },
    { id: 'dueDate' },
    { id: 'commentary' },
  ],
  sort: { column: 'text', descending: true },
}

const register = async () => {
  const workspace = await emptyWorkspace()
  const bridge = await typed(workspace, 'That the bridge be repaired.')
  const path = await typed(workspace, '=1+1 is not a formula here')
  value(await editRecommendation(workspace, { id: bridge, owner: 'Head of Roads' }))
  value(await setDueDate(workspace, { id: bridge, date: '2026-12-05', words: null, reason: null }))
  value(await setDueDate(workspace, { id: path, date: '2026-12', words: null, reason: null }))
  value(await addProgress(workspace, update(bridge, { commentary: 'Said "soon",\nthen later.' })))
  return { workspace, bridge, path }
}

const sheetOf = (
  workspace: Workspace,
  given: Partial<Parameters<(typeof lists)['papers']['sheet']>[1]> = {},
  list: keyof typeof lists = 'recommendations',
) =>
  lists[list].sheet(workspace.read, {
    title: 'Mine',
    view,
    exempt: false,
    today,
    goesOn: () => true,
    ...given,
  })

const bytesOf = (sheet: Sheet | null, format: ListFormat) => {
  if (sheet === null) throw new Error('It was stopped')
  const report = reportOf(sheet, format, {
    council: 'Harrowmere',
    dateWords: '20 May 2026',
    noun: lists.recommendations.noun,
  })
  return writeReport(report, format, {
    fontsFolder: join(import.meta.dirname, '../../resources/fonts'),
    now: new Date('2026-05-20T10:00:00Z'),
  })
}
const wordsOf = async (sheet: Sheet | null, format: ListFormat) =>
  JSON.stringify(await readDocument(new Uint8Array(await bytesOf(sheet, format)), { name: `list.${format}` }))

test('the sheet has the columns, names and order of the view, and a csv of it keeps every sign', async () => {
  const { workspace } = await register()
  const bytes = await bytesOf(await sheetOf(workspace), 'csv')
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
    '\uFEFFRecommendation,Lead,Due,Latest commentary\r\n' +
      'That the bridge be repaired.,Head of Roads,2026-12-05,"Said ""soon"",\nthen later."\r\n' +
      "'=1+1 is not a formula here,,December 2026,\r\n",
  )
})

test('groups are kept, and only the rows that were chosen are written', async () => {
  const { workspace, path } = await register()
  const grouped = { ...view, group: 'owner' }
  const sheet = await sheetOf(workspace, { view: grouped })
  expect(sheet?.groups.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Head of Roads', 1],
    ['Nobody named', 1],
  ])
  const csv = new TextDecoder().decode(await bytesOf(sheet, 'csv'))
  expect(csv).toContain('Owner,Recommendation,Lead')
  expect(csv).toContain('\r\nNobody named,')
  expect(await wordsOf(sheet, 'docx')).toContain('Head of Roads (1)')
  const chosen = await sheetOf(workspace, { view: grouped, ids: new Set([path]) })
  expect(chosen?.groups.map(({ name }) => name)).toEqual(['Nobody named'])
})

test('what stands in two groups is written in each, and counted once', async () => {
  const { workspace, bridge } = await register()
  const ward = async (name: string) => value(await addTerm(workspace, { kind: 'ward', name })).id
  const termIds = [await ward('East'), await ward('West')]
  value(await setTerms(workspace, { ids: [bridge], kind: 'ward', termIds }))
  const byWard = { ...view, group: 'ward' }
  const sheet = await sheetOf(workspace, { view: byWard })
  expect(sheet?.groups.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['East', 1],
    ['West', 1],
    ['No ward', 1],
  ])
  expect(sheet?.rows).toBe(2)
  const chosen = await sheetOf(workspace, { view: byWard, ids: new Set([bridge]) })
  expect(chosen?.groups.map(({ name }) => name)).toEqual(['East', 'West'])
})

test('a workbook is read back with the same cells, its formula-like words as words, its days as dates', async () => {
  const { workspace } = await register()
  const words = await wordsOf(await sheetOf(workspace), 'xlsx')
  expect(words).toContain('=1+1 is not a formula here')
  expect(words).toContain('Latest commentary')
  expect(words).toContain('Head of Roads')
  expect(words).toMatch(/5 Dec 2026|5 December 2026|2026-12-05/)
})

test('an export that is stopped gives nothing', async () => {
  const { workspace } = await register()
  expect(await sheetOf(workspace, { goesOn: () => false })).toBeNull()
})

test('every list can be listed, grouped, chosen and written as it opens', async () => {
  const { workspace } = await register()
  await storedPaper(workspace, { title: 'Bridges', items: [finding({ text: 'A' })] })
  for (const name of listNames) {
    const { first, groups } = allLists[name]
    const sheet = await sheetOf(workspace, { view: first }, name)
    const ids = await lists[name].ids(workspace.read, first.filter, today)
    expect(sheet?.rows, name).toBe(ids.length)
    for (const group of Object.keys(groups)) {
      const counted = await lists[name].groups(workspace.read, first.filter, group, today)
      const written = await sheetOf(workspace, { view: { ...first, group } }, name)
      expect(
        written?.groups.map(({ rows }) => rows.length),
        `${name} by ${group}`,
      ).toEqual(counted.map(({ count }) => count))
    }
    expect(await lists[name].groups(workspace.read, {}, 'gone', today)).toEqual([])
  }
})

test('a list without rows says so in Word, and a tab inside a cell is a space', async () => {
  const words = (rows: Sheet['groups'][number]['rows']) =>
    wordsOf(
      {
        title: 'Reports',
        groupedBy: null,
        columns: [{ header: 'Report', width: 200 }],
        groups: rows.length === 0 ? [] : [{ name: null, rows }],
        rows: rows.length,
        leftOut: 0,
        shortened: 0,
        sensitive: false,
        exempt: false,
      },
      'docx',
    )
  expect(await words([])).toContain('There is nothing in this list as it is shown.')
  expect(await words([[{ words: 'One\ttwo' }]])).toContain('One two')
})

/** One recommendation of an exempt paper, one of a public one whose completion only the exempt paper claims, one typed. */
const withExempt = async () => {
  const workspace = await emptyWorkspace()
  const open = await storedPaper(workspace, {
    title: 'Open',
    items: [finding({ text: 'That the park be lit.' })],
  })
  const closed = await storedPaper(workspace, {
    title: 'Closed',
    items: [
      finding({ text: 'That the lease be ended.' }),
      finding({ type: 'progress', text: 'It is all done.', commentary: 'The secret is out.' }),
    ],
  })
  for (const [{ sets }, at] of [
    [open, 0],
    [closed, 1],
  ] as const)
    for (const setId of sets)
      value(
        await confirmSet(workspace, {
          setId,
          bodyName: `Panel ${at}`,
          date: null,
          stage: 'new',
          review: null,
        }),
      )
  const [park = ''] = value(await acceptCandidates(workspace, open.candidates)).recommendations
  const [lease = '', said = ''] = closed.candidates
  value(await acceptCandidates(workspace, [lease]))
  value(
    await recordFindings(workspace, [
      { id: said, recommendationId: park, as: 'progress', status: 'complete' },
    ]),
  )
  await typed(workspace, 'That the bus be kept.')
  value(await setMarking(workspace, closed.paperId, { level: 'exempt', paragraph: 3 }))
  return { workspace, closed, open }
}

const standing: ListView = {
  ...view,
  columns: [{ id: 'text' }, { id: 'delivery' }, { id: 'commentary' }],
  sort: { column: 'text', descending: false },
}

test('what comes from exempt papers is left out, counted, and said; asked for, it is marked', async () => {
  const { workspace } = await withExempt()
  const sheet = await sheetOf(workspace, { view: standing })
  expect(sheet).toMatchObject({ rows: 2, leftOut: 1, shortened: 1 })
  for (const format of ['xlsx', 'docx', 'csv'] as const) {
    const words = await wordsOf(sheet, format)
    expect(words, format).not.toContain('lease')
    expect(words, format).not.toContain('secret')
    expect(words, format).toContain('No status yet')
    if (format !== 'csv') expect(words, format).toContain('exempt from publication')
  }
  const whole = await sheetOf(workspace, { view: standing, exempt: true })
  expect(whole).toMatchObject({ rows: 3, leftOut: 0, shortened: 0 })
  expect(await wordsOf(whole, 'docx')).toContain('NOT FOR PUBLICATION')
})

test('a filter or a group does not tell what an exempt paper claims', async () => {
  const { workspace } = await withExempt()
  const complete = { ...standing, filter: { delivery: 'complete' } }
  expect(await sheetOf(workspace, { view: complete })).toMatchObject({ rows: 0, leftOut: 1 })
  const grouped = await sheetOf(workspace, { view: { ...standing, group: 'delivery' } })
  expect(grouped?.groups.map(({ name }) => name)).toEqual(['No status yet'])
  const papers = await sheetOf(
    workspace,
    {
      view: { ...view, columns: [{ id: 'title' }], sort: { column: 'title', descending: false }, filter: {} },
    },
    'papers',
  )
  expect(JSON.stringify(papers?.groups)).not.toContain('Closed')
  expect(papers).toMatchObject({ rows: 1, leftOut: 1 })
})

test('what is official-sensitive marks the file', async () => {
  const { workspace, closed, open } = await withExempt()
  value(await setMarking(workspace, open.paperId, { level: 'official-sensitive' }))
  expect(await wordsOf(await sheetOf(workspace, { view: standing }), 'docx')).toContain('OFFICIAL-SENSITIVE')
  value(await setMarking(workspace, open.paperId, { level: 'public' }))
  value(await setMarking(workspace, closed.paperId, { level: 'official-sensitive' }))
  expect((await sheetOf(workspace, { view: standing }))?.sensitive).toBe(true)
})
