/** The tables of reports that are being written, and of what left Revisit. */

type Flag = 0 | 1

/** A report: what it is made on, and what stands on its pages. */
export type ReportTable = {
  id: string
  template: string
  /** null: on all the tracker. */
  review_id: string | null
  revisit_id: string | null
  tracker_columns: string | null
  body_id: string | null
  made_from: string | null
  made_to: string | null
  title: string
  /** The body as the first page has it. */
  body_words: string | null
  date_words: string | null
  /** "DRAFT" on each page. */
  draft: Flag
  marking: string | null
  exempt_paragraph: number | null
  version: string | null
  landscape: Flag
  made_at: string
  /** The paper that it was begun from. */
  paper_id: string | null
  /** The council's own template that it has, by id, removed or not; null: it has one of Revisit's. */
  own_template: string | null
  removed_at: string | null
}

/** The blocks of a report as they were typed last (shared/model/report-draft). */
export type ReportTextTable = { report_id: string; blocks_json: string; saved_at: string }

/** A state that was kept: by a person, under a name, or by the clock. */
export type ReportVersionTable = {
  id: string
  report_id: string
  name: string | null
  blocks_json: string
  words: number
  made_at: string
  who: string
}

/** A report as it was frozen: the whole of it, figures and all. */
export type FrozenReportTable = {
  report_id: string
  frozen_at: string
  who: string
  report_json: string
  /** When words of it were erased last: the only thing that changes it. */
  erased_at: string | null
}

/** A template that the council made for itself (shared/model/report-template). */
export type OwnTemplateTable = {
  id: string
  /** As the command line calls it; no two that stand have the same. */
  name: string
  template_json: string
  removed_at: string | null
}

/** A file that left Revisit. */
export type ExportLogTable = {
  id: string
  at: string
  who: string
  /** 'report' | 'list' | 'letter' | 'calendar' */
  what: string
  /** null: it is of no report that is being written. */
  report_id: string | null
  title: string
  /** 'window' | 'command line' */
  by: string
  format: string
  file: string
  sha256: string
  bytes: number
  version: string | null
  marking: string | null
  left_out: string | null
}
