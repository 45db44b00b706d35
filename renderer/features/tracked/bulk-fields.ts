import type { BulkEdit } from '../../../shared/model/bulk-edit.ts'
import type { StatedDate } from '../../../shared/model/dates.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import type { TermKind } from '../../../shared/model/term.ts'

/** What is typed in the form of an edit of many; a field counts where it is among `chosen`. */
export type BulkFields = {
  readonly chosen: readonly BulkPart[]
  readonly owner: string
  readonly dueDate: StatedDate | null
  readonly dueReason: string
  readonly status: DeliveryStatus | null
  readonly commentary: string
  readonly saidOn: StatedDate | null
  readonly sourceWords: string
  readonly reviewId: string | null
  readonly terms: Readonly<Record<TermKind, readonly string[]>>
}
export type BulkPart = 'owner' | 'due' | 'progress' | 'review' | TermKind

export const emptyFields: BulkFields = {
  chosen: [],
  owner: '',
  dueDate: null,
  dueReason: '',
  status: null,
  commentary: '',
  saidOn: null,
  sourceWords: '',
  reviewId: null,
  terms: { directorate: [], ward: [], theme: [] },
}

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())

/** The edit that the form says; null while something that it needs is missing. One kind of term at a time. */
export const editOf = (fields: BulkFields): BulkEdit | null => {
  const { chosen, owner, dueDate, dueReason, status, commentary, saidOn, sourceWords, reviewId, terms } =
    fields
  if (chosen.length === 0) return null
  const saysProgress = chosen.includes('progress')
  const [words, source] = [orNull(commentary), orNull(sourceWords)]
  if (saysProgress && (status === null || words === null || source === null)) return null
  const kind = (['directorate', 'ward', 'theme'] as const).find((one) => chosen.includes(one))
  return {
    ...(chosen.includes('owner') && { owner: orNull(owner) }),
    ...(chosen.includes('due') && { due: { date: dueDate, reason: orNull(dueReason) } }),
    ...(saysProgress &&
      status !== null &&
      words !== null &&
      source !== null && { progress: { status, commentary: words, date: saidOn, sourceWords: source } }),
    ...(chosen.includes('review') && { reviewId }),
    ...(kind !== undefined && { terms: { kind, termIds: [...terms[kind]] } }),
  }
}
