import type { ClockRule, RecipientKind } from '../../model/clock.ts'
import { type Link, sameLine } from '../succession.ts'

/**
 * The rule for a kind of recipient, asked by a body: one for the function of that body, then one for what it was before
 * or became since, then one for any; the first in the council's order where several fit. A kind without a rule of its
 * own has that for "other"; a retired rule fits nobody. `links`: which body came after which.
 */
export const ruleFor = (
  rules: readonly ClockRule[],
  kind: RecipientKind,
  bodyId: string | null,
  links: readonly Link[] = [],
): ClockRule | null => {
  const among = (wanted: RecipientKind) => {
    const ofKind = rules.filter(({ recipientKind, retired }) => recipientKind === wanted && !retired)
    return (
      ofKind.find(({ bodyIds }) => bodyId !== null && bodyIds.includes(bodyId)) ??
      ofKind.find(({ bodyIds }) => bodyId !== null && bodyIds.some((id) => sameLine(links, id, bodyId))) ??
      ofKind.find(({ bodyIds }) => bodyIds.length === 0) ??
      null
    )
  }
  return among(kind) ?? (kind === 'other' ? null : among('other'))
}
