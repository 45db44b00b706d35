import type { AnswerOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { chaserLetter, writeCalendar } from '../../reports/index.ts'
import { calendarDays, chaserOf, today } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { saveReport } from '../report-files/export-report.ts'
import type { ServicesOptions } from '../services-options.ts'
import { logFile } from './log-file.ts'
import { writeWhole } from './write-whole.ts'

/** Asks where to save and writes the days on which something is due there, as a calendar file. */
export const exportCalendar = async (
  { chooseSavePath }: ServicesOptions,
  workspace: Workspace,
): Promise<Result<AnswerOf<'clock.exportCalendar'>>> => {
  const days = await calendarDays(workspace.read, today(workspace))
  const file = await chooseSavePath('Dates of scrutiny.ics', [{ name: 'Calendar', extensions: ['ics'] }])
  if (file === undefined) return ok({ file: null, days: days.length })
  const text = writeCalendar(
    days.map(({ id, ...day }) => ({ ...day, uid: `${id}@revisit` })),
    workspace.now(),
  )
  const bytes = new TextEncoder().encode(text)
  const written = await writeWhole(file, bytes, 'calendar')
  if (!written.ok) return written
  const at = workspace.now().toISOString()
  const title = 'Dates of scrutiny'
  await logFile(workspace, { what: 'calendar', by: 'window', title, format: 'ics', file, bytes, at })
  return ok({ file, days: days.length })
}

/** Asks where to save and writes a draft letter there, to a recipient whose response is overdue. */
export const draftChaser = async (
  { chooseSavePath, resourcesFolder }: ServicesOptions,
  workspace: Workspace,
  recipientId: string,
): Promise<Result<AnswerOf<'clock.draftChaser'>>> => {
  const chaser = await chaserOf(workspace.read, recipientId, today(workspace))
  if (!chaser.ok) return chaser
  const file = await chooseSavePath('Response awaited.docx', [
    { name: 'Word document', extensions: ['docx'] },
  ])
  if (file === undefined) return ok({ file: null })
  const letter = chaserLetter(chaser.value)
  const to = { format: 'docx', file, resourcesFolder, what: 'letter', by: 'window' } as const
  const saved = await saveReport(workspace, letter, to)
  return saved.ok ? ok({ file }) : saved
}
