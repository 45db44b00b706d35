import { sql } from 'kysely'
import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { Term, TermKind } from '../../../shared/model/term.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'

const live = (db: Db) => db.selectFrom('term').where('term.removed_at', 'is', null)

/** Every directorate, ward and theme by kind, in the council's order, with how many recommendations have it. */
export const listTerms = async (db: Db): Promise<{ terms: (Term & { used: number })[] }> => {
  const rows = await live(db)
    .leftJoin('recommendation_term', (join) =>
      join
        .onRef('recommendation_term.term_id', '=', 'term.id')
        .on('recommendation_term.removed_at', 'is', null),
    )
    .leftJoin('recommendation', (join) =>
      join
        .onRef('recommendation.id', '=', 'recommendation_term.recommendation_id')
        .on('recommendation.removed_at', 'is', null),
    )
    .select(['term.id', 'term.kind', 'term.name', 'term.retired'])
    .select((eb) => eb.fn.count<number>('recommendation.id').as('used'))
    .groupBy('term.id')
    .orderBy('term.kind')
    .orderBy('term.ordinal')
    .orderBy(sql`term.name COLLATE NOCASE`)
    .execute()
  return {
    terms: rows.map(({ id, kind, name, retired, used }) => ({
      id,
      kind: kind as TermKind,
      name,
      retired: retired === 1,
      used,
    })),
  }
}

const taken = (kind: TermKind, name: string): Result<never> =>
  failed(
    'name-taken',
    `There is a ${kind} called “${name}” already.`,
    'Give it another name, or use that one.',
  )

const goneTerm = (): Result<never> =>
  failed('not-found', 'This is not in the list any more.', 'Undo brings it back, if you removed it.')

const namesake = async (change: Change, kind: string, name: string, except?: string) => {
  const others = await live(change.trx).selectAll().where('term.kind', '=', kind).execute()
  return others.find((term) => term.id !== except && sameName(term.name, name))
}

const standingTerm = (change: Change, id: string) =>
  live(change.trx).selectAll().where('term.id', '=', id).executeTakeFirst()

/** Adds a directorate, ward or theme. */
export const addTerm = (
  workspace: Workspace,
  { kind, name }: RequestedOf<'council.addTerm'>,
): Promise<Result<{ id: string }>> =>
  workspace.change(`Added the ${kind} “${name}”`, async (change) => {
    if (await namesake(change, kind, name)) return taken(kind, name)
    const id = workspace.newId()
    const { last } = await live(change.trx)
      .select((eb) => eb.fn.max<number | null>('term.ordinal').as('last'))
      .where('term.kind', '=', kind)
      .executeTakeFirstOrThrow()
    await change.insert('term', { id, kind, name, retired: 0, ordinal: (last ?? 0) + 1 })
    return ok({ id })
  })

/** Gives a directorate, ward or theme another name, everywhere it is used, or retires it or takes it back into use. */
export const editTerm = (
  workspace: Workspace,
  { id, name, retired }: RequestedOf<'council.editTerm'>,
): Promise<Result<Nothing>> =>
  workspace.change(
    retired === undefined
      ? `Renamed a list entry to “${name ?? ''}”`
      : retired
        ? 'Retired a list entry'
        : 'Took a list entry back',
    async (change) => {
      const before = await standingTerm(change, id)
      if (before === undefined) return goneTerm()
      const kind = before.kind as TermKind
      if (name !== undefined && (await namesake(change, kind, name, id))) return taken(kind, name)
      await change.update('term', id, {
        ...(name === undefined ? {} : { name }),
        ...(retired === undefined ? {} : { retired: retired ? 1 : 0 }),
      })
      return ok({})
    },
  )

/** Puts the entries of one kind in this order; those that are not named come after. */
export const orderTerms = (
  workspace: Workspace,
  { kind, ids }: RequestedOf<'council.orderTerms'>,
): Promise<Result<Nothing>> =>
  workspace.change(`Changed the order of the ${kind}s`, async (change) => {
    const { terms } = await listTerms(change.trx)
    const named = ids.flatMap((id) => terms.find((term) => term.id === id && term.kind === kind) ?? [])
    if (named.length < ids.length) return goneTerm()
    const others = terms.filter((term) => term.kind === kind && !ids.includes(term.id))
    for (const [at, { id }] of [...named, ...others].entries())
      await change.update('term', id, { ordinal: at + 1 })
    return ok({})
  })

/** Takes out of the list what no recommendation has; what is used is retired instead. */
export const removeTerm = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  workspace.change('Removed a list entry', async (change) => {
    if ((await standingTerm(change, id)) === undefined) return goneTerm()
    const used = await change.trx
      .selectFrom('recommendation_term')
      .select('recommendation_term.id')
      .where('recommendation_term.term_id', '=', id)
      .where('recommendation_term.removed_at', 'is', null)
      .executeTakeFirst()
    if (used !== undefined)
      return failed(
        'in-use',
        'Some recommendations have it.',
        'Retire it: it stays on them and is offered no more.',
      )
    await change.remove('term', id)
    return ok({})
  })
