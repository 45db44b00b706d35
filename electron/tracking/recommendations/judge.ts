import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { JudgementKind } from '../../../shared/model/recommendation.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { noRecommendation, standingRecommendation } from '../tracked/standing-recommendation.ts'

const summaries: Readonly<Record<JudgementKind, string>> = {
  'continue monitoring': 'Decided to continue monitoring',
  'signed off': 'Signed off a recommendation',
  reopened: 'Reopened a recommendation',
  escalated: 'Escalated a recommendation',
}

/** Records what the panel decided at a meeting. */
export const judge = (
  workspace: Workspace,
  { id, kind, date, minuteReference, comment }: RequestedOf<'recommendations.judge'>,
): Promise<Result<Nothing>> =>
  workspace.change(summaries[kind], async (change) => {
    if ((await standingRecommendation(change, id)) === undefined) return noRecommendation()
    await change.insert('judgement', {
      id: workspace.newId(),
      recommendation_id: id,
      kind,
      date,
      minute_reference: minuteReference,
      comment,
      recorded_at: change.at,
    })
    return ok({})
  })
