import type { RequestedOf } from '../../../shared/contract.ts'
import type { Nothing } from '../../../shared/contract/window.ts'
import type { NamedNoun } from '../../../shared/model/body.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import { wouldCircle } from '../../../shared/rules/succession.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { linksOf } from './links.ts'
import { noneSuch, standingOne } from './save.ts'

type Request = RequestedOf<'bodies.succeed'>

/** The id of the one that came after: the one chosen, else of that name, else new, of the same kind. */
const successorId = async (
  change: Change,
  newId: () => string,
  noun: NamedNoun,
  { id, successor }: Request,
): Promise<string | undefined> => {
  if ('id' in successor) return (await standingOne(change, noun, successor.id))?.id
  const all = await change.trx.selectFrom(noun).selectAll().where(`${noun}.removed_at`, 'is', null).execute()
  const known = all.find(({ name }) => sameName(name, successor.name))
  if (known !== undefined) return known.id
  const made = newId()
  const before = all.find((one) => one.id === id)
  const kind = before !== undefined && 'kind' in before ? { kind: before.kind } : {}
  await change.insert(noun, { id: made, name: successor.name, aliases_json: '[]', ...kind })
  return made
}

/** Says what came after a body or role, and when. What it made stays its own, under the name that it had. */
export const succeed = (
  workspace: Workspace,
  noun: NamedNoun,
  request: Request,
): Promise<Result<{ id: string }>> =>
  workspace.change(`Recorded what a ${noun} became`, async (change) => {
    const { id, day } = request
    if ((await standingOne(change, noun, id)) === undefined) return noneSuch(noun)
    const after = await successorId(change, workspace.newId, noun, request)
    if (after === undefined) return noneSuch(noun)
    const links = await linksOf(change.trx, noun)
    if (links.some(({ from, to }) => from === id && to === after))
      return failed(
        'twice',
        'This is recorded already.',
        'Change its day by taking it away and recording it again.',
      )
    if (wouldCircle(links, id, after))
      return failed(
        'circle',
        `A ${noun} can’t come after itself.`,
        'Look at what is recorded for the other one: one of the two has to be taken away.',
      )
    const row = { id: workspace.newId(), successor_id: after, day }
    if (noun === 'body') await change.insert('body_succession', { ...row, body_id: id })
    else await change.insert('role_succession', { ...row, role_id: id })
    return ok({ id: after })
  })

/** Takes a succession back that was recorded in error. */
export const removeSuccession = (
  workspace: Workspace,
  noun: NamedNoun,
  id: string,
): Promise<Result<Nothing>> =>
  workspace.change(`Took away what a ${noun} became`, async (change) => {
    const known = (await linksOf(change.trx, noun)).some((link) => link.id === id)
    if (!known) return failed('not-found', 'This is not recorded any more.', 'Look at the list again.')
    await change.remove(`${noun}_succession`, id)
    return ok({})
  })
