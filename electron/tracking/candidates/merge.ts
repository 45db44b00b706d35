import type { Nothing } from '../../../shared/contract/window.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { noRecommendation, standingRecommendation } from '../recommendations/index.ts'
import { type CandidateRow, candidateRows, noCandidate } from './candidates.ts'
import { addCommentary } from './commentary.ts'
import { alreadyDecided } from './edit.ts'

/** A recommendation found again only points to its paper; anything else says something about it in its own words. */
export const saidBy = (row: CandidateRow): string | null =>
  row.commentary ?? (row.type === 'recommendation' ? null : row.text)

/** Ties a waiting candidate to a recommendation inside a change. */
const mergeInto = async (
  change: Change,
  newId: () => string,
  row: CandidateRow,
  recommendation: { readonly id: string; readonly citation_id: string | null },
): Promise<void> => {
  const { id } = recommendation
  const said = saidBy(row)
  if (said !== null) await addCommentary(change, newId, row, id, said)
  if (recommendation.citation_id === null && row.type === 'recommendation')
    await change.update('recommendation', id, { citation_id: row.citation_id })
  await change.update(
    'candidate',
    row.id,
    { state: 'merged', recommendation_id: id },
    { recommendationId: id },
  )
}

/**
 * The candidate is about a recommendation already tracked: what it says becomes an update, and a recommendation
 * that was typed gets the paper it was missing.
 */
export const mergeCandidate = (
  workspace: Workspace,
  { id, recommendationId }: { readonly id: string; readonly recommendationId: string },
): Promise<Result<Nothing>> =>
  workspace.change('Matched a finding to a recommendation', async (change) => {
    const [row] = await candidateRows(change.trx, [id])
    if (row === undefined) return noCandidate()
    if (row.state !== 'waiting') return alreadyDecided()
    const recommendation = await standingRecommendation(change, recommendationId)
    if (recommendation === undefined) return noRecommendation()
    await mergeInto(change, workspace.newId, row, recommendation)
    return ok({})
  })
