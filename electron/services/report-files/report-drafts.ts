import type { AnswerOf, RequestedOf } from '../../../shared/contract.ts'
import type { Nothing } from '../../../shared/contract/window.ts'
import type { Report } from '../../../shared/model/report.ts'
import type { ReportDraft, ReportHead, ReportSubject } from '../../../shared/model/report-draft.ts'
import { failed, ok, type Reason, type Result } from '../../../shared/model/result.ts'
import { erasedNote } from '../../../shared/rules/report/erased-note.ts'
import type { Figures } from '../../../shared/rules/report/figures.ts'
import { markingOf, printedReport } from '../../../shared/rules/report/printed.ts'
import { labelOf } from '../../../shared/rules/report/template-label.ts'
import { templateNames } from '../../../shared/rules/report/template-names.ts'
import { textChanges } from '../../../shared/rules/report/text-changes.ts'
import { textOf } from '../../../shared/rules/report/text-of.ts'
import { missingSections, sectionsOf } from '../../../shared/rules/report/template-sections.ts'
import { figuresOf, upToDate } from '../../reports/index.ts'
import {
  createReport,
  exemptPapers,
  freezeReport,
  frozenAs,
  headOf,
  keepVersion,
  noReport,
  ownTemplate,
  reportText,
  reviewOfPaper,
  saveReportText,
  setReportHead,
  standingReport,
  subjectOf,
  versionBlocks,
} from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { filledNow } from './filled-report.ts'
import { insertedCharts } from './inserted-charts.ts'

/** Begins a report as its template has it, or with the words of a paper. */
export const beginReport = async (
  workspace: Workspace,
  { title, ...asked }: RequestedOf<'reports.create'>,
): Promise<Result<{ id: string }>> => {
  const { paperId, reviewId } = asked
  const subject =
    paperId !== null && reviewId === null
      ? { ...asked, reviewId: await reviewOfPaper(workspace.read, paperId) }
      : asked
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
  readonly template: AnswerOf<'reports.open'>['template']
  readonly savedAt: string
  readonly stale: Reason | null
  readonly sensitive: boolean
}

const headed = (
  head: ReportHead,
  council: string | null,
  { sensitive, exempt }: { readonly sensitive: boolean; readonly exempt: string | null },
): Omit<ReportDraft, 'blocks'> => ({
  title: head.title,
  council,
  body: head.body,
  dateWords: head.dateWords,
  language: 'en-GB',
  marking: exempt ?? markingOf(head.marking, head.exemptParagraph, sensitive),
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
    const draft = { ...headed(head, null, { sensitive: false, exempt: null }), blocks }
    const template = { headings: [], lacks: [] }
    return ok({
      subject,
      head,
      draft,
      figures: {},
      template,
      savedAt,
      stale: filled.reason,
      sensitive: false,
    })
  }
  const { draft: fresh, data, exempt } = filled.value
  const charts = await insertedCharts(workspace, blocks)
  const sensitive = filled.value.sensitive || charts.sensitive
  const figures = figuresOf(data)
  const papers = await exemptPapers(workspace.read)
  const typed = { ...headed(head, fresh.council, { sensitive, exempt }), blocks }
  // What a report from a paper took over of the template is filled as the template has it.
  const parts = { ...fresh, blocks: [...filled.value.template, ...fresh.blocks] }
  const draft = upToDate(typed, parts, { figures, exempt: papers, charts: charts.filled })
  const sections = sectionsOf(filled.value.template)
  const template = {
    headings: sections.map(({ heading }) => heading),
    lacks: missingSections(sections, blocks).map((section) => ({ ...section, blocks: [...section.blocks] })),
  }
  return ok({ subject, head, draft, figures, template, savedAt, stale: null, sensitive })
}

/** A frozen report as it leaves: where words of it were erased, its first line says so. */
const asPrinted = ({
  report,
  erasedAt,
}: {
  readonly report: Report
  readonly erasedAt: string | null
}): Report => ({
  ...report,
  blocks: [...erasedNote('report', erasedAt), ...report.blocks],
})

/** A report with what the tracker says now, or as it was frozen. */
export const openReport = async (
  workspace: Workspace,
  id: string,
): Promise<Result<AnswerOf<'reports.open'>>> => {
  const written = await writtenNow(workspace, id)
  if (!written.ok) return written
  const frozen = await frozenAs(workspace.read, id)
  const { own, template } = written.value.subject
  const council = own === null ? undefined : await ownTemplate(workspace.read, own)
  return ok({
    ...written.value,
    templateName: council === undefined ? templateNames[template] : labelOf(council),
    ...(frozen === undefined ? {} : { draft: asPrinted(frozen), stale: null }),
    frozen: frozen === undefined ? null : { at: frozen.at, who: frozen.who, erasedAt: frozen.erasedAt },
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
