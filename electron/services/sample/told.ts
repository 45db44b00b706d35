import type { RequestedOf } from '../../../shared/contract.ts'
import type { Result } from '../../../shared/model/result.ts'
import {
  addActionProgress,
  addProgress,
  addRecipient,
  addResponse,
  createAction,
  getRecommendation,
  setActionDueDate,
  setDueDate,
  today,
} from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'

type Update = Omit<RequestedOf<'recommendations.addProgress'>, 'id'>
type Answer = Omit<RequestedOf<'recommendations.addResponse'>, 'id' | 'recipientId'>
type Due = { readonly date: string; readonly reason: string | null }

/** What the sample's officer writes down on one recommendation. */
export type Told = {
  readonly recipients?: readonly {
    readonly name: string
    readonly receivedOn: string
    readonly answers: readonly Answer[]
  }[]
  readonly updates?: readonly Update[]
  readonly dueDates?: readonly Due[]
  readonly actions?: readonly {
    readonly text: string
    readonly owner: string
    readonly madeOn: string
    readonly sourceWords: string
    /** The first, and each that it moved to. */
    readonly dueDates: readonly [Due, ...Due[]]
    readonly updates?: readonly Update[]
  }[]
}

/** The story is ours: where a service refuses a part of it, that is a fault and not a choice. */
export const done = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`The sample can’t be told: ${result.reason.message}`)
  return result.value
}

/** What somebody said of the work; `source`: where it comes from, in words. */
export const update = (
  date: string,
  status: Update['status'],
  commentary: string,
  source: string,
  evidence: string | null = null,
): Update => ({
  date,
  status,
  commentary,
  evidence,
  evidenceDate: evidence === null ? null : date,
  sourceWords: source,
})

/** An answer in full; an interim one, or one with a reason, says so. */
export const answer = (
  kind: Answer['kind'],
  date: string,
  source: string,
  more: Partial<Pick<Answer, 'interim' | 'reason' | 'text'>> = {},
): Answer => ({ kind, date, sourceWords: source, interim: false, reason: null, text: '', ...more })

/** Writes it down by the services that the window uses. */
export const tell = async (workspace: Workspace, id: string, told: Told): Promise<void> => {
  for (const { name, receivedOn, answers } of told.recipients ?? []) {
    done(await addRecipient(workspace, { id, name, receivedOn }))
    const { recipients } = done(await getRecommendation(workspace.read, id, today(workspace)))
    const recipientId = recipients.find((one) => one.name === name)?.id ?? null
    for (const each of answers) done(await addResponse(workspace, { id, recipientId, ...each }))
  }
  for (const due of told.dueDates ?? []) done(await setDueDate(workspace, { id, words: null, ...due }))
  for (const { dueDates, updates, ...action } of told.actions ?? []) {
    const [first, ...moved] = dueDates
    const made = done(
      await createAction(workspace, {
        ...action,
        dueDate: first.date,
        dueWords: null,
        recommendationId: id,
      }),
    )
    for (const due of moved) done(await setActionDueDate(workspace, { id: made.id, words: null, ...due }))
    for (const each of updates ?? []) done(await addActionProgress(workspace, { id: made.id, ...each }))
  }
  for (const each of told.updates ?? []) done(await addProgress(workspace, { id, ...each }))
}
