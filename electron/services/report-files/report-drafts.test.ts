import { expect, test } from 'vitest'
import { templates } from '../../../shared/model/report.ts'
import { textOf } from '../../../shared/rules/report/text-of.ts'
import { acceptEverything } from '../../tracking/candidates/index.ts'
import { storedPaper } from '../../tracking/testing/paper.ts'
import { register } from '../../tracking/testing/register.ts'
import { emptyWorkspace, value } from '../../tracking/testing/workspace.ts'
import { listReports, removeReport, reportVersions, saveReportText } from '../../tracking/index.ts'
import { beginReport, compareVersions, freezeNow, openReport, restoreVersion } from './report-drafts.ts'

import { begun, blocksNow, counted, nothing, paper, words } from './testing/report.ts'

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
