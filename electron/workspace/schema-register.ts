export type SavedViewTable = {
  id: string
  /** The list that it is a view of: 'recommendations'. */
  list: string
  name: string
  view_json: string
  removed_at: string | null
}

/**
 * What stands for each recommendation by the rules in shared/rules, kept in step by triggers: the register is
 * filtered, sorted and grouped on it. Nothing writes it but them.
 */
export type StandingTable = {
  /** rowid_ of the recommendation. */
  recommendation_rowid: number
  /** The latest that an update claimed. */
  delivery: string | null
  /** Of the latest update: the day it counts for, then when it was recorded, then its id. */
  updated_at: string | null
  response: string | null
  /** Like `updated_at`, of the response that stands. */
  responded_at: string | null
  judgement: string | null
  due_date: string | null
  /** How many times the due date was moved. */
  slips: number
}

/**
 * The words of each recommendation (number and text, every commentary, owner with review) or action (number and text,
 * every commentary) by its rowid_. It keeps no text of its own: what is found is read from the tables.
 */
export type WordsSearch<N extends string> = { rowid: number; rank: number } & Record<N, string>
