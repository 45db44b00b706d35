import type { Generated } from 'kysely'

type Flag = 0 | 1

/** One row a setting of the council, its value as in shared/model/council. */
export type CouncilSettingTable = { id: string; name: string; value_json: string; removed_at: string | null }

/** A directorate, ward or theme. */
export type TermTable = {
  id: string
  kind: string
  name: string
  retired: Flag
  /** Order within its kind, as the council has it; by name where it is the same. */
  ordinal: Generated<number>
  removed_at: string | null
}

/** A term that a recommendation was given. */
export type RecommendationTermTable = {
  id: string
  recommendation_id: string
  term_id: string
  removed_at: string | null
}

/** How long a kind of recipient has for its response. */
export type ClockRuleTable = {
  id: string
  /** Order among the rules: the first that fits holds. */
  ordinal: number
  name: string
  recipient_kind: string
  committee_function: string | null
  body_ids_json: string
  amount: number | null
  unit: string
  starts_on: string
  first_day_counts: Flag
  interim: string
  source: string
  /** Kept for what it says, and no longer gone by. */
  retired: Generated<Flag>
  removed_at: string | null
}

/** What a person put away on the home screen. */
export type NeedDismissalTable = {
  id: string
  /** Which: its kind, and the id of what it is about. */
  need: string
  /** How it stood then. */
  standing: string
  removed_at: string | null
}
