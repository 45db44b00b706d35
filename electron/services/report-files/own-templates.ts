import { readFile, stat } from 'node:fs/promises'
import type { AnswerOf, RequestedOf } from '../../../shared/contract.ts'
import type { WhichTemplate } from '../../../shared/contract/own-templates.ts'
import type { Nothing } from '../../../shared/contract/window.ts'
import type { Report } from '../../../shared/model/report.ts'
import type { ReportTemplate } from '../../../shared/model/report-template.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { labelOf } from '../../../shared/rules/report/template-label.ts'
import { checkTemplate, ownReport, templateText } from '../../reports/index.ts'
import {
  addOwnTemplate,
  listOwnTemplates,
  ownTemplate,
  reportData,
  saveOwnTemplate,
  today,
} from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { ServicesOptions } from '../services-options.ts'
import { plainFileName, writeWhole } from '../exports/write-whole.ts'

/** A template is some pages of words; more than this is no template. */
const mostBytes = 1_000_000

/** A council's own template from a file; every fault in it is said in words. */
export const readTemplate = async (path: string): Promise<Result<ReportTemplate>> => {
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  )
  if (size > mostBytes)
    return failed(
      'bad-template',
      'This file is too large to be a template.',
      'Choose the file of a template.',
    )
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null
    ? failed('unreadable', 'The template can’t be read.', 'Check where it is, and try again.')
    : checkTemplate(text)
}

/** A window of the templates that the council made for itself. */
export const ownTemplatesInWindow = async (
  { read }: Workspace,
  { offset, limit }: RequestedOf<'templates.list'>,
): Promise<AnswerOf<'templates.list'>> => {
  const all = await listOwnTemplates(read)
  const rows = all.slice(offset, offset + limit).map(({ id, template, reports }) => ({
    id,
    label: labelOf(template),
    name: template.name,
    ofReview: template.ofReview,
    parts: template.parts.length,
    reports,
  }))
  return { total: all.length, rows }
}

/** One of Revisit's templates or of the council's own. */
export const chosenTemplate = async (
  { read }: Workspace,
  which: WhichTemplate,
): Promise<Result<ReportTemplate>> => {
  if ('builtIn' in which) return checkTemplate(templateText(which.builtIn, 'nine'))
  const template = await ownTemplate(read, which.own)
  return template === undefined
    ? failed('not-found', 'This template is not there any more.', 'Go back to the list of templates.')
    : ok(template)
}

/** Makes a template of the council's own that begins as another is. */
export const copyTemplate = async (
  workspace: Workspace,
  { from, label }: RequestedOf<'templates.copy'>,
): Promise<Result<{ id: string }>> => {
  const template = await chosenTemplate(workspace, from)
  return template.ok ? addOwnTemplate(workspace, { ...template.value, label }) : template
}

/** Changes one of the council's own to what its file would say now. */
export const saveTemplate = async (
  workspace: Workspace,
  { id, text }: RequestedOf<'templates.save'>,
): Promise<Result<Nothing>> => {
  const template = checkTemplate(text)
  return template.ok ? saveOwnTemplate(workspace, id, template.value) : template
}

/** Takes a template's file in as one of the council's own. */
export const importTemplate = async (workspace: Workspace, path: string): Promise<Result<{ id: string }>> => {
  const template = await readTemplate(path)
  return template.ok ? addOwnTemplate(workspace, template.value) : template
}

/** Asks where to save and writes the template's file there, as the command line does. */
export const exportTemplate = async (
  { chooseSavePath }: Pick<ServicesOptions, 'chooseSavePath'>,
  workspace: Workspace,
  which: WhichTemplate,
): Promise<Result<AnswerOf<'templates.export'>>> => {
  const template = await chosenTemplate(workspace, which)
  if (!template.ok) return template
  const name = `${plainFileName(labelOf(template.value), 'Template')}.json`
  const file = await chooseSavePath(name, [{ name: 'Template of Revisit', extensions: ['json'] }])
  if (file === undefined) return ok({ file: null })
  const bytes = new TextEncoder().encode(`${JSON.stringify(template.value, null, 2)}\n`)
  const written = await writeWhole(file, bytes, 'template')
  return written.ok ? ok({ file }) : written
}

/** The report that a council's own template makes of one review, or of all the tracker. */
export const buildOwnReport = async (
  workspace: Workspace,
  template: ReportTemplate,
  reviewId: string | null,
): Promise<Result<Report>> => {
  const data = await reportData(workspace.read, reviewId, today(workspace))
  return data.ok ? ok(ownReport(template, data.value)) : data
}

/** The report that a template which is being changed would make now. */
export const previewTemplate = async (
  workspace: Workspace,
  { text, reviewId }: RequestedOf<'templates.preview'>,
): Promise<Result<Report>> => {
  const template = checkTemplate(text)
  return template.ok ? buildOwnReport(workspace, template.value, reviewId) : template
}
