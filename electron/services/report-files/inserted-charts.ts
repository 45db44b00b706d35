import type { AnswerOf } from '../../../shared/contract.ts'
import type { DraftBlock } from '../../../shared/model/report-draft.ts'
import type { ReportBlock } from '../../../shared/model/report.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { chartNow, chartsOf } from '../../reports/index.ts'
import { reportData, today } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'

/** As many as a person looks through. */
const most = 200

/** The charts that can be put into a report, of one review or of all the tracker, with their figures. */
export const chartsToInsert = async (
  workspace: Workspace,
  reviewId: string | null,
): Promise<Result<AnswerOf<'reports.charts'>>> => {
  const data = await reportData(workspace.read, reviewId, today(workspace))
  return data.ok ? ok({ charts: [...chartsOf(data.value)].slice(0, most) }) : data
}

type Now = {
  /** What each section is filled with, by its name. */
  readonly filled: ReadonlyMap<string, readonly ReportBlock[]>
  /** One of them rests on a paper marked OFFICIAL-SENSITIVE. */
  readonly sensitive: boolean
}

/** The charts that somebody put into a report, as they stand now. Of a review that is gone they stay as they were. */
export const insertedCharts = async (workspace: Workspace, blocks: readonly DraftBlock[]): Promise<Now> => {
  const asked = blocks.flatMap((block) =>
    block.kind === 'filled' && block.chart !== undefined ? [{ part: block.part, chart: block.chart }] : [],
  )
  const filled = new Map<string, readonly ReportBlock[]>()
  let sensitive = false
  for (const [reviewId, charts] of Map.groupBy(asked, ({ chart }) => chart.reviewId)) {
    const data = await reportData(workspace.read, reviewId, today(workspace))
    if (!data.ok) continue
    sensitive ||= data.value.sensitive
    for (const { part, chart } of charts) {
      const now = chartNow(data.value, chart)
      filled.set(part, now === undefined ? [] : [now])
    }
  }
  return { filled, sensitive }
}
