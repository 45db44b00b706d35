import type { ReportBlock } from '../../model/report.ts'
import { statedDateWords } from '../stated-date-words.ts'

/** What a frozen thing says of itself once words of it were erased; `at`: an instant (ISO). */
export const erasedWords = (what: 'report' | 'round', at: string): string =>
  `Words of this ${what} were erased on ${statedDateWords(at.slice(0, 10))}, after it was frozen. Nothing else of it has changed.`

/** The same where it is printed; nothing where none were. */
export const erasedNote = (what: 'report' | 'round', at: string | null): ReportBlock[] =>
  at === null ? [] : [{ kind: 'paragraph', text: erasedWords(what, at) }]
