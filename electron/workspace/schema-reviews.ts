/** The tables of reviews and their revisit rounds, and of who followed whom. */

type Flag = 0 | 1

/** A body that another followed on a day (as stated): renamed, or merged where one follows several. */
export type BodySuccessionTable = {
  id: string
  body_id: string
  successor_id: string
  day: string | null
  removed_at: string | null
}

export type RoleTable = { id: string; name: string; aliases_json: string; removed_at: string | null }

export type RoleSuccessionTable = {
  id: string
  role_id: string
  successor_id: string
  day: string | null
  removed_at: string | null
}

/** A move of a review; the last one recorded is where it stands. */
export type ReviewStageTable = {
  id: string
  review_id: string
  stage: string
  day: string
  /** Needed where it is closed. */
  reason: string | null
  recorded_at: string
  removed_at: string | null
}

export type ReviewMemberTable = {
  id: string
  review_id: string
  name: string
  /** "Vice-chair", "co-opted"… */
  capacity: string | null
  removed_at: string | null
}

/** A paper that the review took as evidence. */
export type ReviewPaperTable = {
  id: string
  review_id: string
  document_id: string
  removed_at: string | null
}

/** Whom the report was sent to. */
export type ReviewRecipientTable = {
  id: string
  review_id: string
  name: string
  sent_on: string | null
  removed_at: string | null
}

/** A monitoring round over one review, at a meeting of a body. */
export type RevisitTable = {
  id: string
  review_id: string
  body_id: string | null
  day: string
  kind: string
  started_at: string
  removed_at: string | null
}

/** What was done on one recommendation in a round; of each kind the last one recorded counts. */
export type RevisitEntryTable = {
  id: string
  revisit_id: string
  recommendation_id: string
  /** 'commentary' | 'judgement' | 'as reported' */
  kind: string
  update_id: string | null
  judgement_id: string | null
  recorded_at: string
  removed_at: string | null
}

/** A row of a frozen round, as it was printed. */
export type FrozenRowTable = {
  revisit_id: string
  ordinal: number
  recommendation_id: string
  number: string | null
  /** As it was printed: null where the council had no pattern of its own, and in rounds frozen before it was kept. */
  reference: string | null
  text: string
  commentaries_json: string
  /** As in shared/model/revisit. */
  state: string
  status: string | null
  judgement: string | null
  judged_on: string | null
  minute_reference: string | null
  /** Ids of all that had been said on it by then: what is not among them is new to the next round. */
  seen_json: string
}

/** A round that is frozen: its head as it was printed. Nothing of the round changes any more. */
export type FrozenRevisitTable = {
  revisit_id: string
  frozen_at: string
  who: string
  council: string | null
  reference: string
  title: string
  body_name: string | null
  report_date: string | null
  meeting_body_name: string | null
  day: string
  kind: string
  /** The day of the round before it. */
  last_day: string | null
  left_out_json: string
  sensitive: Flag
  /** When words of it were erased last: the only thing that changes it. */
  erased_at: string | null
}
