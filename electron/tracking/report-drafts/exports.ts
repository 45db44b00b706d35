import type { RequestedOf } from '../../../shared/contract.ts'
import { exportedList } from '../../../shared/lists/exported.ts'
import { rowsInView } from '../../../shared/lists/in-memory.ts'
import type { Exported, ExportedBy, ExportedFormat, ExportedThing } from '../../../shared/model/exported.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'

/** Writes into the log that a file has left Revisit. Nothing takes it out again. */
export const logExport = async (
  workspace: Workspace,
  { reportId, leftOut, ...exported }: Omit<Exported, 'id'>,
): Promise<Exported> => {
  const id = workspace.newId()
  await workspace.write((trx) =>
    trx
      .insertInto('export_log')
      .values({ id, report_id: reportId, left_out: leftOut, ...exported })
      .execute(),
  )
  return { id, reportId, leftOut, ...exported }
}

const everything = (db: Db) =>
  db.selectFrom('export_log').selectAll().orderBy('export_log.at', 'desc').orderBy('export_log.id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof everything>['execute']>>[number]

const exportedOf = ({ report_id, left_out, what, by, format, ...row }: Row): Exported => ({
  ...row,
  what: what as ExportedThing,
  by: by as ExportedBy,
  format: format as ExportedFormat,
  reportId: report_id,
  leftOut: left_out,
})

/** All that ever left Revisit, newest first. */
export const everyExport = async (db: Db): Promise<Exported[]> =>
  (await everything(db).execute()).map(exportedOf)

/** A window of all that left Revisit. */
export const listExports = async (
  db: Db,
  {
    filter = {},
    sort = 'at',
    descending = true,
    group,
    offset,
    limit,
  }: WindowRequest & Partial<RequestedOf<'exports.list'>>,
): Promise<Window<Exported>> => {
  const rows = rowsInView(exportedList, await everyExport(db), {
    filter,
    sort: { column: sort, descending },
    group,
  })
  return { total: rows.length, rows: rows.slice(offset, offset + limit) }
}

/** What left Revisit of one report, newest first. */
export const reportExports = async (
  db: Db,
  { id, offset, limit }: WindowRequest & { readonly id: string },
): Promise<Window<Exported>> => {
  const { total } = await db
    .selectFrom('export_log')
    .where('export_log.report_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await everything(db)
    .where('export_log.report_id', '=', id)
    .offset(offset)
    .limit(limit)
    .execute()
  return { total, rows: rows.map(exportedOf) }
}
