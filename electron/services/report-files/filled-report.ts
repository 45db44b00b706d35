import type { ReportDraft, ReportSubject } from '../../../shared/model/report-draft.ts'
import type { Report } from '../../../shared/model/report.ts'
import type { ReportData } from '../../../shared/model/report-data.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { markingOf, printedReport } from '../../../shared/rules/report/printed.ts'
import {
  draftOfTable,
  isOfReview,
  narrowed,
  ownDraft,
  revisitReport,
  roundReport,
  templateDraft,
} from '../../reports/index.ts'
import {
  madeByBody,
  ownTemplate,
  reportData,
  reviewOfPaper,
  revisitTable,
  roundTable,
  today,
} from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { draftOfPaper, paperNow } from './report-from-paper.ts'

const noReviewChosen = failed(
  'no-review',
  'This report is on one review.',
  'Choose the review that it is on.',
)

const templateGone = failed(
  'no-template',
  'The council’s template that this report has is not there any more, or was made by a newer Revisit.',
  'Look at the templates under “Reports”.',
)

type Filled = {
  readonly draft: ReportDraft
  readonly data: ReportData
  /** The template's own blocks, where those of the draft are a paper's. */
  readonly template: ReportDraft['blocks']
  readonly sensitive: boolean
  /** The marking that it has because of the paper that its words are from; null: none. */
  readonly exempt: string | null
}

const templateOf = async (
  workspace: Workspace,
  { template, reviewId, roundId, columns }: ReportSubject,
  data: ReportData,
): Promise<Result<ReportDraft>> => {
  if (roundId !== null) {
    const round = await roundTable(workspace.read, roundId)
    return round.ok ? ok(draftOfTable(roundReport(round.value))) : round
  }
  if (template !== 'revisit') return ok(templateDraft(template, data, columns ?? 'nine'))
  const table = await revisitTable(workspace.read, reviewId ?? '')
  return table.ok ? ok(draftOfTable(revisitReport(table.value))) : table
}

/** The draft with the words of the paper that it was begun from, in the place of the template's. */
const withPaper = async (
  workspace: Workspace,
  paperId: string,
  { draft, data, template, sensitive }: Filled,
): Promise<Result<Filled>> => {
  const paper = await paperNow(workspace, paperId)
  if (!paper.ok) return paper
  const council = draft.council ?? paper.value.data.council
  // Its words are the paper's, so that the review's title, where that is another, would be wrong over them.
  const { title } = paper.value.source
  const blocks = draftOfPaper(paper.value, { ...draft, title, council })
  if (!blocks.ok) return blocks
  const { marking } = paper.value
  return ok({
    draft: { ...draft, title, council, blocks: blocks.value },
    data,
    template,
    sensitive: sensitive || marking.level === 'official-sensitive' || paper.value.data.sensitive,
    exempt: marking.level === 'exempt' ? markingOf('EXEMPT', marking.paragraph, false) : null,
  })
}

/** What a template makes of the tracker now, as a report to be written on. */
export const filledNow = async (workspace: Workspace, subject: ReportSubject): Promise<Result<Filled>> => {
  const { reviewId, paperId, own } = subject
  const council = own === null ? undefined : await ownTemplate(workspace.read, own)
  if (own !== null && council === undefined) return templateGone
  const onOne = council?.ofReview ?? isOfReview(subject.template)
  if (reviewId === null && paperId === null && onOne) return noReviewChosen
  const all = await reportData(workspace.read, reviewId, today(workspace))
  if (!all.ok) return all
  const among = await madeByBody(workspace.read, subject.bodyId)
  const data = narrowed(all.value, { among, from: subject.from, to: subject.to })
  const draft =
    council === undefined ? await templateOf(workspace, subject, data) : ok(ownDraft(council, data))
  if (!draft.ok) return draft
  const sensitive = draft.value.marking === 'OFFICIAL-SENSITIVE'
  const filled = { draft: draft.value, data, template: draft.value.blocks, sensitive, exempt: null }
  return paperId === null ? ok(filled) : withPaper(workspace, paperId, filled)
}

/** The report with the words of a paper, as it is printed; nothing of it is left to be written. */
export const buildFromPaper = async (
  workspace: Workspace,
  {
    template,
    paperId,
    reviewId,
  }: Pick<ReportSubject, 'template' | 'reviewId'> & { readonly paperId: string },
): Promise<Result<Report>> => {
  const subject = {
    template,
    paperId,
    reviewId: reviewId ?? (await reviewOfPaper(workspace.read, paperId)),
    roundId: null,
    columns: null,
    bodyId: null,
    from: null,
    to: null,
    own: null,
  }
  const filled = await filledNow(workspace, subject)
  if (!filled.ok) return filled
  const { draft, sensitive, exempt } = filled.value
  return ok(printedReport({ ...draft, draft: false, marking: exempt ?? markingOf(null, null, sensitive) }))
}
