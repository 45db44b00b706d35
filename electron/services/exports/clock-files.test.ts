import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, onTestFinished, test } from 'vitest'
import { addRecipient, addResponse, setDueDate } from '../../tracking/index.ts'
import { response, typed } from '../../tracking/testing/register.ts'
import { emptyWorkspace, value } from '../../tracking/testing/workspace.ts'
import type { ServicesOptions } from '../services-options.ts'
import { draftChaser, exportCalendar } from './clock-files.ts'

const resourcesFolder = new URL('../../../resources', import.meta.url).pathname

/** The services' options as far as files are saved: into a folder of their own, or nowhere. */
const saving = async (cancelled = false): Promise<ServicesOptions> => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const chooseSavePath = async (name: string) => (cancelled ? undefined : join(folder, name))
  return { chooseSavePath, resourcesFolder } as unknown as ServicesOptions
}

const overdueOne = async () => {
  const workspace = await emptyWorkspace()
  const id = await typed(workspace, 'That the bridge be lit, and kept lit.')
  value(await addRecipient(workspace, { id, name: 'Cabinet', receivedOn: '2026-03-05' }))
  value(await setDueDate(workspace, { id, date: '2026-09', words: null, reason: null }))
  const { id: recipientId } = await workspace.read
    .selectFrom('recipient')
    .select('id')
    .executeTakeFirstOrThrow()
  return { workspace, id, recipientId }
}

test('the calendar has the last day of a response and the due date, under the same names each time', async () => {
  const { workspace, id, recipientId } = await overdueOne()
  const saved = value(await exportCalendar(await saving(), workspace))
  expect(saved.days).toBe(2)
  const text = await readFile(saved.file ?? '', 'utf8')
  expect(text).toContain(`UID:response-${recipientId}@revisit\r\n`)
  expect(text).toContain('DTSTART;VALUE=DATE:20260504\r\n')
  expect(text).toContain('SUMMARY:Response due: Cabinet\\, SR (26/27) 01\r\n')
  expect(text).toContain(`UID:due-${id}@revisit\r\n`)
  expect(text).toContain('DTSTART;VALUE=DATE:20260930\r\n')
  value(await addResponse(workspace, response(id, { date: '2026-05-19' })))
  expect(value(await exportCalendar(await saving(true), workspace))).toEqual({ file: null, days: 1 })
})

test('a chaser letter is a draft that says whom, what, since when and by which rule', async () => {
  const { workspace, id, recipientId } = await overdueOne()
  const { file } = value(await draftChaser(await saving(), workspace, recipientId))
  const entry = unzipSync(new Uint8Array(await readFile(file ?? '')))['word/document.xml']
  const words = strFromU8(entry ?? new Uint8Array()).replace(/<[^>]+>/g, ' ')
  for (const said of [
    'To: Cabinet',
    'That the bridge be lit, and kept lit.',
    'Its last day was 4 May 2026, 16 days ago.',
    'Local Government Act 2000, section 9FE, as the council’s monitoring officer confirms',
  ])
    expect(words).toContain(said)
  value(await addResponse(workspace, response(id, { date: '2026-05-19' })))
  expect(await draftChaser(await saving(), workspace, recipientId)).toMatchObject({
    ok: false,
    reason: { code: 'not-overdue' },
  })
})
