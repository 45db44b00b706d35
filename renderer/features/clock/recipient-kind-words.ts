import type { RecipientKind } from '../../../shared/model/clock.ts'

/** What kinds of recipient are called. */
export const recipientKindWords: Readonly<Record<RecipientKind, string>> = {
  executive: 'Executive: cabinet, leader, portfolio holder',
  council: 'Full council',
  partner: 'Partner: health, police, another body',
  officer: 'Officer',
  other: 'Someone else',
}
