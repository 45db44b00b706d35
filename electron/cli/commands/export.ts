import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type ExportFormat,
  type Report,
  type TrackerColumns,
  exportFormats,
  type Template,
  exportFormatSchema,
  templates,
  templateSchema,
  trackerColumns,
  trackerColumnsSchema,
} from '../../../shared/model/report.ts'
import type { Review } from '../../../shared/model/recommendation.ts'
import type { ReportTemplate } from '../../../shared/model/report-template.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { isOfReview, type OnProgress } from '../../reports/index.ts'
import {
  baseOf,
  buildFromPaper,
  buildOwnReport,
  buildReport,
  readBase,
  readTemplate,
  saveReport,
} from '../../services/index.ts'
import { listOwnTemplates, listReviews } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { type CliContext, type Command, UsageError } from '../command.ts'
import { chosenPaper } from '../chosen-paper.ts'
import { chosenRound } from '../chosen-round.ts'
import { everyRow } from '../every-row.ts'
import { withWorkspace } from '../open.ts'

export const exportReport: Command = {
  usage: `export ${templates.join('|')}|--template FILE --workspace DIR [--review REF] [--round DAY] [--columns ${trackerColumns.join('|')}] [--from PAPER] --format ${exportFormats.join('|')} [--base FILE] --out FILE`,
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        workspace: { type: 'string' },
        review: { type: 'string' },
        round: { type: 'string' },
        columns: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        template: { type: 'string' },
        base: { type: 'string' },
        from: { type: 'string' },
      },
    })
    if ((values.template === undefined) === (positionals[0] === undefined))
      throw new UsageError('Name a template, or give one with --template FILE.')
    const format = exportFormatSchema.safeParse(values.format)
    if (!format.success) throw new UsageError('Say which format.')
    const columns = trackerColumnsSchema.optional().safeParse(values.columns)
    if (!columns.success) throw new UsageError(`There are no columns “${values.columns ?? ''}”.`)
    if (values.from !== undefined && !templateSchema.safeParse(positionals[0]).success)
      throw new UsageError('A paper goes into one of Revisit’s own templates.')
    if (values.round !== undefined && positionals[0] !== 'revisit')
      throw new UsageError('Only a revisit has rounds.')
    const out = values.out
    if (out === undefined) throw new UsageError('Say where to: --out FILE.')
    return withWorkspace(values.workspace, context, async (workspace) => {
      const template = await chosenTemplate(workspace, positionals[0], values.template, context)
      if (!template.ok) return template
      const paper = await chosenPaper(workspace, values.from)
      if (!paper.ok) return paper
      const isFree = !template.value.ofReview || paper.value !== null
      const chosen =
        values.review === undefined && isFree
          ? ok({ reviewId: null })
          : await chosenSubject(workspace, values.review, values.round)
      if (!chosen.ok) return chosen
      const asked = { ...chosen.value, ...(columns.data === undefined ? {} : { columns: columns.data }) }
      const report = await reportOn(workspace, template.value, asked, paper.value)
      if (!report.ok) return report
      const base = await chosenBase(workspace, format.data, values.base, context)
      if (!base.ok) return base
      const saved = await saveReport(workspace, report.value, {
        format: format.data,
        file: resolve(context.folder, out),
        resourcesFolder: join(context.home, 'resources'),
        base: base.value,
        by: 'command line',
        onProgress: toldIn(context, out),
      })
      context.status?.('')
      if (!saved.ok) return saved
      context.err(`Wrote “${report.value.title}” to ${out} (SHA-256 ${saved.value.sha256}).`)
      return ok(undefined)
    })
  },
}

/** Says on a terminal how far the file is. */
const toldIn = ({ status }: CliContext, out: string): OnProgress | undefined =>
  status &&
  (({ done, total }) =>
    status(
      done === total
        ? `Putting ${basename(out)} together`
        : `Writing ${basename(out)}: ${Math.floor((100 * done) / total)} %`,
    ))

type Chosen =
  | { readonly ofReview: boolean; readonly name: Template }
  | { readonly ofReview: boolean; readonly own: ReportTemplate }

/** The report that a template makes, or with the words of a paper where one is named. */
const reportOn = (
  workspace: Workspace,
  template: Chosen,
  on: {
    readonly reviewId: string | null
    readonly roundId?: string
    readonly columns?: TrackerColumns
  },
  paperId: string | null,
): Promise<Result<Report>> => {
  if ('own' in template) return buildOwnReport(workspace, template.own, on.reviewId)
  return paperId === null
    ? buildReport(workspace, { template: template.name, ...on })
    : buildFromPaper(workspace, { template: template.name, paperId, reviewId: on.reviewId })
}

/** One of Revisit's templates, one of the council's own in the workspace, or one from a file. */
const chosenTemplate = async (
  workspace: Workspace,
  name: string | undefined,
  file: string | undefined,
  { folder }: CliContext,
): Promise<Result<Chosen>> => {
  const known = templateSchema.safeParse(name)
  if (known.success) return ok({ ofReview: isOfReview(known.data), name: known.data })
  if (file !== undefined) {
    const read = await readTemplate(resolve(folder, file))
    return read.ok ? ok({ ofReview: read.value.ofReview, own: read.value }) : read
  }
  const all = (await listOwnTemplates(workspace.read)).map(({ template }) => template)
  const own = all.find((template) => template.name === name)
  return own === undefined
    ? failed(
        'usage',
        `There is no template “${name ?? ''}”. There are ${[...templates, ...all.map((one) => one.name)].join(', ')}.`,
      )
    : ok({ ofReview: own.ofReview, own })
}

/** The Word file given, else the workspace's own, for Word files only. */
const chosenBase = (
  workspace: Workspace,
  format: ExportFormat,
  file: string | undefined,
  { folder }: CliContext,
): Promise<Result<Uint8Array | undefined>> | Result<undefined> => {
  if (format !== 'docx')
    return file === undefined ? ok(undefined) : failed('usage', 'Only Word files have a base.')
  return file === undefined ? baseOf(workspace) : readBase(resolve(folder, file))
}

type Subject = { readonly reviewId: string; readonly roundId?: string }

/** The review to report on; with `round`, that round of it, or of whichever review has it. */
const chosenSubject = async (
  workspace: Workspace,
  name: string | undefined,
  round: string | undefined,
): Promise<Result<Subject>> => {
  if (round === undefined || name !== undefined) {
    const review = await chosenReview(workspace, name)
    if (!review.ok) return review
    if (round === undefined) return ok({ reviewId: review.value })
    const found = await chosenRound(workspace, [review.value], round)
    return found.ok ? ok({ reviewId: review.value, roundId: found.value.id }) : found
  }
  const ids: string[] = []
  for await (const review of reviews(workspace)) ids.push(review.id)
  const found = await chosenRound(workspace, ids, round)
  return found.ok ? ok({ reviewId: found.value.reviewId, roundId: found.value.id }) : found
}

const reviews = everyRow((workspace, page) => listReviews(workspace.read, page))

/** The review named by reference or id; else the one whose recommendations have commentary, where there is just one. */
export const chosenReview = async (
  workspace: Workspace,
  name: string | undefined,
): Promise<Result<string>> => {
  const rows: Review[] = []
  for await (const review of reviews(workspace)) rows.push(review)
  const listed = (some: typeof rows): string =>
    some.map(({ reference, title }) => `\n  ${reference}  ${title}`).join('')
  if (name !== undefined) {
    const named = rows.find(({ id, reference }) => id === name || reference === name)
    return named === undefined
      ? failed('usage', `There is no review ${name}. There are:${listed(rows)}`)
      : ok(named.id)
  }
  const withCommentary = rows.filter((review) => review.withCommentary > 0)
  const [only, ...others] = withCommentary
  if (only === undefined) {
    return failed(
      'no-commentary',
      'No review here has commentary yet.',
      'Import a paper with progress on its recommendations, or name a review with --review.',
    )
  }
  return others.length === 0
    ? ok(only.id)
    : failed('usage', `Several reviews have commentary: name one with --review.${listed(withCommentary)}`)
}
