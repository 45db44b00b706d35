import { z } from 'zod'
import type { Nothing } from '../../../shared/contract/window.ts'
import type { DraftBlock, ReportVersion } from '../../../shared/model/report-draft.ts'
import { draftBlockSchema } from '../../../shared/model/report-draft.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { wordCount } from '../../../shared/rules/report/text-of.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db, Window, WindowRequest } from '../queries/window.ts'
import { blocksOf, frozenReport, isFrozenReport, noReport, standingReport } from './rows.ts'

/** A state is kept by the clock once this long after the one before. */
const between = 10 * 60 * 1000

const lastVersion = (db: Db, id: string) =>
  db
    .selectFrom('report_version')
    .select(['report_version.made_at', 'report_version.blocks_json'])
    .where('report_version.report_id', '=', id)
    .orderBy('report_version.made_at', 'desc')
    .orderBy('report_version.id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What was typed last; undefined: there is no such report. */
export const reportText = async (
  db: Db,
  id: string,
): Promise<{ blocks: DraftBlock[]; savedAt: string } | undefined> => {
  const text = await db
    .selectFrom('report_text')
    .selectAll()
    .where('report_text.report_id', '=', id)
    .executeTakeFirst()
  return text === undefined ? undefined : { blocks: blocksOf(text.blocks_json), savedAt: text.saved_at }
}

const versionRow = async (workspace: Workspace, id: string, name: string | null, blocks_json: string) => ({
  id: workspace.newId(),
  report_id: id,
  name,
  blocks_json,
  words: wordCount(blocksOf(blocks_json)),
  made_at: workspace.now().toISOString(),
})

/**
 * Keeps what is typed, over what was typed before. Every ten minutes of writing, what was there before is kept as a
 * version, so that a morning's work is never further away than that.
 */
export const saveReportText = async (
  workspace: Workspace,
  id: string,
  blocks: readonly DraftBlock[],
): Promise<Result<{ savedAt: string }>> => {
  const who = (await workspace.settings.get('user')) ?? ''
  return workspace.write(async (trx) => {
    const report = await standingReport(trx, id)
    if (report === undefined) return noReport()
    if (await isFrozenReport(trx, id)) return frozenReport()
    const before = await trx
      .selectFrom('report_text')
      .select('report_text.blocks_json')
      .where('report_text.report_id', '=', id)
      .executeTakeFirstOrThrow()
    const blocks_json = JSON.stringify(z.array(draftBlockSchema).parse(blocks))
    const saved_at = workspace.now().toISOString()
    if (before.blocks_json === blocks_json) return ok({ savedAt: saved_at })
    const last = await lastVersion(trx, id)
    const since = Date.parse(last?.made_at ?? report.made_at)
    const isDue = last === undefined || workspace.now().getTime() - since >= between
    if (isDue && last?.blocks_json !== before.blocks_json)
      await trx
        .insertInto('report_version')
        .values({ ...(await versionRow(workspace, id, null, before.blocks_json)), who })
        .execute()
    await trx
      .updateTable('report_text')
      .set({ blocks_json, saved_at })
      .where('report_text.report_id', '=', id)
      .execute()
    return ok({ savedAt: saved_at })
  })
}

/** Keeps the report as it stands now, under a name. */
export const keepVersion = async (
  workspace: Workspace,
  id: string,
  name: string | null,
): Promise<Result<Nothing>> => {
  const who = (await workspace.settings.get('user')) ?? ''
  return workspace.write(async (trx) => {
    if ((await standingReport(trx, id)) === undefined) return noReport()
    if (await isFrozenReport(trx, id)) return frozenReport()
    const { blocks_json } = await trx
      .selectFrom('report_text')
      .select('report_text.blocks_json')
      .where('report_text.report_id', '=', id)
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('report_version')
      .values({ ...(await versionRow(workspace, id, name, blocks_json)), who })
      .execute()
    return ok({})
  })
}

/** The versions of a report, newest first. */
export const listVersions = async (
  db: Db,
  { id, offset, limit }: WindowRequest & { readonly id: string },
): Promise<Window<ReportVersion>> => {
  const all = db.selectFrom('report_version').where('report_version.report_id', '=', id)
  const { total } = await all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await all
    .select(['report_version.id', 'name', 'made_at as at', 'who', 'words'])
    .orderBy('made_at', 'desc')
    .orderBy('report_version.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return { total, rows }
}

/** The blocks of one version. */
export const versionBlocks = async (db: Db, versionId: string): Promise<DraftBlock[] | undefined> => {
  const version = await db
    .selectFrom('report_version')
    .select('report_version.blocks_json')
    .where('report_version.id', '=', versionId)
    .executeTakeFirst()
  return version === undefined ? undefined : blocksOf(version.blocks_json)
}
