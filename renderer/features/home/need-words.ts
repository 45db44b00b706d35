import type { NeedKind } from '../../../shared/model/home.ts'

/** What a group of needs is headed. */
export const needHeadings: Readonly<Record<NeedKind, string>> = {
  'response overdue': 'Responses overdue',
  'response due soon': 'Responses due soon',
  'due date passed': 'Due dates passed',
  'due soon': 'Due soon',
  'moved twice': 'Due date moved twice or more',
  'no evidence': 'Claimed complete without evidence',
  'same words': 'The same words as last time',
  'no update': 'No update for a long time',
  'revisit due': 'Revisit due',
  'candidates waiting': 'Found in papers, waiting for a decision',
}
