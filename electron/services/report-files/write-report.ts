import { join } from 'node:path'
import type { AnswerOf, RequestedOf } from '../../../shared/contract.ts'
import type { Nothing } from '../../../shared/contract/window.ts'
import { tableFormats } from '../../../shared/model/report.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { type Progress, writeHere } from '../../reports/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { ownTemplate, standingReport } from '../../tracking/index.ts'
import { logFile } from '../exports/log-file.ts'
import type { ServicesOptions } from '../services-options.ts'
import { writeWhole } from '../exports/write-whole.ts'
import { fileFilters, fileName, noTable } from './export-report.ts'
import { printedNow } from './report-drafts.ts'
import { baseOf } from './report-base.ts'

/** Pages drawn and files written for the reports of the open workspace. */
export type ReportFiles = {
  readonly drawPages: (workspace: Workspace, id: string) => Promise<Result<AnswerOf<'reports.drawPages'>>>
  /** The pages last drawn under this key. */
  readonly pages: (key: string) => Uint8Array | undefined
  readonly write: (
    workspace: Workspace,
    request: RequestedOf<'reports.write'>,
  ) => Promise<Result<AnswerOf<'reports.write'>>>
  /** How far the file of a report is that is being written; null: none is. */
  readonly progress: (request: RequestedOf<'reports.writing'>) => AnswerOf<'reports.writing'>
  readonly stop: (request: RequestedOf<'reports.stopWriting'>) => Result<Nothing>
}

/** Draws and writes reports in a process of their own; of one report, one of each at a time. */
export const createReportFiles = (options: ServicesOptions): ReportFiles => {
  const { chooseSavePath, resourcesFolder, writeReport = writeHere } = options
  const fontsFolder = join(resourcesFolder, 'fonts')
  const drawing = new Map<string, AbortController>()
  const writing = new Map<string, AbortController>()
  const byKey = new Map<string, Uint8Array>()
  const soFar = new Map<string, Progress>()
  let drawn = 0

  const only = (running: Map<string, AbortController>, id: string): AbortController => {
    running.get(id)?.abort()
    const controller = new AbortController()
    running.set(id, controller)
    return controller
  }
  const by = async (workspace: Workspace): Promise<string | null> =>
    (await workspace.settings.get('user')) || null

  const drawPages: ReportFiles['drawPages'] = async (workspace, id) => {
    const { signal } = only(drawing, id)
    const report = await printedNow(workspace, id)
    if (!report.ok) return report
    const now = workspace.now()
    const bytes = await writeReport(
      report.value,
      'pdf',
      { fontsFolder, now, by: await by(workspace) },
      signal,
    )
    if (bytes === null) return ok({ key: null })
    drawn += 1
    const key = `${id}-${drawn}`
    // The pages of one report are looked at, at a time: what was drawn before is not asked for again.
    byKey.clear()
    byKey.set(key, bytes)
    return ok({ key })
  }

  const write: ReportFiles['write'] = async (workspace, { id, format }) => {
    const controller = only(writing, id)
    const printed = await printedNow(workspace, id)
    if (!printed.ok) return printed
    const report = printed.value
    if (tableFormats.includes(format) && !report.blocks.some(({ kind }) => kind === 'table')) return noTable
    const row = await standingReport(workspace.read, id)
    const own = row?.own_template == null ? undefined : await ownTemplate(workspace.read, row.own_template)
    const template = own?.name ?? row?.template ?? 'report'
    const file = await chooseSavePath(fileName(report.title, template, format), [fileFilters[format]])
    if (file === undefined) return ok({ export: null })
    const [now, who] = [workspace.now(), await by(workspace)]
    const base = format === 'docx' ? await baseOf(workspace) : ok(undefined)
    if (!base.ok) return base
    const dressed = base.value === undefined ? {} : { base: base.value }
    const bytes = await writeReport(
      report,
      format,
      { fontsFolder, now, by: who, ...dressed },
      controller.signal,
      (progress) => void soFar.set(id, progress),
    ).finally(() => soFar.delete(id))
    if (bytes === null || controller.signal.aborted) return ok({ export: null })
    const saved = await writeWhole(file, bytes, 'report')
    if (!saved.ok) return saved
    const at = now.toISOString()
    const left = { what: 'report', by: 'window', report, reportId: id, format, file, bytes, at } as const
    return ok({ export: await logFile(workspace, left) })
  }

  return {
    drawPages,
    pages: (key) => byKey.get(key),
    write,
    progress: ({ id }) => ({ progress: soFar.get(id) ?? null }),
    stop: ({ id, what }) => {
      ;(what === 'file' ? writing : drawing).get(id)?.abort()
      return ok({})
    },
  }
}
