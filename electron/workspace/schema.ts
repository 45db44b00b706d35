import type { Generated } from 'kysely'
import type {
  ActionAnswersTable,
  ActionDueDateTable,
  ActionProgressTable,
  ActionTable,
  RecommendationLinkTable,
} from './schema-actions.ts'
import type {
  ClockRuleTable,
  CouncilSettingTable,
  NeedDismissalTable,
  RecommendationTermTable,
  TermTable,
} from './schema-council.ts'
import type { ErasureTable } from './schema-erasure.ts'
import type { BlockTable, CitationTable, DocumentTable, PageTable } from './schema-papers.ts'
import type {
  DueDateRevisionTable,
  JudgementTable,
  ProgressUpdateTable,
  RecipientTable,
  RecommendationTable,
  ResponseTable,
} from './schema-recommendations.ts'
import type {
  BodySuccessionTable,
  FrozenRevisitTable,
  FrozenRowTable,
  ReviewMemberTable,
  ReviewPaperTable,
  ReviewRecipientTable,
  ReviewStageTable,
  RevisitEntryTable,
  RevisitTable,
  RoleSuccessionTable,
  RoleTable,
} from './schema-reviews.ts'
import type {
  CandidateMatchTable,
  CandidateSetTable,
  CandidateTable,
  DecidedByTable,
  DismissalTable,
  DismissedBeforeTable,
  OtherFindingTable,
  SetMatchingTable,
} from './schema-found.ts'
import type { CameWithTable, ImportJobTable, ScanJobTable, ScanPageTable } from './schema-jobs.ts'
import type {
  ExportLogTable,
  FrozenReportTable,
  OwnTemplateTable,
  ReportTable,
  ReportTextTable,
  ReportVersionTable,
} from './schema-reports.ts'
import type { WordsSearch, SavedViewTable, StandingTable } from './schema-register.ts'
import type { FoundAgainTable, PaperVersionTable, PartTable, PrintingTable } from './schema-versions.ts'

type BodyTable = {
  id: string
  name: string
  aliases_json: string
  /** 'scrutiny' | 'executive' | 'council' | 'partner' | 'other' */
  kind: string | null
  removed_at: string | null
}

type ReviewTable = {
  id: string
  reference: string
  title: string
  body_id: string | null
  report_date: string | null
  scope: string | null
  chair: string | null
  lead_officer: string | null
  /** The paper that is its report. */
  report_id: string | null
  response_due: string | null
  revisit_on: string | null
  /** The recommendation that asked for the revisit. */
  revisit_from: string | null
  removed_at: string | null
}

/** A change is what a person did at once, and what undo takes back. */
type ChangeTable = {
  /** Order of the changes: later is greater, whatever the clock said. */
  rowid_: Generated<number>
  id: string
  at: string
  who: string
  device: string
  /** In words: "Accepted 4 recommendations". */
  summary: string
  /** Set on a compensating change: the change that it takes back. */
  undoes: string | null
  /** The change that took this one back. */
  undone_by: string | null
}

/** The words before and after, a line a field: what the timeline, undo and the audit export read. */
type HistoryTable = {
  id: string
  change_id: string
  ordinal: number
  table_name: string
  row_id: string
  /** The recommendation it belongs to, for its timeline. */
  recommendation_id: string | null
  field: string
  /** JSON values; null before: the row was made. */
  before_json: string | null
  after_json: string | null
}

type DraftTable = { key: string; content: string; saved_at: string }

/** One row a setting: device id, user, sample flag, last backup, clean stop. */
type SettingTable = { key: string; value: string }

/**
 * Full text over one column: `where('block_fts', 'match', ftsQuery(words))`, joined on rowid = rowid_. Ordering by
 * rank reads every hit (half a second for a common word in 200,000 blocks); by rowid it stops at the window. */
type Search<Name extends string, Column extends string> = { rowid: number; rank: number } & Record<
  Name | Column,
  string
>

/**
 * The tables as Kysely sees them, one interface a table; migrations/ holds their SQL. Ids are UUIDv7 text,
 * dates ISO text, flags 0 or 1, JSON is text in columns named …_json. `rowid_` is the explicit integer key
 * that FTS5's external content needs. `removed_at` marks a row as gone (undo, bin); it is never in a list.
 */
export type Schema = {
  document: DocumentTable
  page: PageTable
  block: BlockTable
  citation: CitationTable
  part: PartTable
  printing: PrintingTable
  paper_version: PaperVersionTable
  found_again: FoundAgainTable
  candidate_set: CandidateSetTable
  candidate: CandidateTable
  other_finding: OtherFindingTable
  decided_by: DecidedByTable
  candidate_match: CandidateMatchTable
  set_matching: SetMatchingTable
  dismissal: DismissalTable
  dismissed_before: DismissedBeforeTable
  body: BodyTable
  body_succession: BodySuccessionTable
  role: RoleTable
  role_succession: RoleSuccessionTable
  review: ReviewTable
  review_stage: ReviewStageTable
  review_member: ReviewMemberTable
  review_paper: ReviewPaperTable
  review_recipient: ReviewRecipientTable
  revisit: RevisitTable
  revisit_entry: RevisitEntryTable
  frozen_row: FrozenRowTable
  frozen_revisit: FrozenRevisitTable
  recommendation: RecommendationTable
  recipient: RecipientTable
  response: ResponseTable
  progress_update: ProgressUpdateTable
  judgement: JudgementTable
  due_date_revision: DueDateRevisionTable
  council_setting: CouncilSettingTable
  term: TermTable
  recommendation_term: RecommendationTermTable
  clock_rule: ClockRuleTable
  need_dismissal: NeedDismissalTable
  action: ActionTable
  action_answers: ActionAnswersTable
  action_progress: ActionProgressTable
  action_due_date: ActionDueDateTable
  recommendation_link: RecommendationLinkTable
  change: ChangeTable
  history: HistoryTable
  import_job: ImportJobTable
  came_with: CameWithTable
  scan_job: ScanJobTable
  scan_page: ScanPageTable
  draft: DraftTable
  setting: SettingTable
  saved_view: SavedViewTable
  standing: StandingTable
  report: ReportTable
  report_text: ReportTextTable
  report_version: ReportVersionTable
  frozen_report: FrozenReportTable
  export_log: ExportLogTable
  own_template: OwnTemplateTable
  erasure: ErasureTable
  block_fts: Search<'block_fts', 'text'>
  recommendation_fts: Search<'recommendation_fts', 'text'>
  progress_update_fts: Search<'progress_update_fts', 'commentary'>
  action_words_fts: WordsSearch<'action_words_fts'>
  register_fts: WordsSearch<'register_fts'>
}
