import type { BulkEdit, BulkOutcome } from '../../../shared/model/bulk-edit.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { counted } from '../../../shared/rules/counted.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { placeAmong } from '../recommendations/index.ts'
import { type BulkRequest, planOf, type Step } from './plan.ts'

/** What the edit would do, without doing it. */
export const previewBulkEdit = async (
  workspace: Workspace,
  request: BulkRequest,
): Promise<Result<BulkOutcome>> => {
  const plan = await planOf(workspace.read, request)
  return plan.ok ? ok(plan.value.outcome) : plan
}

const partsOf = ({ owner, due, progress, reviewId, terms }: BulkEdit): string =>
  [
    owner === undefined ? null : 'the owner',
    due === undefined ? null : 'the due date',
    progress === undefined ? null : 'the status',
    reviewId === undefined ? null : 'the review',
    terms === undefined ? null : `the ${terms.kind}`,
  ]
    .filter((part) => part !== null)
    .join(', ')

type Given = {
  readonly change: Change
  readonly newId: () => string
  readonly edit: BulkEdit
  readonly step: Step
}

const dueDate = (change: Change, newId: () => string, { due }: BulkEdit) => ({
  id: newId(),
  date: due?.date ?? null,
  words: null,
  reason: due?.reason ?? null,
  recorded_at: change.at,
})

const update = (change: Change, newId: () => string, said: NonNullable<BulkEdit['progress']>) => ({
  id: newId(),
  date: said.date,
  status: said.status,
  commentary: said.commentary,
  evidence: null,
  evidence_date: null,
  citation_id: null,
  source_words: said.sourceWords,
  author: change.who,
  recorded_at: change.at,
})

const editAction = async ({ change, newId, edit, step }: Given): Promise<void> => {
  const { id } = step.before
  if (step.owner) await change.update('action', id, { owner: edit.owner ?? null })
  if (step.due) await change.insert('action_due_date', { ...dueDate(change, newId, edit), action_id: id })
  if (edit.progress !== undefined)
    await change.insert('action_progress', { ...update(change, newId, edit.progress), action_id: id })
}

const editRecommendation = async ({ change, newId, edit, step }: Given): Promise<void> => {
  const { id } = step.before
  const { reviewId = null } = edit
  if (step.owner || step.review)
    await change.update('recommendation', id, {
      ...(step.owner && { owner: edit.owner ?? null }),
      ...(step.review && { review_id: reviewId, ordinal: await placeAmong(change.trx, reviewId, id) }),
    })
  if (step.due)
    await change.insert('due_date_revision', { ...dueDate(change, newId, edit), recommendation_id: id })
  for (const rowId of step.takenTerms) await change.remove('recommendation_term', rowId)
  for (const term_id of step.givenTerms)
    await change.insert('recommendation_term', { id: newId(), recommendation_id: id, term_id })
  if (edit.progress !== undefined)
    await change.insert('progress_update', { ...update(change, newId, edit.progress), recommendation_id: id })
}

/**
 * Edits all that can be edited, as one change with one undo; what is refused stays whole as it was. `goesOn`: told of
 * every row; false stops it, and nothing is changed.
 */
export const applyBulkEdit = async (
  workspace: Workspace,
  request: BulkRequest,
  goesOn: (done: number, total: number) => boolean = () => true,
): Promise<Result<BulkOutcome>> => {
  const { list, edit } = request
  const shown = await planOf(workspace.read, request)
  if (!shown.ok) return shown
  const many = counted(shown.value.outcome.changed, list === 'actions' ? 'action' : 'recommendation')
  return workspace.change(`Changed ${partsOf(edit)} of ${many}`, async (change) => {
    const plan = await planOf(change.trx, request)
    if (!plan.ok) return plan
    const { steps, outcome } = plan.value
    for (const [at, step] of steps.entries()) {
      if (!goesOn(at, steps.length)) return failed('stopped', 'The edit was stopped: nothing was changed.')
      const given = { change, newId: workspace.newId, edit, step }
      await (list === 'actions' ? editAction(given) : editRecommendation(given))
    }
    return ok(outcome)
  })
}
