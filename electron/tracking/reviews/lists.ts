import type { Nothing } from '../../../shared/contract/window.ts'
import type { RequestedOf } from '../../../shared/contract.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { noReview, standingReview } from './reviews.ts'

/** Names a member of the panel that does the review. */
export const addMember = (
  workspace: Workspace,
  { id, name, capacity }: RequestedOf<'reviews.addMember'>,
): Promise<Result<Nothing>> =>
  workspace.change('Added a member to a review', async (change) => {
    if ((await standingReview(change.trx, id)) === undefined) return noReview()
    await change.insert('review_member', { id: workspace.newId(), review_id: id, name, capacity })
    return ok({})
  })

/** Puts a paper among the evidence of a review. */
export const addEvidence = (
  workspace: Workspace,
  { id, paperId }: RequestedOf<'reviews.addEvidence'>,
): Promise<Result<Nothing>> =>
  workspace.change('Added evidence to a review', async (change) => {
    if ((await standingReview(change.trx, id)) === undefined) return noReview()
    const paper = await change.trx
      .selectFrom('document')
      .select('document.id')
      .where('document.id', '=', paperId)
      .where('document.removed_at', 'is', null)
      .executeTakeFirst()
    if (paper === undefined) return failed('not-found', 'This paper is not here any more.', 'Choose another.')
    const there = await change.trx
      .selectFrom('review_paper')
      .select('review_paper.id')
      .where('review_paper.review_id', '=', id)
      .where('review_paper.document_id', '=', paperId)
      .where('review_paper.removed_at', 'is', null)
      .executeTakeFirst()
    if (there === undefined)
      await change.insert('review_paper', { id: workspace.newId(), review_id: id, document_id: paperId })
    return ok({})
  })

/** Names somebody that the report was sent to. */
export const addSentTo = (
  workspace: Workspace,
  { id, name, sentOn }: RequestedOf<'reviews.addSentTo'>,
): Promise<Result<Nothing>> =>
  workspace.change('Recorded whom a report was sent to', async (change) => {
    if ((await standingReview(change.trx, id)) === undefined) return noReview()
    await change.insert('review_recipient', { id: workspace.newId(), review_id: id, name, sent_on: sentOn })
    return ok({})
  })

const tables = { members: 'review_member', evidence: 'review_paper', sentTo: 'review_recipient' } as const

const summaries = {
  members: 'Took a member off a review',
  evidence: 'Took a paper off the evidence of a review',
  sentTo: 'Took a recipient off a review',
} as const

/** Takes an entry off one of a review's lists. */
export const takeOff = (
  workspace: Workspace,
  { from, id }: RequestedOf<'reviews.takeOff'>,
): Promise<Result<Nothing>> =>
  workspace.change(summaries[from], async (change) => {
    const table = tables[from]
    const row = await change.trx
      .selectFrom(table)
      .select(`${table}.id`)
      .where(`${table}.id`, '=', id)
      .where(`${table}.removed_at`, 'is', null)
      .executeTakeFirst()
    if (row === undefined)
      return failed('not-found', 'This is not on the list any more.', 'Look at the review again.')
    await change.remove(table, id)
    return ok({})
  })
