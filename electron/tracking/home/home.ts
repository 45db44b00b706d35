import type { AnswerOf, RequestedOf } from '../../../shared/contract.ts'
import type { Nothing } from '../../../shared/contract/window.ts'
import { type Need, needKinds } from '../../../shared/model/home.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db, Window } from '../queries/window.ts'
import { dismissedStandings, foundNeeds } from './found-needs.ts'
import { backupMissing } from './backup-missing.ts'
import { type FoundNeed, keyOf } from './need.ts'
import { withWords } from './need-words.ts'

/** How many of each kind the home screen shows before one asks for all. */
const shownAtFirst = 4

const parted = async (db: Db, today: string) => {
  const dismissed = await dismissedStandings(db)
  const isAway = (need: FoundNeed): boolean => dismissed.get(keyOf(need))?.has(need.standing) === true
  const { here = [], away = [] } = Object.groupBy(await foundNeeds(db, today), (need) =>
    isAway(need) ? 'away' : 'here',
  )
  return { here, away }
}

/** What needs a person today, by reason, each with its first few. */
export const homeOverview = async (db: Db, today: string): Promise<AnswerOf<'home.overview'>> => {
  const { here, away } = await parted(db, today)
  const kinds = needKinds
    .map((kind) => ({
      kind,
      here: here.filter((need) => need.kind === kind),
      away: away.filter((need) => need.kind === kind),
    }))
    .filter((group) => group.here.length + group.away.length > 0)
  const words = await withWords(
    db,
    kinds.flatMap((group) => group.here.slice(0, shownAtFirst)),
  )
  const { tracked } = await db
    .selectFrom('recommendation')
    .select((eb) => eb.fn.countAll<number>().as('tracked'))
    // As the register shows and the charts count: what was noted or thanked is no work.
    .where('recommendation.procedural', '=', 0)
    .where('recommendation.removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    today,
    tracked,
    backupMissing: await backupMissing(db, today),
    groups: kinds.map((group) => ({
      kind: group.kind,
      total: group.here.length,
      dismissed: group.away.length,
      first: words.filter(({ kind }) => kind === group.kind),
    })),
  }
}

/** A window of the needs of one kind: those that stand, or those put away. */
export const homeNeeds = async (
  db: Db,
  { kind, dismissed, offset, limit }: RequestedOf<'home.needs'>,
  today: string,
): Promise<Window<Need>> => {
  const { here, away } = await parted(db, today)
  const all = (dismissed ? away : here).filter((need) => need.kind === kind)
  return { total: all.length, rows: await withWords(db, all.slice(offset, offset + limit)) }
}

/** Puts a need away until how it stands changes. */
export const dismissNeed = async (
  workspace: Workspace,
  key: string,
  today: string,
): Promise<Result<Nothing>> => {
  const need = (await foundNeeds(workspace.read, today)).find((one) => keyOf(one) === key)
  if (need === undefined)
    return failed('not-found', 'This needs nobody any more.', 'The list is up to date again now.')
  return workspace.change('Put away a reminder on Home', async (change) => {
    await change.insert('need_dismissal', { id: workspace.newId(), need: key, standing: need.standing })
    return ok({})
  })
}

/** Brings back everything that was put away; gives how much that was. */
export const bringAllBack = (workspace: Workspace): Promise<Result<{ count: number }>> =>
  workspace.change('Brought back every reminder on Home', async (change) => {
    const rows = await change.trx
      .selectFrom('need_dismissal')
      .select('need_dismissal.id')
      .where('need_dismissal.removed_at', 'is', null)
      .execute()
    for (const { id } of rows) await change.remove('need_dismissal', id)
    return ok({ count: rows.length })
  })

/** Brings back what was put away. */
export const bringNeedBack = (workspace: Workspace, key: string): Promise<Result<Nothing>> =>
  workspace.change('Brought back a reminder on Home', async (change) => {
    const rows = await change.trx
      .selectFrom('need_dismissal')
      .select('need_dismissal.id')
      .where('need_dismissal.need', '=', key)
      .where('need_dismissal.removed_at', 'is', null)
      .execute()
    for (const { id } of rows) await change.remove('need_dismissal', id)
    return ok({})
  })
