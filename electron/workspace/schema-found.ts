/** What extractors found and what a person decided on it, as Kysely sees it; see schema.ts. */
type Flag = 0 | 1

export type CandidateSetTable = {
  id: string
  document_id: string
  ordinal: number
  stage: string
  /** As the paper says. */
  found_body: string | null
  found_date: string | null
  found_review: string | null
  /** As the officer confirmed. */
  confirmed: Flag
  body_id: string | null
  date: string | null
  review_id: string | null
}

export type CandidateTable = {
  id: string
  set_id: string
  document_id: string
  ordinal: number
  type: string
  number: string | null
  text: string
  commentary: string | null
  /** What was found, before any edit: the whole Found as JSON. */
  found_json: string
  owner: string | null
  due_words: string | null
  due_date: string | null
  rule: string
  fired: string
  confidence: number
  procedural: Flag
  edited: Flag
  citation_id: string
  commentary_citation_id: string | null
  state: string
  recommendation_id: string | null
  /** The same finding in another copy of the paper; that one is decided on. */
  same_as: string | null
  /** What a merged one was recorded as; null on others. */
  recorded_as: string | null
  /** The action that an accepted one became. */
  action_id: string | null
}

/** What was found and is kept apart (attendance, others' recommendations…), as in shared/model/candidate. */
export type OtherFindingTable = { document_id: string; ordinal: number; type: string; other_json: string }

/** A recommendation of the same paper that a decision by reference decides. */
export type DecidedByTable = { candidate_id: string; decided_id: string }

/** A tracked recommendation that a candidate may be about, worked out again whenever the tracker changes. */
export type CandidateMatchTable = {
  candidate_id: string
  /** 0 for the likeliest. */
  place: number
  recommendation_id: string
  kind: string
  score: number
  sure: Flag
  because: string
  words_json: string
}

/** How far the tracker had come (rowid_ of its last change) when a set's matches were worked out. */
export type SetMatchingTable = { set_id: string; standing: number }

/** What a person dismissed, to be known again in later papers of the same body. */
export type DismissalTable = {
  id: string
  candidate_id: string
  council: string | null
  body_name: string
  rule: string
  type: string
  words: string
  at: string
  removed_at: string | null
}

/** A waiting candidate that says again what was dismissed. */
export type DismissedBeforeTable = { candidate_id: string; dismissal_id: string }
