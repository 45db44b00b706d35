import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { type ClockRule, clockRuleSchema } from '../../../shared/model/clock.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'

const live = (db: Db) => db.selectFrom('clock_rule').where('clock_rule.removed_at', 'is', null)

/** The rules for the time of a response, in order. */
export const clockRules = async (db: Db): Promise<ClockRule[]> => {
  const rows = await live(db).selectAll().orderBy('clock_rule.ordinal').orderBy('clock_rule.id').execute()
  return rows.map((row) =>
    clockRuleSchema.parse({
      id: row.id,
      name: row.name,
      recipientKind: row.recipient_kind,
      committeeFunction: row.committee_function,
      bodyIds: JSON.parse(row.body_ids_json),
      amount: row.amount,
      unit: row.unit,
      startsOn: row.starts_on,
      firstDayCounts: row.first_day_counts === 1,
      interim: row.interim,
      source: row.source,
      retired: row.retired === 1,
    }),
  )
}

const noRule = (): Result<never> =>
  failed('not-found', 'This rule is not there any more.', 'Undo brings it back, if you removed it.')

/** Saves a rule; a new one comes last. */
export const saveClockRule = (
  workspace: Workspace,
  { id, ...rule }: RequestedOf<'clock.saveRule'>,
): Promise<Result<{ id: string }>> =>
  workspace.change(
    id === null ? `Added the rule “${rule.name}”` : `Changed the rule “${rule.name}”`,
    async (change) => {
      const fields = {
        name: rule.name,
        recipient_kind: rule.recipientKind,
        committee_function: rule.committeeFunction,
        body_ids_json: JSON.stringify(rule.bodyIds),
        amount: rule.amount,
        unit: rule.unit,
        starts_on: rule.startsOn,
        first_day_counts: rule.firstDayCounts ? (1 as const) : (0 as const),
        interim: rule.interim,
        source: rule.source,
        retired: rule.retired ? (1 as const) : (0 as const),
      }
      const rules = await live(change.trx).select(['clock_rule.id', 'clock_rule.ordinal']).execute()
      if (id === null) {
        const made = workspace.newId()
        const ordinal = Math.max(0, ...rules.map((one) => one.ordinal)) + 1
        await change.insert('clock_rule', { id: made, ordinal, ...fields })
        return ok({ id: made })
      }
      if (!rules.some((one) => one.id === id)) return noRule()
      await change.update('clock_rule', id, fields)
      return ok({ id })
    },
  )

/** Puts the rules in this order: the first that fits a recipient holds. Rules that are not named come after. */
export const orderClockRules = (workspace: Workspace, ids: readonly string[]): Promise<Result<Nothing>> =>
  workspace.change('Changed the order of the rules of the clock', async (change) => {
    const rules = await clockRules(change.trx)
    if (ids.some((id) => !rules.some((rule) => rule.id === id))) return noRule()
    const others = rules.flatMap(({ id }) => (ids.includes(id) ? [] : [id]))
    for (const [at, id] of [...ids, ...others].entries())
      await change.update('clock_rule', id, { ordinal: at + 1 })
    return ok({})
  })

/** Takes a rule away; its recipients then go by the next that fits. */
export const removeClockRule = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  workspace.change('Removed a rule of the clock', async (change) => {
    const rule = await live(change.trx)
      .select('clock_rule.id')
      .where('clock_rule.id', '=', id)
      .executeTakeFirst()
    if (rule === undefined) return noRule()
    await change.remove('clock_rule', id)
    return ok({})
  })
