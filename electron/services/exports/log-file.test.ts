import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { recommendationList } from '../../../shared/lists/recommendations.ts'
import { value } from '../../tracking/testing/workspace.ts'
import { reportExports } from '../../tracking/index.ts'
import { setMarking } from '../../documents/index.ts'
import { addRecipient, listExports } from '../../tracking/index.ts'
import { typed } from '../../tracking/testing/register.ts'
import type { ServicesOptions } from '../services-options.ts'
import { changeHead, openReport } from '../report-files/report-drafts.ts'
import { createReportFiles } from '../report-files/write-report.ts'
import { draftChaser, exportCalendar } from './clock-files.ts'
import { createListExport } from './export-list.ts'
import { fingerprint } from './log-file.ts'

import { begun, files } from '../report-files/testing/report.ts'

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
    sha256: fingerprint(bytes),
    bytes: bytes.length,
    who: 'Morwenna Pascoe',
    version: '0.2',
    marking: 'DRAFT · EXEMPT FROM PUBLICATION: paragraph 3 of Schedule 12A',
    leftOut: null,
  })
  expect((await reportExports(workspace.read, { id, offset: 0, limit: 10 })).total).toBe(1)
  await expect(workspace.write((trx) => sql`delete from export_log`.execute(trx))).rejects.toThrow(/kept:/)
  await expect(workspace.write((trx) => sql`update export_log set file = ''`.execute(trx))).rejects.toThrow(
    /kept:/,
  )
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

const whole = { offset: 0, limit: 10 }

test('a list, a letter and a calendar are in the log too, with what was left out and the marking', async () => {
  const { workspace, ids, paperId } = await begun()
  await typed(workspace, 'That the gate be mended.')
  value(await setMarking(workspace, paperId, { level: 'exempt', paragraph: 3 }))
  const { folder, options } = await files((to) => join(to, 'Register.xlsx'))
  const list = { list: 'recommendations', title: 'Register', view: recommendationList.first } as const
  value(await createListExport(options).run(workspace, { ...list, exempt: false, format: 'xlsx' }))
  value(await createListExport(options).run(workspace, { ...list, exempt: true, format: 'xlsx' }))
  value(await addRecipient(workspace, { id: ids[0] ?? '', name: 'Cabinet', receivedOn: '2026-03-05' }))
  const recipient = await workspace.read.selectFrom('recipient').select('id').executeTakeFirstOrThrow()
  value(await draftChaser(options, workspace, recipient.id))
  value(await exportCalendar(options, workspace))
  const { rows } = await listExports(workspace.read, { ...whole, sort: 'title' })
  const exempt = 'CONTAINS EXEMPT INFORMATION: NOT FOR PUBLICATION'
  const leftOut =
    'Of this list 2 recommendations are left out, because it comes from papers that are exempt from publication.'
  const left = rows.map((row) => [row.what, row.title, row.format, row.marking, row.leftOut])
  expect(left).toHaveLength(4)
  expect(left).toEqual(
    expect.arrayContaining([
      ['list', 'Register', 'xlsx', null, leftOut],
      ['list', 'Register', 'xlsx', exempt, null],
      ['letter', 'Response awaited', 'docx', 'DRAFT', null],
      ['calendar', 'Dates of scrutiny', 'ics', null, null],
    ]),
  )
  expect(new Set(rows.map(({ who, by }) => `${who}, ${by}`))).toEqual(new Set(['Morwenna Pascoe, window']))
  const written = rows.find(({ what }) => what === 'calendar')
  expect(written).toMatchObject({ file: join(folder, 'Register.xlsx') })
  expect(written?.sha256).toBe(fingerprint(await readFile(join(folder, 'Register.xlsx'))))
})
