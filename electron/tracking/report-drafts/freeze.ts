import type { Nothing } from '../../../shared/contract/window.ts'
import { type Report, reportSchema } from '../../../shared/model/report.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'
import { frozenReport, isFrozenReport, noReport, standingReport } from './rows.ts'

/**
 * Keeps a report as it is printed now, every figure and word of it, for good: the database refuses whatever would
 * change it. No undo takes it back; whoever asks for it has been told so.
 */
export const freezeReport = async (
  workspace: Workspace,
  id: string,
  report: Report,
): Promise<Result<Nothing>> => {
  const who = (await workspace.settings.get('user')) ?? ''
  return workspace.forGood('report', async (trx) => {
    if ((await standingReport(trx, id)) === undefined) return noReport()
    if (await isFrozenReport(trx, id)) return frozenReport()
    await trx
      .insertInto('frozen_report')
      .values({
        report_id: id,
        frozen_at: workspace.now().toISOString(),
        who,
        report_json: JSON.stringify(reportSchema.parse(report)),
      })
      .execute()
    return ok({})
  })
}

/** A report as it was frozen; undefined: it is not. */
export const frozenAs = async (
  db: Db,
  id: string,
): Promise<{ report: Report; at: string; who: string; erasedAt: string | null } | undefined> => {
  const row = await db
    .selectFrom('frozen_report')
    .selectAll()
    .where('frozen_report.report_id', '=', id)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : {
        report: reportSchema.parse(JSON.parse(row.report_json)),
        at: row.frozen_at,
        who: row.who,
        erasedAt: row.erased_at,
      }
}
