import { type Dismissable, sameDismissal } from '../../../shared/rules/same-dismissal.ts'
import type { Db } from '../queries/window.ts'
import type { SetPlace } from './sought.ts'

/** A dismissal that is remembered, in terms of what it is compared by. */
export type RememberedDismissal = Dismissable & { readonly id: string }

/** The dismissals that findings of these rules may say again. */
export const rememberedDismissals = async (
  db: Db,
  rules: readonly string[],
): Promise<readonly RememberedDismissal[]> => {
  if (rules.length === 0) return []
  const rows = await db
    .selectFrom('dismissal')
    .innerJoin('candidate', 'candidate.id', 'dismissal.candidate_id')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .select(['dismissal.id', 'dismissal.council', 'dismissal.body_name', 'dismissal.rule'])
    .select(['dismissal.type', 'dismissal.words'])
    .where('dismissal.removed_at', 'is', null)
    .where('document.removed_at', 'is', null)
    .where('dismissal.rule', 'in', [...new Set(rules)])
    .orderBy('dismissal.id')
    .execute()
  return rows.map(({ body_name, ...row }) => ({ ...row, bodyName: body_name }))
}

/** What of a finding a dismissal is compared with; null where no body is known, which nothing is remembered for. */
export const dismissable = (
  { council, bodyName }: Pick<SetPlace, 'council' | 'bodyName'>,
  found: { readonly rule: string; readonly type: string; readonly text: string },
): Dismissable | null =>
  bodyName === null ? null : { council, bodyName, rule: found.rule, type: found.type, words: found.text }

/** The dismissal that a finding says again, or undefined. `presentName`: a body's name now, for one that it had. */
export const dismissedBefore = (
  remembered: readonly RememberedDismissal[],
  found: Dismissable,
  presentName: (name: string) => string,
): RememberedDismissal | undefined => {
  const now = { ...found, bodyName: presentName(found.bodyName) }
  return remembered.find((one) => sameDismissal({ ...one, bodyName: presentName(one.bodyName) }, now))
}
