import type { StatedDate } from '../model/dates.ts'
import type { ResponseKind } from '../model/recommendation.ts'

/**
 * Who rejects a recommendation, in whole or in part, owes the panel the reason.
 * Source: constitutions that ask for "reasons for partially accepting or rejecting" (domain guide, 2.1).
 */
export const responseNeedsReason = (kind: ResponseKind): boolean =>
  kind === 'rejected' || kind === 'accepted in part'

/** Once there is a date, moving it or taking it away needs a reason; the first date needs none. */
export const dueDateNeedsReason = (before: StatedDate | null, after: StatedDate | null): boolean =>
  before !== null && before !== after
