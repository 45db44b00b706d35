import type { BulkEdit, BulkOutcome } from '../../../shared/model/bulk-edit.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { counted } from '../../../shared/rules/counted.ts'
import type { Change, Workspace } from '../../workspace/index.ts'
import { placesAmong } from '../recommendations/index.ts'
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
  readonly steps: readonly Step[]
}

const dueDate = ({ change, newId, edit: { due } }: Given) => ({
  id: newId(),
  date: due?.date ?? null,
  words: null,
  reason: due?.reason ?? null,
  recorded_at: change.at,
})

const update = ({ change, newId }: Given, said: NonNullable<BulkEdit['progress']>) => ({
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

const owned = ({ edit, steps }: Given) =>
  steps
    .filter((step) => step.owner)
    .map(({ before: { id } }) => ({ id, patch: { owner: edit.owner ?? null } }))

const dated = (given: Given) =>
  given.steps.filter((step) => step.due).map(({ before: { id } }) => ({ id, row: dueDate(given) }))

const editActions = async (given: Given): Promise<void> => {
  const { change, edit, steps } = given
  const { progress } = edit
  await change.updateAll('action', owned(given))
  await change.insertAll(
    'action_due_date',
    dated(given).map(({ id, row }) => ({ ...row, action_id: id })),
  )
  if (progress !== undefined)
    await change.insertAll(
      'action_progress',
      steps.map(({ before: { id } }) => ({ ...update(given, progress), action_id: id })),
    )
}

const editRecommendations = async (given: Given): Promise<void> => {
  const { change, newId, edit, steps } = given
  const { reviewId = null, progress } = edit
  await change.updateAll('recommendation', owned(given))
  const moving = steps.flatMap(({ before: { id }, review }) => (review ? [id] : []))
  const places = await placesAmong(change.trx, reviewId, moving)
  await change.updateAll(
    'recommendation',
    moving.map((id) => ({ id, patch: { review_id: reviewId, ordinal: places.get(id) } })),
  )
  await change.insertAll(
    'due_date_revision',
    dated(given).map(({ id, row }) => ({ ...row, recommendation_id: id })),
  )
  await change.removeAll(
    'recommendation_term',
    steps.flatMap(({ takenTerms }) => takenTerms),
  )
  await change.insertAll(
    'recommendation_term',
    steps.flatMap(({ before: { id }, givenTerms }) =>
      givenTerms.map((term_id) => ({ id: newId(), recommendation_id: id, term_id })),
    ),
  )
  if (progress !== undefined)
    await change.insertAll(
      'progress_update',
      steps.map(({ before: { id } }) => ({ ...update(given, progress), recommendation_id: id })),
    )
}

/** Few enough that a stop is heard soon; each turn writes the words of the register out once, which costs most. */
const atOnce = 2_500

/**
 * Edits all that can be edited, as one change with one undo; what is refused stays whole as it was. `goesOn`: told as it
 * goes on; false stops it, and nothing is changed.
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
    const stopped = () => failed('stopped', 'The edit was stopped: nothing was changed.')
    for (let at = 0; at < steps.length; at += atOnce) {
      if (!goesOn(at, steps.length)) return stopped()
      const given = { change, newId: workspace.newId, edit, steps: steps.slice(at, at + atOnce) }
      await (list === 'actions' ? editActions(given) : editRecommendations(given))
    }
    if (!goesOn(steps.length, steps.length)) return stopped()
    return ok(outcome)
  })
}
