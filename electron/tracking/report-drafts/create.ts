import type { Nothing } from '../../../shared/contract/window.ts'
import type { DraftBlock, ReportHead, ReportSubject } from '../../../shared/model/report-draft.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import {
  frozenReport,
  headColumns,
  isFrozenReport,
  noReport,
  standingReport,
  subjectColumns,
} from './rows.ts'

type NewReport = {
  readonly subject: ReportSubject
  readonly head: ReportHead
  readonly blocks: readonly DraftBlock[]
}

/** Begins a report with these blocks. `said`: what undo calls it. */
export const createReport = (
  workspace: Workspace,
  { subject, head, blocks }: NewReport,
  said = `Began the report “${head.title}”`,
): Promise<Result<{ id: string }>> =>
  workspace.change(said, async (change) => {
    const id = workspace.newId()
    await change.insert('report', {
      id,
      ...subjectColumns(subject),
      ...headColumns(head),
      made_at: change.at,
    })
    await change.trx
      .insertInto('report_text')
      .values({ report_id: id, blocks_json: JSON.stringify(blocks), saved_at: change.at })
      .execute()
    return ok({ id })
  })

const inOpenReport = (
  workspace: Workspace,
  summary: string,
  id: string,
  work: (change: Change) => Promise<void>,
): Promise<Result<Nothing>> =>
  workspace.change(summary, async (change) => {
    if ((await standingReport(change.trx, id)) === undefined) return noReport()
    if (await isFrozenReport(change.trx, id)) return frozenReport()
    await work(change)
    return ok({})
  })

/** Changes what stands on the pages of a report. */
export const setReportHead = (workspace: Workspace, id: string, head: ReportHead): Promise<Result<Nothing>> =>
  inOpenReport(workspace, `Changed the title or marking of “${head.title}”`, id, (change) =>
    change.update('report', id, headColumns(head)),
  )

/** Removes a report that is not frozen; undo brings it back. */
export const removeReport = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  inOpenReport(workspace, 'Removed a report', id, (change) => change.remove('report', id))
