import type { ClockRule, RecipientKind } from '../../model/clock.ts'

/**
 * The rule for a kind of recipient, asked by a body: one for the function of that body before one for any;
 * the first in the council's order where several fit. A kind without a rule of its own has that for "other".
 */
export const ruleFor = (
  rules: readonly ClockRule[],
  kind: RecipientKind,
  bodyId: string | null,
): ClockRule | null => {
  const among = (wanted: RecipientKind) => {
    const ofKind = rules.filter(({ recipientKind }) => recipientKind === wanted)
    return (
      ofKind.find(({ bodyIds }) => bodyId !== null && bodyIds.includes(bodyId)) ??
      ofKind.find(({ bodyIds }) => bodyIds.length === 0) ??
      null
    )
  }
  return among(kind) ?? (kind === 'other' ? null : among('other'))
}
