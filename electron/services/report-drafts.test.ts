import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { templates } from '../../shared/model/report.ts'
import type { DraftBlock, ReportSubject } from '../../shared/model/report-draft.ts'
import { textOf } from '../../shared/rules/report/text-of.ts'
import { setMarking } from '../documents/index.ts'
import { findQuotes } from '../search/index.ts'
import { acceptEverything } from '../tracking/candidates/index.ts'
import { addProgress, addResponse, removeRecommendation } from '../tracking/recommendations/index.ts'
import { finding, storedPaper } from '../tracking/testing/paper.ts'
import { register, response, today, typed, update } from '../tracking/testing/register.ts'
import { emptyWorkspace, value } from '../tracking/testing/workspace.ts'
import {
  keepVersion,
  listReports,
  removeReport,
  reportExports,
  reportText,
  reportVersions,
  saveReportText,
} from '../tracking/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { ServicesOptions } from './options.ts'
import {
  beginReport,
  changeHead,
  compareVersions,
  duplicateReport,
  freezeNow,
  openReport,
  printedNow,
  restoreVersion,
} from './report-drafts.ts'
import { createReportFiles } from './write-report.ts'

const paper = {
  title: 'Allotments revisited',
  sets: [
    {
      id: 'earlier',
      body: 'Green Spaces Panel',
      date: '2024-05',
      review: 'Allotments',
      stage: 'earlier' as const,
    },
  ],
  items: [
    finding({ set: 'earlier', number: '1', text: 'That every plot be let.', commentary: 'All are let.' }),
    finding({ set: 'earlier', number: '2', text: 'That water be laid on.' }),
  ],
}

const nothing: Omit<ReportSubject, 'template' | 'reviewId'> = {
  roundId: null,
  columns: null,
  bodyId: null,
  from: null,
  to: null,
}

/** A tracker of one review with two recommendations, and a report begun on it. */
const begun = async (template: ReportSubject['template'] = 'scrutiny-report', now?: () => Date) => {
  const workspace = await emptyWorkspace(now)
  const { paperId } = await storedPaper(workspace, paper)
  value(await acceptEverything(workspace))
  const { rows } = await register(workspace)
  const reviewId = rows[0]?.reviewId ?? ''
  const { id } = value(await beginReport(workspace, { template, reviewId, ...nothing, title: null }))
  return { workspace, paperId, reviewId, id, ids: rows.map((row) => row.id) }
}

const words = async (workspace: Workspace, id: string): Promise<string> =>
  textOf(value(await printedNow(workspace, id)).blocks).join('\n')

const blocksNow = async (workspace: Workspace, id: string): Promise<DraftBlock[]> =>
  (await reportText(workspace.read, id))?.blocks ?? []

const counted: DraftBlock = {
  kind: 'paragraph',
  text: [
    { text: 'Of ' },
    { text: '?', figure: 'recommendations' },
    { text: ', ' },
    { text: '?', figure: 'accepted' },
    { text: ' were accepted.' },
  ],
}

test.each(templates)('a report begins as the template %s has it, and is listed', async (template) => {
  const { workspace, id } = await begun(template)
  expect((await words(workspace, id)).length).toBeGreaterThan(10)
  const { rows, total } = await listReports(workspace.read, {
    offset: 0,
    limit: 10,
  })
  expect([total, rows[0]?.template, rows[0]?.reviewTitle, rows[0]?.frozenAt]).toEqual([
    1,
    template,
    'Allotments',
    null,
  ])
})

test('figures and filled sections say what the tracker says now, until the report is frozen', async () => {
  const { workspace, id, ids } = await begun()
  value(await saveReportText(workspace, id, [...(await blocksNow(workspace, id)), counted]))
  expect(await words(workspace, id)).toContain('Of 2, 0 were accepted.')
  value(await addResponse(workspace, response(ids[0] ?? '')))
  value(await addProgress(workspace, update(ids[1] ?? '', { commentary: 'A pipe is laid.' })))
  const before = await words(workspace, id)
  expect(before).toContain('Of 2, 1 were accepted.')
  expect(before).toContain('A pipe is laid.')
  value(await freezeNow(workspace, id))
  value(await addResponse(workspace, response(ids[1] ?? '')))
  value(await addProgress(workspace, update(ids[1] ?? '', { commentary: 'The tap runs.' })))
  expect(await words(workspace, id)).toBe(before)
})

const acts: readonly ((
  workspace: Workspace,
  made: Awaited<ReturnType<typeof begun>>,
  said: string,
) => Promise<unknown>)[] = [
  async (workspace, { id }, said) => saveReportText(workspace, id, [{ kind: 'paragraph', text: said }]),
  async (workspace, { id }, said) => keepVersion(workspace, id, said),
  async (workspace, { id }) => removeReport(workspace, id),
  async (workspace, { id }) => freezeNow(workspace, id),
  async (workspace, { id }) => duplicateReport(workspace, id),
  async (workspace, { id }, said) =>
    changeHead(workspace, {
      id,
      head: {
        title: said,
        body: said,
        dateWords: null,
        draft: false,
        marking: 'OFFICIAL',
        exemptParagraph: null,
        version: null,
        landscape: true,
      },
    }),
  async (workspace, { id }) => {
    const { rows } = await reportVersions(workspace.read, { id, offset: 0, limit: 1 })
    return restoreVersion(workspace, { id, versionId: rows[0]?.id ?? '' })
  },
  async (workspace, { ids }, said) => addProgress(workspace, update(ids[0] ?? '', { commentary: said })),
  async (workspace, { ids }) => removeRecommendation(workspace, ids[1] ?? ''),
  async (workspace, { reviewId }, said) => typed(workspace, said, reviewId),
  async (workspace, { id }, said) =>
    workspace
      .write((trx) =>
        sql`update report_text set blocks_json = '[]' where report_id = ${id} or ${said} = ''`.execute(trx),
      )
      .catch(() => undefined),
  (workspace) => workspace.undo(),
  (workspace) => workspace.redo(),
]

test('a frozen report prints the same, whatever is done after', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ act: fc.nat(acts.length - 1), said: fc.constantFrom('Soil', 'ŵ "x"') }), {
        minLength: 1,
        maxLength: 8,
      }),
      async (steps) => {
        const made = await begun()
        const { workspace, id } = made
        value(await keepVersion(workspace, id, 'As begun'))
        value(await freezeNow(workspace, id))
        const before = JSON.stringify(value(await printedNow(workspace, id)))
        for (const { act, said } of steps) {
          await acts[act]?.(workspace, made, said)
          expect(JSON.stringify(value(await printedNow(workspace, id)))).toBe(before)
        }
      },
    ),
    { numRuns: 4 },
  )
})

test('what a paper that became exempt says is left out, and the gap is stated and logged', async () => {
  const { workspace, id, paperId } = await begun()
  const quote: DraftBlock = {
    kind: 'quote',
    paragraphs: ['Let them all.'],
    citation: 'Minutes, page 3',
    paperId,
  }
  // Somebody took the section away that says what is left out; it is said all the same.
  const kept = (await blocksNow(workspace, id)).filter(
    (block) => block.kind !== 'filled' || block.part !== 'left out',
  )
  value(await saveReportText(workspace, id, [...kept, quote]))
  expect(await words(workspace, id)).toContain('Let them all.')
  expect(
    (
      await findQuotes(
        workspace.read,
        { text: 'plot', kind: 'recommendation', reviewId: null, offset: 0, limit: 10 },
        today,
      )
    ).rows,
  ).toHaveLength(1)
  value(await setMarking(workspace, paperId, { level: 'exempt', paragraph: 3 }))
  const now = await words(workspace, id)
  expect(now).not.toContain('Let them all.')
  expect(now).not.toContain('That every plot be let.')
  expect(now).toContain('A quote is left out here')
  expect(now).toContain('Left out of this report, because they come from papers that are exempt')
  expect(
    (
      await findQuotes(
        workspace.read,
        { text: 'plot', kind: 'recommendation', reviewId: null, offset: 0, limit: 10 },
        today,
      )
    ).rows,
  ).toEqual([])
})

test('quotes come with where they stand: recommendations, commentary, words of papers', async () => {
  const { workspace } = await begun()
  const asked = { reviewId: null, offset: 0, limit: 10 }
  const of = async (kind: 'recommendation' | 'commentary', text: string) =>
    (await findQuotes(workspace.read, { ...asked, kind, text }, today)).rows.map(
      ({ paragraphs, citation }) => [paragraphs, citation?.split(',')[0]],
    )
  expect(await of('recommendation', 'water')).toEqual([[['That water be laid on.'], 'Allotments revisited']])
  expect(await of('commentary', 'let')).toEqual([[['All are let.'], 'Allotments revisited']])
})

test('a report that is removed comes back by undo with what was typed in it', async () => {
  const { workspace, id } = await begun()
  value(await saveReportText(workspace, id, [counted]))
  value(await removeReport(workspace, id))
  expect(await openReport(workspace, id)).toMatchObject({ ok: false, reason: { code: 'not-found' } })
  value(await workspace.undo())
  expect(await blocksNow(workspace, id)).toEqual([counted])
})

test('the clock keeps what was there before ten minutes of writing, and a comparison shows the words', async () => {
  let now = Date.parse('2026-05-20T10:00:00Z')
  const { workspace, id } = await begun('tracker', () => new Date(now))
  const save = async (text: string) => saveReportText(workspace, id, [{ kind: 'paragraph', text }])
  value(await save('The plots are let.'))
  value(await save('The plots are all let.'))
  now += 11 * 60_000
  value(await save('The plots are now all let. Water runs.'))
  const { rows } = await reportVersions(workspace.read, { id, offset: 0, limit: 10 })
  // What the template made, and what stood there after the first minutes.
  expect(rows.map(({ name, words: count }) => [name, count])).toEqual([
    [null, 5],
    [null, 0],
  ])
  const changes = value(await compareVersions(workspace, { id, from: rows[0]?.id ?? '', to: null }))
  expect([changes.added, changes.removed]).toEqual([3, 0])
  expect(
    changes.lines
      .flat()
      .filter(({ kind }) => kind === 'new')
      .map((change) => change.words),
  ).toEqual(['now', 'Water runs.'])
  value(await restoreVersion(workspace, { id, versionId: rows[0]?.id ?? '' }))
  expect(await blocksNow(workspace, id)).toEqual([{ kind: 'paragraph', text: 'The plots are all let.' }])
  const after = await reportVersions(workspace.read, { id, offset: 0, limit: 10 })
  expect(after.rows[0]?.name).toBe('Before going back')
})

test('a report whose review is gone says so, and keeps what it said last', async () => {
  const workspace = await emptyWorkspace()
  await storedPaper(workspace, paper)
  value(await acceptEverything(workspace))
  const reviewId = (await register(workspace)).rows[0]?.reviewId ?? ''
  const { id } = value(
    await beginReport(workspace, { template: 'revisit', reviewId, ...nothing, title: 'Mine' }),
  )
  await workspace.change('Removed a review', async (change) => change.remove('review', reviewId))
  const open = value(await openReport(workspace, id))
  expect(open.stale?.code).toBe('not-found')
  expect(textOf(open.draft.blocks).join('\n')).toContain('That water be laid on.')
  expect(await freezeNow(workspace, id)).toMatchObject({ ok: false })
})

const files = async (save: (folder: string) => string | undefined) => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const options = {
    resourcesFolder: new URL('../../resources', import.meta.url).pathname,
    chooseSavePath: async () => save(folder),
  } as unknown as ServicesOptions
  return { folder, options }
}

test('an export is in the log with its fingerprint, its marking and what was left out', async () => {
  const { workspace, id } = await begun()
  const { folder, options } = await files((to) => join(to, 'Report.docx'))
  const head = value(await openReport(workspace, id)).head
  value(
    await changeHead(workspace, {
      id,
      head: { ...head, marking: 'EXEMPT', exemptParagraph: 3, version: '0.2' },
    }),
  )
  const written = value(await createReportFiles(options).write(workspace, { id, format: 'docx' }))
  const bytes = await readFile(join(folder, 'Report.docx'))
  expect(written.export).toMatchObject({
    format: 'docx',
    file: join(folder, 'Report.docx'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    who: 'Morwenna Pascoe',
    version: '0.2',
    marking: 'DRAFT · EXEMPT FROM PUBLICATION: paragraph 3 of Schedule 12A',
    leftOut: null,
  })
  expect((await reportExports(workspace.read, { id, offset: 0, limit: 10 })).total).toBe(1)
  await expect(workspace.write((trx) => sql`delete from report_export`.execute(trx))).rejects.toThrow(/kept:/)
  await expect(
    workspace.write((trx) => sql`update report_export set file = ''`.execute(trx)),
  ).rejects.toThrow(/kept:/)
})

test('stopping an export leaves no file and no line in the log; a second drawing stops the first', async () => {
  const { workspace, id } = await begun()
  const { folder, options } = await files((to) => join(to, 'Report.pdf'))
  const started: (() => void)[] = []
  const waits: ServicesOptions['writeReport'] = (_report, _format, _options, signal) =>
    new Promise((done) => {
      signal?.addEventListener('abort', () => done(null))
      started.push(() => done(new Uint8Array(1)))
    })
  const reportFiles = createReportFiles({ ...options, writeReport: waits })
  const writing = reportFiles.write(workspace, { id, format: 'pdf' })
  await expect.poll(() => started.length).toBe(1)
  reportFiles.stop({ id, what: 'file' })
  expect(value(await writing).export).toBeNull()
  expect(await readdir(folder)).toEqual([])
  expect((await reportExports(workspace.read, { id, offset: 0, limit: 10 })).total).toBe(0)

  const first = reportFiles.drawPages(workspace, id)
  await expect.poll(() => started.length).toBe(2)
  const second = reportFiles.drawPages(workspace, id)
  expect(value(await first).key).toBeNull()
  await expect.poll(() => started.length).toBe(3)
  started[2]?.()
  const key = value(await second).key ?? ''
  expect(reportFiles.pages(key)).toEqual(new Uint8Array(1))
})
