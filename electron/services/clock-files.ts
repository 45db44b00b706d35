import type { AnswerOf } from '../../shared/contract.ts'
import { ok, type Result } from '../../shared/model/result.ts'
import { chaserLetter, writeCalendar } from '../reports/index.ts'
import { calendarDays, chaserOf, today } from '../tracking/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { saveReport } from './export-report.ts'
import type { ServicesOptions } from './options.ts'
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
  const written = await writeWhole(file, new TextEncoder().encode(text), 'calendar')
  return written.ok ? ok({ file, days: days.length }) : written
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
  const saved = await saveReport(letter, { format: 'docx', file, resourcesFolder, now: workspace.now() })
  return saved.ok ? ok({ file }) : saved
}
