import type { Nothing } from '../../../shared/contract/window.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { counted } from '../../../shared/rules/counted.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { changesToAction } from '../actions/index.ts'
import { type CandidateRow, candidateRows, noCandidate } from './candidates.ts'
import { addCommentary } from './commentary.ts'
import { saidBy } from './record.ts'

const workedOn = () =>
  failed(
    'worked-on',
    'The recommendation made from this has been worked on since.',
    'Remove the recommendation from the register first, if it should go.',
  )

/** Where a recommendation belongs: a set confirmed again moves these along, which is no work on it. */
const place = ['review_id', 'body_id', 'made_on', 'ordinal']

/** How many standing changes said something on the recommendation; the one that made it is the first. */
const changesTo = async (change: Change, recommendationId: string): Promise<number> => {
  const { changes } = await change.trx
    .selectFrom('history')
    .innerJoin('change', 'change.id', 'history.change_id')
    .select((eb) => eb.fn.count<number>('change.id').distinct().as('changes'))
    .where('history.recommendation_id', '=', recommendationId)
    .where('change.id', '!=', change.id)
    .where((eb) =>
      eb.or([eb('history.table_name', '!=', 'recommendation'), eb('history.field', 'not in', place)]),
    )
    .where('change.undoes', 'is', null)
    .where('change.undone_by', 'is', null)
    .executeTakeFirstOrThrow()
  return changes
}

/** What another paper said in the same words stood as this one's update; now it stands as its own. */
const sayForOthers = async (
  change: Change,
  newId: () => string,
  row: CandidateRow,
  recommendationId: string,
): Promise<void> => {
  const others = await change.trx
    .selectFrom('candidate')
    .selectAll()
    .where('candidate.recommendation_id', '=', recommendationId)
    .where('candidate.id', '!=', row.id)
    .orderBy('candidate.id')
    .execute()
  for (const other of others) {
    const commentary = saidBy(other)
    const says = other.state === 'accepted' ? other.commentary !== null : other.recorded_as === 'progress'
    if (says && commentary !== null)
      await addCommentary(change, newId, other, { recommendationId, commentary, status: null })
  }
}

/** Takes back what this candidate's own citations brought into recommendations: where it named several, into each. */
const takeSaidBack = async (change: Change, newId: () => string, row: CandidateRow): Promise<void> => {
  const citations = [row.citation_id, row.commentary_citation_id].filter((id) => id !== null)
  const updates = await change.trx
    .selectFrom('progress_update')
    .select(['progress_update.id', 'progress_update.recommendation_id'])
    .where('progress_update.citation_id', 'in', citations)
    .where('progress_update.removed_at', 'is', null)
    .execute()
  for (const { id } of updates) await change.remove('progress_update', id)
  for (const table of ['response', 'judgement'] as const) {
    const said = await change.trx
      .selectFrom(table)
      .select(`${table}.id`)
      .where(`${table}.citation_id`, 'in', citations)
      .where(`${table}.removed_at`, 'is', null)
      .execute()
    for (const { id } of said) await change.remove(table, id)
  }
  for (const { recommendation_id: id } of updates) await sayForOthers(change, newId, row, id)
}

/** The citation of another paper that the recommendation was found in, or null. */
const otherPrinting = async (
  change: Change,
  row: CandidateRow,
  recommendationId: string,
): Promise<string | null> => {
  const other = await change.trx
    .selectFrom('candidate')
    .select('candidate.citation_id')
    .where('candidate.recommendation_id', '=', recommendationId)
    .where('candidate.type', '=', 'recommendation')
    .where('candidate.id', '!=', row.id)
    .orderBy('candidate.id')
    .executeTakeFirst()
  return other?.citation_id ?? null
}

/** An action made from a finding goes to the bin again, unless somebody has worked on it since. */
const takeActionBack = async (change: Change, actionId: string): Promise<Result<Nothing>> => {
  const { removed_at: removed } = await change.trx
    .selectFrom('action')
    .select('action.removed_at')
    .where('action.id', '=', actionId)
    .executeTakeFirstOrThrow()
  if (removed !== null) return ok({})
  if ((await changesToAction(change, actionId)) > 1)
    return failed(
      'worked-on',
      'The action made from this has been worked on since.',
      'Remove the action first, under “Actions”, if it should go.',
    )
  for (const table of ['action_answers', 'action_progress', 'action_due_date'] as const) {
    const rows = await change.trx
      .selectFrom(table)
      .select(`${table}.id`)
      .where(`${table}.action_id`, '=', actionId)
      .where(`${table}.removed_at`, 'is', null)
      .execute()
    for (const { id } of rows) await change.remove(table, id)
  }
  await change.remove('action', actionId)
  return ok({})
}

const takeBack = async (change: Change, newId: () => string, row: CandidateRow): Promise<Result<Nothing>> => {
  if (row.action_id !== null) return takeActionBack(change, row.action_id)
  if (row.recommendation_id === null) return ok({})
  const recommendation = await change.trx
    .selectFrom('recommendation')
    .selectAll()
    .where('recommendation.id', '=', row.recommendation_id)
    .executeTakeFirstOrThrow()
  if (recommendation.removed_at !== null) return ok({})
  if (row.state === 'accepted') {
    if ((await changesTo(change, recommendation.id)) > 1) return workedOn()
    await change.remove('recommendation', recommendation.id)
    return ok({})
  }
  await takeSaidBack(change, newId, row)
  if (recommendation.citation_id === row.citation_id)
    await change.update('recommendation', recommendation.id, {
      citation_id: await otherPrinting(change, row, recommendation.id),
    })
  return ok({})
}

const forgetDismissalOf = async (change: Change, candidateId: string): Promise<void> => {
  const remembered = await change.trx
    .selectFrom('dismissal')
    .select('dismissal.id')
    .where('dismissal.candidate_id', '=', candidateId)
    .where('dismissal.removed_at', 'is', null)
    .execute()
  for (const { id } of remembered) await change.remove('dismissal', id)
}

/**
 * Puts candidates back to waiting, all or none. A recommendation made from one goes to the bin, unless it has
 * been worked on since ('worked-on'); what a merged one added is taken back, and a dismissal
 * is no longer remembered.
 */
export const reopenCandidates = (workspace: Workspace, ids: readonly string[]): Promise<Result<Nothing>> =>
  workspace.change(`Put ${counted(new Set(ids).size, 'finding')} back to waiting`, async (change) => {
    const rows = await candidateRows(change.trx, ids)
    if (rows.length < new Set(ids).size) return noCandidate()
    for (const row of rows) {
      if (row.state === 'waiting') continue
      const back = await takeBack(change, workspace.newId, row)
      if (!back.ok) return back
      await change.update('candidate', row.id, {
        state: 'waiting',
        recommendation_id: null,
        recorded_as: null,
        action_id: null,
      })
      await forgetDismissalOf(change, row.id)
    }
    return ok({})
  })
