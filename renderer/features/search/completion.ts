import { searchFields, type SearchField } from '../../../shared/model/search.ts'
import { parseSearch } from '../../../shared/rules/search/search-query.ts'

/** The condition that is being typed at the end. */
export type Completing = { readonly field: SearchField; readonly value: string; readonly at: number }

/** What a list can be offered for; null where the last thing typed is no condition. */
export const completing = (typed: string): Completing | null => {
  const last = parseSearch(typed, searchFields).conditions.at(-1)
  if (last === undefined || last.end !== typed.length || typed.endsWith('"')) return null
  return { field: last.field as SearchField, value: last.value, at: last.at }
}

const quoted = (value: string): string => (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value)

/** The text with the condition finished, ready for the next word. */
export const completed = (typed: string, { field, at }: Completing, value: string): string =>
  `${typed.slice(0, at)}${field}:${quoted(value)} `

/** What each field is for, as the box explains it. */
export const fieldWords: Readonly<Record<SearchField, string>> = {
  in: 'papers, tracker, recommendations, actions, reviews, rounds, reports or bodies',
  type: 'type of paper: minutes, officer-report…',
  body: 'a panel, committee or board',
  review: 'recommendations and rounds of a review',
  owner: 'recommendations and actions of an owner',
  status: 'response, delivery or judgement, or overdue',
  before: 'a date: 3 May 2024, or 2024',
  after: 'a date: 3 May 2024, or 2024',
}
