import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { RequestedOf } from '../../shared/contract.ts'
import { type ExportFormat, type Report, tableFormats } from '../../shared/model/report.ts'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { isOfReview, revisitReport, roundReport, templateReport, writeReport } from '../reports/index.ts'
import { reportData, revisitTable, roundTable, today } from '../tracking/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { ServicesOptions } from './options.ts'
import { baseOf } from './report-base.ts'
import { plainFileName, writeWhole } from './write-whole.ts'

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
  /** The moment in the file's properties, and who exports it. */
  readonly now: Date
  readonly by?: string | null
  /** The council's own Word file; left out: none. */
  readonly base?: Uint8Array | undefined
}

export const noTable = failed(
  'no-table',
  'This report has no table, so there is nothing for a spreadsheet.',
  'Save it as Word, PDF or a web page.',
)

/** Writes the report to `file`; gives the SHA-256 of its bytes. */
export const saveReport = async (
  report: Report,
  { format, file, resourcesFolder, now, by = null, base }: Destination,
): Promise<Result<{ file: string; sha256: string }>> => {
  if (tableFormats.includes(format) && !report.blocks.some(({ kind }) => kind === 'table')) return noTable
  const bytes = await writeReport(report, format, {
    fontsFolder: join(resourcesFolder, 'fonts'),
    now,
    by,
    ...(base === undefined ? {} : { base }),
  })
  const written = await writeWhole(file, bytes, 'report')
  return written.ok ? ok({ file, sha256: createHash('sha256').update(bytes).digest('hex') }) : written
}

/** Asks where to save and writes the report there; `file` is null where the person cancels. */
export const exportReport = async (
  { chooseSavePath, resourcesFolder }: ServicesOptions,
  workspace: Workspace,
  request: RequestedOf<'reports.export'>,
): Promise<Result<{ file: string | null; sha256: string | null }>> => {
  const report = await buildReport(workspace, request)
  if (!report.ok) return report
  const file = await chooseSavePath(fileName(report.value.title, request.template, request.format), [
    fileFilters[request.format],
  ])
  if (file === undefined) return ok({ file: null, sha256: null })
  const by = (await workspace.settings.get('user')) || null
  const base = request.format === 'docx' ? await baseOf(workspace) : ok(undefined)
  if (!base.ok) return base
  return saveReport(report.value, {
    format: request.format,
    file,
    resourcesFolder,
    now: workspace.now(),
    by,
    base: base.value,
  })
}
