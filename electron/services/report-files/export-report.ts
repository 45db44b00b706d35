import { join } from 'node:path'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { Exported, ExportedBy } from '../../../shared/model/exported.ts'
import { type ExportFormat, type Report, tableFormats } from '../../../shared/model/report.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import {
  isOfReview,
  type OnProgress,
  revisitReport,
  roundReport,
  templateReport,
  writeReport,
} from '../../reports/index.ts'
import { reportData, revisitTable, roundTable, today } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { logFile } from '../exports/log-file.ts'
import { plainFileName, writeWhole } from '../exports/write-whole.ts'

const noReviewChosen = failed(
  'no-review',
  'This report is on one review.',
  'Choose the review that it is on.',
)

/** The report that a template makes of one review, of one round of it, or of all the tracker. */
export const buildReport = async (
  workspace: Workspace,
  { template, reviewId, roundId, columns = 'nine' }: RequestedOf<'reports.preview'>,
): Promise<Result<Report>> => {
  if (roundId !== undefined) {
    const round = await roundTable(workspace.read, roundId)
    return round.ok ? ok(roundReport(round.value)) : round
  }
  if (reviewId === null && isOfReview(template)) return noReviewChosen
  if (template === 'revisit') {
    const table = await revisitTable(workspace.read, reviewId ?? '')
    return table.ok ? ok(revisitReport(table.value)) : table
  }
  const data = await reportData(workspace.read, reviewId, today(workspace))
  return data.ok ? ok(templateReport(template, data.value, columns)) : data
}

/** What the save dialog calls each format. */
export const fileFilters: Readonly<Record<ExportFormat, { name: string; extensions: readonly string[] }>> = {
  docx: { name: 'Word document', extensions: ['docx'] },
  pdf: { name: 'PDF document', extensions: ['pdf'] },
  html: { name: 'Web page', extensions: ['html'] },
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
  csv: { name: 'Comma-separated values', extensions: ['csv'] },
}

/** A name to save a report under. */
export const fileName = (title: string, template: string, format: ExportFormat): string =>
  `${plainFileName(title, 'Report')} - ${template}.${format}`

type Destination = {
  readonly format: ExportFormat
  readonly file: string
  readonly resourcesFolder: string
  /** The council's own Word file; left out: none. */
  readonly base?: Uint8Array | undefined
  readonly what?: 'report' | 'letter'
  readonly by: ExportedBy
  readonly onProgress?: OnProgress | undefined
}

export const noTable = failed(
  'no-table',
  'This report has no table, so there is nothing for a spreadsheet.',
  'Save it as Word, PDF or a web page.',
)

/** Writes the report to `file`, as the one who uses Revisit, and into the log of what left it. */
export const saveReport = async (
  workspace: Workspace,
  report: Report,
  { format, file, resourcesFolder, base, what = 'report', by, onProgress }: Destination,
): Promise<Result<Exported>> => {
  if (tableFormats.includes(format) && !report.blocks.some(({ kind }) => kind === 'table')) return noTable
  const now = workspace.now()
  const options = {
    fontsFolder: join(resourcesFolder, 'fonts'),
    now,
    by: (await workspace.settings.get('user')) || null,
    ...(base === undefined ? {} : { base }),
  }
  const bytes = await writeReport(report, format, options, onProgress)
  const written = await writeWhole(file, bytes, 'report')
  if (!written.ok) return written
  return ok(await logFile(workspace, { what, by, report, format, file, bytes, at: now.toISOString() }))
}
