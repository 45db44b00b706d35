import type { Nothing } from '../../../shared/contract/window.ts'
import type { BodyKind, NamedNoun } from '../../../shared/model/body.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { otherNames } from './aliases.ts'
import { linksOf } from './links.ts'

/** Why a body or role that was asked for is not there. */
export const noneSuch = (noun: NamedNoun) =>
  failed(
    'not-found',
    `This ${noun} is not in the list any more.`,
    'It may have been removed: undo brings it back.',
  )

/** A body or role that stands, or undefined. */
export const standingOne = (change: Change, noun: NamedNoun, id: string) =>
  change.trx
    .selectFrom(noun)
    .select([`${noun}.id`, `${noun}.name`, `${noun}.aliases_json`])
    .where(`${noun}.id`, '=', id)
    .where(`${noun}.removed_at`, 'is', null)
    .executeTakeFirst()

/** Another one that is called so already; two of one name could not be told apart in any paper. */
const isTaken = async (
  change: Change,
  noun: NamedNoun,
  name: string,
  but: string | null,
): Promise<boolean> => {
  const all = await change.trx
    .selectFrom(noun)
    .select([`${noun}.id`, `${noun}.name`])
    .where(`${noun}.removed_at`, 'is', null)
    .execute()
  return all.some((one) => one.id !== but && sameName(one.name, name))
}

const taken = (noun: NamedNoun, name: string) =>
  failed('taken', `There is a ${noun} called “${name}” already.`, 'Use that one, or give this another name.')

type Wanted = {
  readonly id: string | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind?: BodyKind | null
}

/** Makes one, or changes its names and kind. The name that it had stays among its others: papers go on printing it. */
export const saveNamed = (
  workspace: Workspace,
  noun: NamedNoun,
  { id, name, aliases, kind }: Wanted,
): Promise<Result<{ id: string }>> =>
  workspace.change(`${id === null ? 'Added' : 'Changed'} the ${noun} “${name}”`, async (change) => {
    if (await isTaken(change, noun, name, id)) return taken(noun, name)
    const own = kind === undefined ? {} : { kind }
    if (id === null) {
      const made = workspace.newId()
      const aliases_json = JSON.stringify(otherNames(name, aliases))
      await change.insert(noun, { id: made, name, aliases_json, ...own })
      return ok({ id: made })
    }
    const before = await standingOne(change, noun, id)
    if (before === undefined) return noneSuch(noun)
    const kept = sameName(before.name, name) ? [] : [before.name]
    const aliases_json = JSON.stringify(otherNames(name, [...aliases, ...kept]))
    await change.update(noun, id, { name, aliases_json, ...own })
    return ok({ id })
  })

const usesOfBody = async (change: Change, id: string): Promise<boolean> => {
  const { trx } = change
  const uses = await Promise.all([
    trx
      .selectFrom('review')
      .select('review.id')
      .where('review.body_id', '=', id)
      .where('review.removed_at', 'is', null)
      .executeTakeFirst(),
    trx
      .selectFrom('recommendation')
      .select('recommendation.id')
      .where('recommendation.body_id', '=', id)
      .where('recommendation.removed_at', 'is', null)
      .executeTakeFirst(),
    trx
      .selectFrom('candidate_set')
      .select('candidate_set.id')
      .where('candidate_set.body_id', '=', id)
      .executeTakeFirst(),
    trx
      .selectFrom('revisit')
      .select('revisit.id')
      .where('revisit.body_id', '=', id)
      .where('revisit.removed_at', 'is', null)
      .executeTakeFirst(),
  ])
  return uses.some((use) => use !== undefined)
}

/** Into the bin; refused where anything belongs to it, or it came before or after another ('in-use'). */
export const removeNamed = (workspace: Workspace, noun: NamedNoun, id: string): Promise<Result<Nothing>> =>
  workspace.change(`Removed a ${noun}`, async (change) => {
    const before = await standingOne(change, noun, id)
    if (before === undefined) return noneSuch(noun)
    const linked = (await linksOf(change.trx, noun)).some(({ from, to }) => from === id || to === id)
    if (linked || (noun === 'body' && (await usesOfBody(change, id))))
      return failed(
        'in-use',
        `“${before.name}” can’t be removed: ${linked ? 'it came before or after another' : 'reviews, recommendations or papers belong to it'}.`,
        linked ? 'Take the succession away first.' : 'Say instead what it became, or give it another name.',
      )
    await change.remove(noun, id)
    return ok({})
  })
