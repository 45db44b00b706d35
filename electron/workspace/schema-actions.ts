import type { Generated } from 'kysely'

/** The tables of the action plan, and of the links between recommendations. */

export type ActionTable = {
  rowid_: Generated<number>
  id: string
  body_id: string | null
  /** When it was agreed, as stated: the meeting's or the plan's date. */
  made_on: string | null
  /** Order within its paper; typed ones 0. */
  ordinal: number
  number: string | null
  text: string
  owner: string | null
  citation_id: string | null
  /** Where it was typed: the source in words. */
  source_words: string | null
  removed_at: string | null
}

export type ActionAnswersTable = {
  id: string
  action_id: string
  recommendation_id: string
  removed_at: string | null
}

export type ActionProgressTable = {
  id: string
  action_id: string
  date: string | null
  status: string | null
  commentary: string
  evidence: string | null
  evidence_date: string | null
  citation_id: string | null
  source_words: string | null
  author: string
  recorded_at: string
  removed_at: string | null
}

export type ActionDueDateTable = {
  id: string
  action_id: string
  date: string | null
  words: string | null
  reason: string | null
  recorded_at: string
  removed_at: string | null
}

/** Read from the one to the other: "from supersedes to". */
export type RecommendationLinkTable = {
  id: string
  from_id: string
  to_id: string
  /** 'supersedes' | 'duplicates' | 'amends' | 'follows' */
  kind: string
  recorded_at: string
  removed_at: string | null
}
