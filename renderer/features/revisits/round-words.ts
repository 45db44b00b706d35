import type { Round, RoundKind, RoundState } from '../../../shared/model/revisit.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

export const kindWords: Readonly<Record<RoundKind, string>> = {
  quarterly: 'Quarterly',
  'six months': 'Six months',
  'twelve months': 'Twelve months',
  other: 'Other',
}

export const stateWords: Readonly<Record<RoundState, string>> = {
  'to do': 'To do',
  commentary: 'Commentary written',
  'as reported': 'As reported',
  'signed off before': 'Signed off before',
}

/** "12 June 2026, People Panel". */
export const roundName = ({ day, bodyName }: Round): string =>
  [statedDateWords(day), bodyName].filter((part) => part !== null).join(', ')

/** "7 of 12 done, 3 judged". */
export const progressWords = ({ done, total, judged }: Round): string =>
  `${done} of ${total} done${judged === 0 ? '' : `, ${judged} judged`}`
