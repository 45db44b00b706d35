import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  exportFormats,
  exportFormatSchema,
  templates,
  templateSchema,
  trackerColumns,
  trackerColumnsSchema,
} from '../../../shared/model/report.ts'
import type { Review } from '../../../shared/model/recommendation.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { isOfReview } from '../../reports/index.ts'
import { buildReport, saveReport } from '../../services/index.ts'
import { listReviews } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { type Command, UsageError } from '../command.ts'
import { chosenRound } from '../chosen-round.ts'
import { everyRow } from '../every-row.ts'
import { withWorkspace } from '../open.ts'

export const exportReport: Command = {
  usage: `export ${templates.join('|')} --workspace DIR [--review REF] [--round DAY] [--columns ${trackerColumns.join('|')}] --format ${exportFormats.join('|')} --out FILE`,
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
      },
    })
    const template = templateSchema.safeParse(positionals[0])
    if (!template.success) throw new UsageError(`There is no template “${positionals[0] ?? ''}”.`)
    const format = exportFormatSchema.safeParse(values.format)
    if (!format.success) throw new UsageError('Say which format.')
    const columns = trackerColumnsSchema.optional().safeParse(values.columns)
    if (!columns.success) throw new UsageError(`There are no columns “${values.columns ?? ''}”.`)
    if (values.round !== undefined && template.data !== 'revisit')
      throw new UsageError('Only a revisit has rounds.')
    const out = values.out
    if (out === undefined) throw new UsageError('Say where to: --out FILE.')
    return withWorkspace(values.workspace, context, async (workspace) => {
      const ofAll = values.review === undefined && !isOfReview(template.data)
      const chosen = ofAll
        ? ok({ reviewId: null })
        : await chosenSubject(workspace, values.review, values.round)
      if (!chosen.ok) return chosen
      const report = await buildReport(workspace, {
        template: template.data,
        ...(columns.data === undefined ? {} : { columns: columns.data }),
        ...chosen.value,
      })
      if (!report.ok) return report
      const saved = await saveReport(report.value, {
        format: format.data,
        file: resolve(context.folder, out),
        resourcesFolder: join(context.home, 'resources'),
        now: workspace.now(),
        by: (await workspace.settings.get('user')) ?? null,
      })
      if (!saved.ok) return saved
      context.err(`Wrote “${report.value.title}” to ${out} (SHA-256 ${saved.value.sha256}).`)
      return ok(undefined)
    })
  },
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
