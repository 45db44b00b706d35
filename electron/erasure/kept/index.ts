import { keptOfFindings, keptOfPapers } from './papers.ts'
import { keptOfReports } from './reports.ts'
import { keptOfHistory, keptOfTheRest } from './rest.ts'
import { keptOfReviews } from './reviews.ts'
import { keptOfTracker } from './tracker.ts'
import type { TableWords } from './table-words.ts'

export type { JsonWords, TableWords } from './table-words.ts'

/** Every table of the workspace and the words that it keeps, blocks first: what is cited from them is cut from them anew. */
export const keptWords: readonly TableWords[] = [
  ...keptOfPapers,
  ...keptOfFindings,
  ...keptOfTracker,
  ...keptOfReviews,
  ...keptOfReports,
  ...keptOfTheRest,
  keptOfHistory,
]

const byTable = new Map(keptWords.map((kept) => [kept.table, kept]))

/** What is kept in a table; undefined: there is none of that name. */
export const keptIn = (table: string): TableWords | undefined => byTable.get(table)
