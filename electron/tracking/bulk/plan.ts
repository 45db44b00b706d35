import type { RequestedOf } from '../../../shared/contract.ts'
import type { BulkOutcome } from '../../../shared/model/bulk-edit.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { dueDateNeedsReason } from '../../../shared/rules/reason-needed.ts'
import { areTerms } from '../council/index.ts'
import { noReview, standingReview } from '../reviews/index.ts'
import type { Db } from '../queries/window.ts'
import { type Before, standingRows, termsBefore } from './standing-rows.ts'

export type BulkRequest = RequestedOf<'bulk.preview'>

/** What is to be done to one row: only what differs. */
export type Step = {
  readonly before: Before
  readonly owner: boolean
  readonly due: boolean
  readonly review: boolean
  /** Rows that give a term it is not to have any more, and terms to be given. */
  readonly takenTerms: readonly string[]
  readonly givenTerms: readonly string[]
}

export type Plan = { readonly steps: readonly Step[]; readonly outcome: BulkOutcome }

const nothingToDo = () =>
  failed('nothing-chosen', 'Nothing was chosen to be changed.', 'Fill in what all of them are to have.')

/** As many refusals as are named. */
const named = 50

const gone = { name: 'One that was there', why: 'It is not there any more.' }

/** What the edit does to each row, and which it can't; refused as a whole where what it gives is no more. */
export const planOf = async (db: Db, { list, ids, edit }: BulkRequest): Promise<Result<Plan>> => {
  const { owner, due, progress, reviewId, terms } = edit
  if ([owner, due, progress, reviewId, terms].every((one) => one === undefined)) return nothingToDo()
  if (list === 'actions' && (reviewId !== undefined || terms !== undefined)) return nothingToDo()
  if (typeof reviewId === 'string' && (await standingReview(db, reviewId)) === undefined) return noReview()
  if (terms !== undefined && !(await areTerms(db, terms.kind, terms.termIds)))
    return failed('not-found', `One of these is no ${terms.kind} any more.`, 'Choose again.')
  const rows = await standingRows(db, list, ids)
  const had = terms === undefined ? new Map<string, never>() : await termsBefore(db, terms.kind, ids)
  const steps: Step[] = []
  const refused: { id: string; name: string; why: string }[] = []
  const unique = [...new Set(ids)]
  for (const id of unique) {
    const before = rows.get(id)
    if (before === undefined) refused.push({ id, ...gone })
    else if (due !== undefined && due.reason === null && dueDateNeedsReason(before.dueDate, due.date))
      refused.push({ id, name: before.name, why: 'It has a due date: moving it needs a reason.' })
    else {
      const has = had.get(id) ?? []
      const wanted = terms?.termIds ?? []
      const step: Step = {
        before,
        owner: owner !== undefined && owner !== before.owner,
        due: due !== undefined && due.date !== before.dueDate,
        review: reviewId !== undefined && reviewId !== before.reviewId,
        takenTerms: has.filter(({ termId }) => !wanted.includes(termId)).map(({ rowId }) => rowId),
        givenTerms: wanted.filter((termId) => !has.some((one) => one.termId === termId)),
      }
      const does =
        step.owner || step.due || step.review || step.takenTerms.length + step.givenTerms.length > 0
      if (does || progress !== undefined) steps.push(step)
    }
  }
  return ok({
    steps,
    outcome: {
      changed: steps.length,
      unchanged: unique.length - steps.length - refused.length,
      refused: refused.length,
      named: refused.slice(0, named),
    },
  })
}
