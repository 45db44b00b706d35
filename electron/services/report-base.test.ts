import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { expect, onTestFinished, test } from 'vitest'
import { templateText } from '../reports/index.ts'
import { openWorkspace } from '../workspace/index.ts'
import { buildOwnReport, ownTemplateFile, ownTemplates, readTemplate } from './own-templates.ts'
import { baseOf, removeReportBase, reportBase, setReportBase, templatesFolder } from './report-base.ts'

const workspaceIn = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-base-'))
  const opened = await openWorkspace({ folder: join(folder, 'workspace'), appVersion: '0.0.0' })
  if (!opened.ok) throw new Error(opened.reason.message)
  onTestFinished(async () => {
    await opened.value.close()
    await rm(folder, { recursive: true, force: true })
  })
  return { folder, workspace: opened.value }
}

test('the council’s Word file is kept in the workspace, and taken away again', async () => {
  const { folder, workspace } = await workspaceIn()
  expect(await reportBase(workspace)).toBeNull()
  expect(await baseOf(workspace)).toEqual({ ok: true, value: undefined })
  const path = join(folder, 'Letterhead.dotx')
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Words')] }] }))
  await writeFile(path, bytes)
  expect(await setReportBase(workspace, { path })).toMatchObject({ ok: true })
  await rm(path)
  expect(await reportBase(workspace)).toEqual({ name: 'Letterhead.dotx', bytes: bytes.byteLength })
  expect(await baseOf(workspace)).toEqual({ ok: true, value: new Uint8Array(bytes) })
  await removeReportBase(workspace)
  expect(await reportBase(workspace)).toBeNull()
})

test('a file that can’t be a base is refused, and the one before stays', async () => {
  const { folder, workspace } = await workspaceIn()
  const path = join(folder, 'notes.docx')
  await writeFile(path, 'Just words')
  expect(await setReportBase(workspace, { path })).toMatchObject({
    ok: false,
    reason: { code: 'unfit-base' },
  })
  expect(await setReportBase(workspace, { path: join(folder, 'gone.docx') })).toMatchObject({
    ok: false,
    reason: { code: 'unreadable' },
  })
  expect(await reportBase(workspace)).toBeNull()
})

test('templates that lie in the workspace are found by name and make reports', async () => {
  const { workspace } = await workspaceIn()
  await mkdir(templatesFolder(workspace))
  const text = templateText('annual-report', 'nine').replace('Annual report of', 'The year of')
  await writeFile(ownTemplateFile(workspace, 'our-year'), text)
  await writeFile(join(templatesFolder(workspace), 'Notes.txt'), 'no template')
  expect(await ownTemplates(workspace)).toEqual(['our-year'])
  const template = await readTemplate(ownTemplateFile(workspace, 'our-year'))
  if (!template.ok) throw new Error(template.reason.message)
  expect(await buildOwnReport(workspace, template.value, null)).toMatchObject({
    ok: true,
    value: { title: 'The year of overview and scrutiny', draft: true },
  })
  expect(await readTemplate(ownTemplateFile(workspace, 'gone'))).toMatchObject({ ok: false })
})
