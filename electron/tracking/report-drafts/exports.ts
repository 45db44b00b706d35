import type { ReportExport } from '../../../shared/model/report-draft.ts'
import type { ExportFormat } from '../../../shared/model/report.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db, Window, WindowRequest } from '../reading.ts'

type Exported = Omit<ReportExport, 'id' | 'at' | 'who'> & {
  readonly reportId: string
  readonly at: Date
  readonly who: string
}

/** Writes into the log that a file of a report has left Revisit. Nothing takes it out again. */
export const logExport = async (workspace: Workspace, { reportId, at, leftOut, ...exported }: Exported) => {
  await workspace.write((trx) =>
    trx
      .insertInto('report_export')
      .values({
        id: workspace.newId(),
        report_id: reportId,
        at: at.toISOString(),
        left_out: leftOut,
        ...exported,
      })
      .execute(),
  )
}

/** What left Revisit of one report, newest first. */
export const listExports = async (
  db: Db,
  { id, offset, limit }: WindowRequest & { readonly id: string },
): Promise<Window<ReportExport>> => {
  const all = db.selectFrom('report_export').where('report_export.report_id', '=', id)
  const { total } = await all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await all
    .selectAll()
    .orderBy('report_export.at', 'desc')
    .orderBy('report_export.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return {
    total,
    rows: rows.map(({ id, at, who, format, file, sha256, bytes, version, marking, left_out }) => ({
      id,
      at,
      who,
      format: format as ExportFormat,
      file,
      sha256,
      bytes,
      version,
      marking,
      leftOut: left_out,
    })),
  }
}
