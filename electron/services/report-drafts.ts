import type { AnswerOf, RequestedOf } from '../../shared/contract.ts'
import type { Nothing } from '../../shared/contract/window.ts'
import type { Report } from '../../shared/model/report.ts'
import type { ReportDraft, ReportHead, ReportSubject } from '../../shared/model/report-draft.ts'
import type { ReportData } from '../../shared/model/report-data.ts'
import { failed, ok, type Reason, type Result } from '../../shared/model/result.ts'
import type { Figures } from '../../shared/rules/report/figures.ts'
import { markingOf, printedReport } from '../../shared/rules/report/printed.ts'
import { textChanges } from '../../shared/rules/report/text-changes.ts'
import { textOf } from '../../shared/rules/report/text-of.ts'
import {
  draftOfTable,
  figuresOf,
  isOfReview,
  narrowed,
  revisitReport,
  roundReport,
  templateDraft,
  upToDate,
} from '../reports/index.ts'
import {
  createReport,
  exemptPapers,
  freezeReport,
  frozenAs,
  headOf,
  keepVersion,
  madeByBody,
  noReport,
  reportData,
  reportText,
  revisitTable,
  roundTable,
  saveReportText,
  setReportHead,
  standingReport,
  subjectOf,
  today,
  versionBlocks,
} from '../tracking/index.ts'
import type { Workspace } from '../workspace/index.ts'

const noReviewChosen = failed(
  'no-review',
  'This report is on one review.',
  'Choose the review that it is on.',
)

type Filled = { readonly draft: ReportDraft; readonly data: ReportData; readonly sensitive: boolean }

const templateOf = async (
  workspace: Workspace,
  subject: ReportSubject,
  data: ReportData,
): Promise<Result<ReportDraft>> => {
  const { template, reviewId, roundId, columns } = subject
  if (roundId !== null) {
    const round = await roundTable(workspace.read, roundId)
    return round.ok ? ok(draftOfTable(roundReport(round.value))) : round
  }
  if (template !== 'revisit') return ok(templateDraft(template, data, columns ?? 'nine'))
  const table = await revisitTable(workspace.read, reviewId ?? '')
  return table.ok ? ok(draftOfTable(revisitReport(table.value))) : table
}

/** What a template makes of the tracker now, as a report to be written on. */
const filledNow = async (workspace: Workspace, subject: ReportSubject): Promise<Result<Filled>> => {
  if (subject.reviewId === null && isOfReview(subject.template)) return noReviewChosen
  const all = await reportData(workspace.read, subject.reviewId, today(workspace))
  if (!all.ok) return all
  const among = await madeByBody(workspace.read, subject.bodyId)
  const data = narrowed(all.value, { among, from: subject.from, to: subject.to })
  const draft = await templateOf(workspace, subject, data)
  if (!draft.ok) return draft
  return ok({ draft: draft.value, data, sensitive: draft.value.marking === 'OFFICIAL-SENSITIVE' })
}

/** Begins a report as its template has it. */
export const beginReport = async (
  workspace: Workspace,
  { title, ...subject }: RequestedOf<'reports.create'>,
): Promise<Result<{ id: string }>> => {
  const filled = await filledNow(workspace, subject)
  if (!filled.ok) return filled
  const { draft } = filled.value
  const head: ReportHead = {
    title: title ?? (draft.title || 'Report'),
    body: draft.body,
    dateWords: draft.dateWords,
    draft: draft.draft ?? true,
    marking: null,
    exemptParagraph: null,
    version: '0.1',
    landscape: draft.landscape ?? false,
  }
  return createReport(workspace, { subject, head, blocks: draft.blocks })
}

type Written = {
  readonly subject: ReportSubject
  readonly head: ReportHead
  readonly draft: ReportDraft
  readonly figures: Figures | Record<string, never>
  readonly savedAt: string
  readonly stale: Reason | null
  readonly sensitive: boolean
}

const headed = (
  head: ReportHead,
  council: string | null,
  sensitive: boolean,
): Omit<ReportDraft, 'blocks'> => ({
  title: head.title,
  council,
  body: head.body,
  dateWords: head.dateWords,
  language: 'en-GB',
  marking: markingOf(head.marking, head.exemptParagraph, sensitive),
  ...(head.draft ? { draft: true } : {}),
  ...(head.version === null ? {} : { version: head.version }),
  ...(head.landscape ? { landscape: true } : {}),
})

/** A report that is being written, with what the tracker says now. */
const writtenNow = async (workspace: Workspace, id: string): Promise<Result<Written>> => {
  const row = await standingReport(workspace.read, id)
  const text = await reportText(workspace.read, id)
  if (row === undefined || text === undefined) return noReport()
  const [subject, head] = [subjectOf(row), headOf(row)]
  const filled = await filledNow(workspace, subject)
  const { blocks, savedAt } = text
  if (!filled.ok) {
    const draft = { ...headed(head, null, false), blocks }
    return ok({ subject, head, draft, figures: {}, savedAt, stale: filled.reason, sensitive: false })
  }
  const { draft: fresh, data, sensitive } = filled.value
  const figures = figuresOf(data)
  const exempt = await exemptPapers(workspace.read)
  const draft = upToDate({ ...headed(head, fresh.council, sensitive), blocks }, fresh, { figures, exempt })
  return ok({ subject, head, draft, figures, savedAt, stale: null, sensitive })
}

/** A report with what the tracker says now, or as it was frozen. */
export const openReport = async (
  workspace: Workspace,
  id: string,
): Promise<Result<AnswerOf<'reports.open'>>> => {
  const written = await writtenNow(workspace, id)
  if (!written.ok) return written
  const frozen = await frozenAs(workspace.read, id)
  return ok({
    ...written.value,
    ...(frozen === undefined ? {} : { draft: frozen.report, stale: null }),
    frozen: frozen === undefined ? null : { at: frozen.at, who: frozen.who },
  })
}

/** A report as it is printed: as it was frozen, else as it stands now. */
export const printedNow = async (workspace: Workspace, id: string): Promise<Result<Report>> => {
  const open = await openReport(workspace, id)
  return open.ok ? ok(printedReport(open.value.draft)) : open
}

/** Keeps a report as it is printed now, for good. */
export const freezeNow = async (workspace: Workspace, id: string): Promise<Result<Nothing>> => {
  const written = await writtenNow(workspace, id)
  if (!written.ok) return written
  if (written.value.stale !== null) return { ok: false, reason: written.value.stale }
  return freezeReport(workspace, id, printedReport(written.value.draft))
}

/** A copy to go on writing in; of a frozen report too, its figures then the tracker's again. */
export const duplicateReport = async (workspace: Workspace, id: string): Promise<Result<{ id: string }>> => {
  const row = await standingReport(workspace.read, id)
  const text = await reportText(workspace.read, id)
  if (row === undefined || text === undefined) return noReport()
  const head = { ...headOf(row), title: `${row.title} (copy)`.slice(0, 300), draft: true }
  return createReport(
    workspace,
    { subject: subjectOf(row), head, blocks: text.blocks },
    `Copied the report “${row.title}”`,
  )
}

const noVersion = failed('not-found', 'This version is not there any more.')

/** What was written from one version to another, or to the report as it stands. */
export const compareVersions = async (
  workspace: Workspace,
  { id, from, to }: RequestedOf<'reports.compare'>,
): Promise<Result<AnswerOf<'reports.compare'>>> => {
  const before = await versionBlocks(workspace.read, from)
  const after =
    to === null ? (await reportText(workspace.read, id))?.blocks : await versionBlocks(workspace.read, to)
  if (before === undefined || after === undefined) return noVersion
  const { added, removed, lines } = textChanges(textOf(before), textOf(after))
  return ok({ added, removed, lines: lines.map((line) => line.map((change) => ({ ...change }))) })
}

/** Goes back to a version; what stood until then is kept as one. */
export const restoreVersion = async (
  workspace: Workspace,
  { id, versionId }: RequestedOf<'reports.restore'>,
): Promise<Result<Nothing>> => {
  const blocks = await versionBlocks(workspace.read, versionId)
  if (blocks === undefined) return noVersion
  const kept = await keepVersion(workspace, id, 'Before going back')
  if (!kept.ok) return kept
  const saved = await saveReportText(workspace, id, blocks)
  return saved.ok ? ok({}) : saved
}

/** Changes the title, marking… of a report. An exempt one names its paragraph. */
export const changeHead = (
  workspace: Workspace,
  { id, head }: RequestedOf<'reports.setHead'>,
): Promise<Result<Nothing>> =>
  head.marking === 'EXEMPT' && head.exemptParagraph === null
    ? Promise.resolve(
        failed(
          'no-paragraph',
          'An exempt report names the paragraph of Schedule 12A that exempts it.',
          'Choose the paragraph, or another marking.',
        ),
      )
    : setReportHead(workspace, id, head)
