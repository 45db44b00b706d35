import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { ReviewStage } from '../../../shared/model/review-stage.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { noReview, standingReview } from './reviews.ts'
import { nextReviewReference } from './reference.ts'

const references = async (change: Change) =>
  change.trx
    .selectFrom('review')
    .select(['review.id', 'review.reference'])
    .where('review.removed_at', 'is', null)
    .execute()

const noneSuch = (what: 'body' | 'paper' | 'recommendation') =>
  failed('not-found', `This ${what} is not here any more.`, 'Choose another.')

const isHere = async (change: Change, table: 'body' | 'document', id: string): Promise<boolean> => {
  const row = await change.trx
    .selectFrom(table)
    .select(`${table}.id`)
    .where(`${table}.id`, '=', id)
    .where(`${table}.removed_at`, 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** A review that begins here, at its first stage. */
export const createReview = (
  workspace: Workspace,
  { title, bodyId, scope, stage, day }: RequestedOf<'reviews.create'>,
): Promise<Result<{ id: string }>> =>
  workspace.change(`Began the review “${title}”`, async (change) => {
    if (bodyId !== null && !(await isHere(change, 'body', bodyId))) return noneSuch('body')
    const id = workspace.newId()
    const taken = (await references(change)).map(({ reference }) => reference)
    await change.insert('review', {
      id,
      reference: await nextReviewReference(change, day, taken),
      title,
      body_id: bodyId,
      report_date: null,
      scope,
    })
    await change.insert('review_stage', {
      id: workspace.newId(),
      review_id: id,
      stage,
      day,
      reason: null,
      recorded_at: change.at,
    })
    return ok({ id })
  })

/** Changes what a review is; what is not given stays. */
export const editReview = (
  workspace: Workspace,
  request: RequestedOf<'reviews.edit'>,
): Promise<Result<Nothing>> =>
  workspace.change('Edited a review', async (change) => {
    const { id, reference, bodyId, reportId } = request
    if ((await standingReview(change.trx, id)) === undefined) return noReview()
    if (typeof bodyId === 'string' && !(await isHere(change, 'body', bodyId))) return noneSuch('body')
    if (typeof reportId === 'string' && !(await isHere(change, 'document', reportId)))
      return noneSuch('paper')
    const others = (await references(change)).filter((review) => review.id !== id)
    if (reference !== undefined && others.some((review) => review.reference === reference))
      return failed('taken', `Another review has the reference ${reference}.`, 'Give this one another.')
    const given = {
      title: request.title,
      reference,
      body_id: bodyId,
      scope: request.scope,
      chair: request.chair,
      lead_officer: request.leadOfficer,
      report_date: request.reportDate,
      report_id: reportId,
      response_due: request.responseDue,
    }
    const changed = Object.entries(given).filter(([, value]) => value !== undefined)
    await change.update('review', id, Object.fromEntries(changed))
    return ok({})
  })

/** Says when a review is looked at again, and which recommendation asks for it. */
export const setRevisit = (
  workspace: Workspace,
  { id, date, recommendationId }: RequestedOf<'reviews.setRevisit'>,
): Promise<Result<Nothing>> =>
  workspace.change(
    date === null ? 'Took away the date of a revisit' : 'Set the date of a revisit',
    async (change) => {
      if ((await standingReview(change.trx, id)) === undefined) return noReview()
      const from =
        recommendationId === null
          ? null
          : await change.trx
              .selectFrom('recommendation')
              .select('recommendation.id')
              .where('recommendation.id', '=', recommendationId)
              .where('recommendation.review_id', '=', id)
              .where('recommendation.removed_at', 'is', null)
              .executeTakeFirst()
      if (from === undefined) return noneSuch('recommendation')
      await change.update('review', id, {
        revisit_on: date,
        revisit_from: date === null ? null : (from?.id ?? null),
      })
      return ok({})
    },
  )

const moved: Readonly<Record<ReviewStage, string>> = {
  scoping: 'Took a review back to scoping',
  evidence: 'Began taking evidence for a review',
  'draft report': 'Began the draft report of a review',
  agreed: 'Recorded that a report was agreed',
  sent: 'Recorded that a report was sent',
  response: 'Recorded that a review has its response',
  'action plan': 'Recorded that a review has its action plan',
  monitoring: 'Began monitoring a review',
  closed: 'Closed a review',
}

/** Records where a review stands from a day on; the moves before stay. */
export const moveReview = (
  workspace: Workspace,
  { id, stage, day, reason }: RequestedOf<'reviews.move'>,
): Promise<Result<Nothing>> =>
  workspace.change(moved[stage], async (change) => {
    if ((await standingReview(change.trx, id)) === undefined) return noReview()
    if (stage === 'closed' && reason === null)
      return failed(
        'reason-needed',
        'Closing a review needs its reason.',
        'Say why nothing more is looked at: all signed off, taken into another review…',
      )
    await change.insert('review_stage', {
      id: workspace.newId(),
      review_id: id,
      stage,
      day,
      reason,
      recorded_at: change.at,
    })
    return ok({})
  })
