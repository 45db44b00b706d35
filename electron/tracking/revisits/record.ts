import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'
import { today } from '../today.ts'
import { openRound, type RoundRecord } from './standing-round.ts'

type Asked = { readonly id: string; readonly recommendationId: string }

/** Does `work` on a recommendation of a round that is open. */
const inRound = (
  workspace: Workspace,
  summary: string,
  { id, recommendationId }: Asked,
  work: (change: Change, round: RoundRecord) => Promise<void>,
): Promise<Result<Nothing>> =>
  workspace.change(summary, async (change) => {
    const round = await openRound(change.trx, id)
    if (!round.ok) return round
    if ((await standingRecommendation(change, recommendationId))?.review_id !== round.value.review_id)
      return noRecommendation()
    await work(change, round.value)
    return ok({})
  })

const entry = (change: Change, newId: () => string, { id, recommendationId }: Asked) => ({
  id: newId(),
  revisit_id: id,
  recommendation_id: recommendationId,
  recorded_at: change.at,
})

/** Adds the officer's words of this round: a progress update of the day, or of the meeting where that is past. */
export const commentInRound = (
  workspace: Workspace,
  request: RequestedOf<'revisits.comment'>,
): Promise<Result<Nothing>> =>
  inRound(workspace, 'Wrote the commentary of a revisit round', request, async (change, round) => {
    const now = today(workspace)
    const update_id = workspace.newId()
    await change.insert('progress_update', {
      id: update_id,
      recommendation_id: request.recommendationId,
      date: round.day < now ? round.day : now,
      status: request.status,
      commentary: request.commentary,
      evidence: null,
      evidence_date: null,
      citation_id: null,
      source_words: `Revisit round of ${statedDateWords(round.day)}`,
      author: change.who,
      recorded_at: change.at,
    })
    await change.insert('revisit_entry', {
      ...entry(change, workspace.newId, request),
      kind: 'commentary',
      update_id,
      judgement_id: null,
    })
  })

/** Says that what is reported stands as it is. */
export const takeAsReported = (workspace: Workspace, request: Asked): Promise<Result<Nothing>> =>
  inRound(workspace, 'Took the commentary of a revisit round as reported', request, async (change) => {
    await change.insert('revisit_entry', {
      ...entry(change, workspace.newId, request),
      kind: 'as reported',
      update_id: null,
      judgement_id: null,
    })
  })

/** Records what the panel decided at the meeting of the round. */
export const judgeInRound = (
  workspace: Workspace,
  request: RequestedOf<'revisits.judge'>,
): Promise<Result<Nothing>> =>
  inRound(
    workspace,
    `Recorded a judgement in a revisit round: ${request.kind}`,
    request,
    async (change, round) => {
      const judgement_id = workspace.newId()
      await change.insert('judgement', {
        id: judgement_id,
        recommendation_id: request.recommendationId,
        kind: request.kind,
        date: round.day,
        minute_reference: request.minuteReference,
        comment: request.comment,
        recorded_at: change.at,
      })
      await change.insert('revisit_entry', {
        ...entry(change, workspace.newId, request),
        kind: 'judgement',
        update_id: null,
        judgement_id,
      })
    },
  )
