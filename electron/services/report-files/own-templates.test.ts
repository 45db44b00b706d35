import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReportTemplate } from '../../../shared/model/report-template.ts'
import { checkTemplate, templateText } from '../../reports/index.ts'
import { everyReport, listOwnTemplates, removeOwnTemplate } from '../../tracking/index.ts'
import { emptyWorkspace, value } from '../../tracking/testing/workspace.ts'
import type { Workspace } from '../../workspace/index.ts'
import {
  chosenTemplate,
  copyTemplate,
  exportTemplate,
  importTemplate,
  ownTemplatesInWindow,
  previewTemplate,
  saveTemplate,
} from './own-templates.ts'
import { beginReport, openReport } from './report-drafts.ts'
import { begun, files, nothing, words } from './testing/report.ts'

const copied = async (workspace: Workspace, label = 'Our report') =>
  value(await copyTemplate(workspace, { from: { builtIn: 'scrutiny-report' }, label })).id

const changed = async (workspace: Workspace, id: string, change: (was: ReportTemplate) => ReportTemplate) => {
  const was = value(await chosenTemplate(workspace, { own: id }))
  return saveTemplate(workspace, { id, text: JSON.stringify(change(was)) })
}

const labels = async (workspace: Workspace) =>
  (await ownTemplatesInWindow(workspace, { offset: 0, limit: 200 })).rows.map(({ label, name }) => [
    label,
    name,
  ])

test('a template is copied, changed and renamed, and removed with undo', async () => {
  const workspace = await emptyWorkspace()
  const id = await copied(workspace)
  await copied(workspace)
  expect(await labels(workspace)).toEqual([
    ['Our report', 'our-report'],
    ['Our report', 'our-report-2'],
  ])
  value(
    await changed(workspace, id, (was) => ({
      ...was,
      label: 'Adroddiad',
      parts: [{ part: 'heading', text: 'Rhagair' }, ...was.parts],
    })),
  )
  expect(await labels(workspace)).toEqual([
    ['Adroddiad', 'adroddiad'],
    ['Our report', 'our-report-2'],
  ])
  expect(value(await chosenTemplate(workspace, { own: id })).parts[0]).toEqual({
    part: 'heading',
    text: 'Rhagair',
  })
  value(await removeOwnTemplate(workspace, id))
  expect((await labels(workspace)).length).toBe(1)
  expect(await changed(workspace, id, (was) => was)).toMatchObject({ reason: { code: 'not-found' } })
  value(await workspace.undo())
  expect((await labels(workspace)).length).toBe(2)
})

test('a template with faults is not saved, and each fault is said', async () => {
  const workspace = await emptyWorkspace()
  const id = await copied(workspace)
  const refused = await changed(workspace, id, (was) => ({
    ...was,
    parts: [
      { part: 'heading', text: '' },
      { part: 'text', text: 'So many: {acepted}.' },
    ],
  }))
  expect(refused).toMatchObject({ ok: false, reason: { code: 'bad-template' } })
  if (!refused.ok) expect(refused.reason.message).toContain('Part 1, “text”: this is empty.')
  const preview = await previewTemplate(workspace, {
    text: JSON.stringify({
      name: 'x',
      ofReview: false,
      title: 'Ours',
      parts: [{ part: 'text', text: 'So many: {acepted}.' }],
    }),
    reviewId: null,
  })
  expect(preview.ok ? '' : preview.reason.message).toContain('there is no figure {acepted}')
})

test('it leaves as the file that the command line writes and reads, and comes back', async () => {
  const workspace = await emptyWorkspace()
  const { folder, options } = await files((into) => join(into, 'ours.json'))
  const file = join(folder, 'ours.json')
  expect(await exportTemplate(options, workspace, { builtIn: 'progress' })).toEqual({
    ok: true,
    value: { file },
  })
  expect(await readFile(file, 'utf8')).toBe(templateText('progress', 'nine'))
  const id = value(await importTemplate(workspace, file)).id
  expect(await labels(workspace)).toEqual([['Progress', 'progress-2']])
  value(await exportTemplate(options, workspace, { own: id }))
  expect(value(checkTemplate(await readFile(file, 'utf8')))).toEqual(
    value(await chosenTemplate(workspace, { own: id })),
  )
  await writeFile(file, '{"name": "ours"}')
  const refused = await importTemplate(workspace, file)
  expect(refused.ok ? '' : refused.reason.message).toContain('“parts”: this is missing.')
})

test('a report has the council’s template, follows it, and keeps it once it is removed', async () => {
  const { workspace, reviewId } = await begun()
  const own = await copied(workspace)
  value(
    await changed(workspace, own, (was) => ({
      ...was,
      parts: [{ part: 'heading', text: 'Where we are' }, { part: 'revisit table' }],
    })),
  )
  expect(
    await beginReport(workspace, { template: 'briefing', ...nothing, reviewId: null, own, title: null }),
  ).toMatchObject({ ok: false, reason: { code: 'no-review' } })
  const { id } = value(
    await beginReport(workspace, { template: 'briefing', ...nothing, reviewId, own, title: null }),
  )
  expect(await words(workspace, id)).toContain('Where we are')
  expect(await words(workspace, id)).toContain('All are let.')
  expect(value(await openReport(workspace, id)).templateName).toBe('Our report')
  const listed = await everyReport(workspace.read)
  expect(new Set(listed.map(({ ownTemplate }) => ownTemplate))).toEqual(new Set(['Our report', null]))
  expect((await listOwnTemplates(workspace.read))[0]?.reports).toBe(1)
  value(await removeOwnTemplate(workspace, own))
  expect(value(await openReport(workspace, id)).stale).toBeNull()
})
