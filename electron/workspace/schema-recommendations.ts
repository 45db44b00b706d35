import type { Generated } from 'kysely'

type Flag = 0 | 1

export type RecommendationTable = {
  rowid_: Generated<number>
  id: string
  review_id: string | null
  body_id: string | null
  made_on: string | null
  /** Order within its review: the paper's. */
  ordinal: number
  number: string | null
  /** The council’s own, "SR (25/26) 01"; unique among those that stand. */
  reference: string | null
  text: string
  rationale_start: number | null
  rationale_end: number | null
  owner: string | null
  procedural: Flag
  citation_id: string | null
  /** Where it was typed: the source in words. */
  source_words: string | null
  removed_at: string | null
}

export type RecipientTable = {
  id: string
  recommendation_id: string
  name: string
  received_on: string | null
  /** What a person said it is, for the time of its response; null: its name is gone by. */
  kind: string | null
  noticed_on: string | null
  removed_at: string | null
}

export type ResponseTable = {
  id: string
  recommendation_id: string
  recipient_id: string | null
  kind: string
  interim: Flag
  text: string
  reason: string | null
  date: string | null
  citation_id: string | null
  source_words: string | null
  recorded_at: string
  removed_at: string | null
}

export type ProgressUpdateTable = {
  rowid_: Generated<number>
  id: string
  recommendation_id: string
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

export type JudgementTable = {
  id: string
  recommendation_id: string
  kind: string
  date: string
  minute_reference: string | null
  comment: string | null
  citation_id: string | null
  recorded_at: string
  removed_at: string | null
}

export type DueDateRevisionTable = {
  id: string
  recommendation_id: string
  date: string | null
  words: string | null
  reason: string | null
  recorded_at: string
  removed_at: string | null
}
