import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../shared/model/report.ts'
import type { ReportTemplate } from '../../shared/model/report-template.ts'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { checkTemplate, ownReport } from '../reports/index.ts'
import { reportData, today } from '../tracking/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { templatesFolder } from './report-base.ts'

/** A council's own template from a file; every fault in it is said in words. */
export const readTemplate = async (path: string): Promise<Result<ReportTemplate>> => {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null
    ? failed('unreadable', 'The template can’t be read.', 'Check where it is, and try again.')
    : checkTemplate(text)
}

/** The names of the templates that lie in the workspace's own folder: "our-report" of "our-report.json". */
export const ownTemplates = async (workspace: Workspace): Promise<string[]> => {
  const names = await readdir(templatesFolder(workspace)).catch((): string[] => [])
  return names.flatMap((name) => (/^[a-z0-9-]+\.json$/.test(name) ? [name.slice(0, -5)] : [])).sort()
}

/** The file of a template in the workspace's own folder. */
export const ownTemplateFile = (workspace: Workspace, name: string): string =>
  join(templatesFolder(workspace), `${name}.json`)

/** The report that a council's own template makes of one review, or of all the tracker. */
export const buildOwnReport = async (
  workspace: Workspace,
  template: ReportTemplate,
  reviewId: string | null,
): Promise<Result<Report>> => {
  const data = await reportData(workspace.read, reviewId, today(workspace))
  return data.ok ? ok(ownReport(template, data.value)) : data
}
