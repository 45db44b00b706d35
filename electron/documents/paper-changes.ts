import type { Nothing } from '../../shared/contract/window.ts'
import type { Marking } from '../../shared/model/paper.ts'
import { failed, ok, type Result } from '../../shared/model/result.ts'
import { counted } from '../../shared/rules/counted.ts'
import type { Change, Workspace } from '../workspace/index.ts'
import { noPaper } from './papers.ts'

const isHere = async (change: Change, id: string): Promise<boolean> => {
  const paper = await change.trx
    .selectFrom('document')
    .select('document.id')
    .where('document.id', '=', id)
    .where('document.removed_at', 'is', null)
    .executeTakeFirst()
  return paper !== undefined
}

const words: Readonly<Record<Marking['level'], string>> = {
  public: 'public',
  'official-sensitive': 'OFFICIAL-SENSITIVE',
  exempt: 'exempt',
}

/** Says how a paper may be handled; what was found in it inherits this. */
export const setMarking = (workspace: Workspace, id: string, marking: Marking): Promise<Result<Nothing>> =>
  workspace.change(`Marked a paper as ${words[marking.level]}`, async (change) => {
    if (!(await isHere(change, id))) return noPaper()
    await change.update('document', id, {
      marking: marking.level,
      exempt_paragraph: marking.level === 'exempt' ? marking.paragraph : null,
    })
    return ok({})
  })

/** Recommendations in the register that rest on this paper: found in it, or with a response or update cited from it. */
const restingOn = async (change: Change, id: string): Promise<number> => {
  const cited = change.trx.selectFrom('citation').select('citation.id').where('citation.document_id', '=', id)
  const { count } = await change.trx
    .selectFrom('recommendation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('recommendation.removed_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('recommendation.citation_id', 'in', cited),
        eb('recommendation.id', 'in', (updates) =>
          updates
            .selectFrom('progress_update')
            .select('progress_update.recommendation_id')
            .where('progress_update.removed_at', 'is', null)
            .where('progress_update.citation_id', 'in', cited),
        ),
        eb('recommendation.id', 'in', (responses) =>
          responses
            .selectFrom('response')
            .select('response.recommendation_id')
            .where('response.removed_at', 'is', null)
            .where('response.citation_id', 'in', cited),
        ),
      ]),
    )
    .executeTakeFirstOrThrow()
  return count
}

/** Actions in the list that rest on this paper. */
const actionsRestingOn = async (change: Change, id: string): Promise<number> => {
  const cited = change.trx.selectFrom('citation').select('citation.id').where('citation.document_id', '=', id)
  const { count } = await change.trx
    .selectFrom('action')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('action.removed_at', 'is', null)
    .where('action.citation_id', 'in', cited)
    .executeTakeFirstOrThrow()
  return count
}

/** What another paper has too was left to this one to decide on; without it, it waits there. */
const handBack = async (change: Change, id: string): Promise<void> => {
  const left = await change.trx
    .selectFrom('candidate')
    .innerJoin('candidate as known', 'known.id', 'candidate.same_as')
    .select('candidate.id')
    .where('known.document_id', '=', id)
    .execute()
  for (const row of left) await change.update('candidate', row.id, { state: 'waiting', same_as: null })
}

/** Puts a paper in the bin, with what was found in it; refused where the register rests on it ('cited'). */
export const removePaper = (workspace: Workspace, id: string): Promise<Result<Nothing>> =>
  workspace.change('Removed a paper', async (change) => {
    if (!(await isHere(change, id))) return noPaper()
    const resting = await restingOn(change, id)
    if (resting > 0)
      return failed(
        'cited',
        `${counted(resting, 'recommendation')} in the register ${resting === 1 ? 'is' : 'are'} cited from this paper.`,
        'Remove the recommendations first, or keep the paper: they prove themselves by it.',
      )
    const actions = await actionsRestingOn(change, id)
    if (actions > 0)
      return failed(
        'cited',
        `${counted(actions, 'action')} in the list ${actions === 1 ? 'is' : 'are'} cited from this paper.`,
        'Remove the actions first, or keep the paper: they prove themselves by it.',
      )
    await handBack(change, id)
    await change.remove('document', id)
    return ok({})
  })
