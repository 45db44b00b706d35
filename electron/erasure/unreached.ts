import { type Kysely, sql } from 'kysely'
import type { ErasureFound } from '../../shared/contract/erasure.ts'
import { exportedSchema } from '../../shared/model/exported.ts'
import type { Schema, Workspace } from '../workspace/index.ts'
import type { Seen } from './find.ts'

type Db = Kysely<Schema>

/** As many are named; there are rarely more. */
const most = 200

const reportsOf = ({ places }: Seen): readonly string[] =>
  [...places.values()]
    .filter(({ kind }) => kind === 'reports' || kind === 'frozen-reports')
    .map(({ id }) => id.slice(id.indexOf(':') + 1))

/** What has left Revisit, which no erasure reaches: files of reports that hold the words first, then the newest. */
export const exportsOf = async (db: Db, seen: Seen): Promise<ErasureFound['exports']> => {
  const rows = await db.selectFrom('export_log').selectAll().orderBy('export_log.at', 'desc').execute()
  const reports = new Set(reportsOf(seen))
  const reached = rows.map((row) => ({
    exported: exportedSchema.parse({ ...row, reportId: row.report_id, leftOut: row.left_out }),
    certain: row.report_id !== null && reports.has(row.report_id),
  }))
  const certain = reached.filter((one) => one.certain)
  return {
    total: rows.length,
    certain: certain.length,
    rows: [...certain, ...reached.filter((one) => !one.certain)].slice(0, most),
  }
}

/** Papers with pages that are pictures and were never read: what stands on them nobody knows. */
export const unreadPictures = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ papers: number }>`select count(distinct page.document_id) as papers from page
    left join scan_job on scan_job.document_id = page.document_id
    where page.content = 'image' and scan_job.state is not 'done'`.execute(db)
  return rows[0]?.papers ?? 0
}

/** Files that could not be imported and wait in the list of imports for another try. */
export const waitingFiles = async (db: Db): Promise<string[]> => {
  const rows = await db
    .selectFrom('import_job')
    .select('import_job.name')
    .where('import_job.staged_file', 'is not', null)
    .where('import_job.state', 'in', ['failed', 'cancelled'])
    .orderBy('import_job.ordinal')
    .limit(most)
    .execute()
  return rows.map(({ name }) => name)
}

/** Which of the settings that erasure leaves hold the words: a person changes these by hand, as the app goes by them. */
export const ownSettings = async (
  { folder, settings }: Pick<Workspace, 'folder' | 'settings'>,
  { finder }: Seen,
): Promise<ErasureFound['unseen']['settings']> => {
  const values = {
    user: await settings.get('user'),
    'second place': await settings.get('backup_place'),
    folder,
  }
  return (['user', 'second place', 'folder'] as const).filter(
    (of) => finder.spans(values[of] ?? '').length > 0,
  )
}
