import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Footer, Header, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { openWorkspace } from '../../workspace/index.ts'
import type { ServicesOptions } from '../services-options.ts'
import { openBaseSample } from './report-base-sample.ts'
import { baseOf, removeReportBase, reportBase, setReportBase } from './report-base.ts'

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
  const bytes = await Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Harrowmere & District Council')] }) },
          footers: { default: new Footer({ children: [new Paragraph('Town Hall, Harrowmere')] }) },
          children: [new Paragraph('Words')],
        },
      ],
    }),
  )
  await writeFile(path, bytes)
  expect(await setReportBase(workspace, { path, name: 'Letterhead.dotx' })).toMatchObject({ ok: true })
  await rm(path)
  expect(await reportBase(workspace)).toEqual({
    name: 'Letterhead.dotx',
    bytes: bytes.byteLength,
    gives: [
      'Page 21.0 × 29.7 cm, upright.',
      'Header: “Harrowmere & District Council”',
      'Footer: “Town Hall, Harrowmere”',
      'It has 6 heading styles of its own.',
    ],
  })
  expect(await baseOf(workspace)).toEqual({ ok: true, value: new Uint8Array(bytes) })
  const opened: string[] = []
  const options = {
    appDataFolder: folder,
    resourcesFolder: new URL('../../../resources', import.meta.url).pathname,
    openPath: async (file: string) => {
      opened.push(file)
      return true
    },
  } as unknown as ServicesOptions
  expect(await openBaseSample(options, workspace)).toEqual({ ok: true, value: {} })
  const sample = unzipSync(new Uint8Array(await readFile(opened[0] ?? '')))
  const words = Object.entries(sample).flatMap(([name, part]) =>
    name.startsWith('word/header') || name === 'word/document.xml' ? [strFromU8(part)] : [],
  )
  expect(words.join()).toContain('Harrowmere &amp; District Council')
  expect(words.join()).toContain('A second heading')
  await removeReportBase(workspace)
  expect(await reportBase(workspace)).toBeNull()
})

test('a file that can’t be a base is refused, and the one before stays', async () => {
  const { folder, workspace } = await workspaceIn()
  const path = join(folder, 'notes.docx')
  await writeFile(path, 'Just words')
  expect(await setReportBase(workspace, { path, name: 'notes.docx' })).toMatchObject({
    ok: false,
    reason: { code: 'unfit-base' },
  })
  expect(
    await setReportBase(workspace, { path: join(folder, 'gone.docx'), name: 'gone.docx' }),
  ).toMatchObject({
    ok: false,
    reason: { code: 'unreadable' },
  })
  expect(await reportBase(workspace)).toBeNull()
})
