import type { Selectable } from 'kysely'
import { z } from 'zod'
import { failed, type Result } from '../../../shared/model/result.ts'
import type { Template, TrackerColumns } from '../../../shared/model/report.ts'
import {
  type DraftBlock,
  draftBlockSchema,
  type ReportHead,
  type ReportMarking,
  type ReportSubject,
} from '../../../shared/model/report-draft.ts'
import type { Schema } from '../../workspace/index.ts'
import type { Db } from '../queries/window.ts'

export type ReportRecord = Selectable<Schema['report']>

export const noReport = (): Result<never> =>
  failed('not-found', 'This report is not there any more.', 'Go back to the list of reports.')

export const frozenReport = (): Result<never> =>
  failed(
    'frozen',
    'This report is frozen: it does not change any more.',
    'Make a copy of it to go on writing.',
  )

export const standingReport = (db: Db, id: string): Promise<ReportRecord | undefined> =>
  db
    .selectFrom('report')
    .selectAll()
    .where('report.id', '=', id)
    .where('report.removed_at', 'is', null)
    .executeTakeFirst()

export const isFrozenReport = async (db: Db, id: string): Promise<boolean> =>
  (await db
    .selectFrom('frozen_report')
    .select('frozen_report.report_id')
    .where('frozen_report.report_id', '=', id)
    .executeTakeFirst()) !== undefined

export const blocksOf = (json: string): DraftBlock[] => z.array(draftBlockSchema).parse(JSON.parse(json))

export const subjectOf = (row: ReportRecord): ReportSubject => ({
  template: row.template as Template,
  reviewId: row.review_id,
  roundId: row.revisit_id,
  columns: row.tracker_columns as TrackerColumns | null,
  bodyId: row.body_id,
  from: row.made_from,
  to: row.made_to,
  paperId: row.paper_id,
  own: row.own_template,
})

export const headOf = (row: ReportRecord): ReportHead => ({
  title: row.title,
  body: row.body_words,
  dateWords: row.date_words,
  draft: row.draft === 1,
  marking: row.marking as ReportMarking | null,
  exemptParagraph: row.exempt_paragraph,
  version: row.version,
  landscape: row.landscape === 1,
})

const flag = (is: boolean): 0 | 1 => (is ? 1 : 0)

/** The columns of what stands on the pages. */
export const headColumns = (head: ReportHead) => ({
  title: head.title,
  body_words: head.body,
  date_words: head.dateWords,
  draft: flag(head.draft),
  marking: head.marking,
  exempt_paragraph: head.marking === 'EXEMPT' ? head.exemptParagraph : null,
  version: head.version,
  landscape: flag(head.landscape),
})

/** The columns of what it is made on. */
export const subjectColumns = (subject: ReportSubject) => ({
  template: subject.template,
  review_id: subject.reviewId,
  revisit_id: subject.roundId,
  tracker_columns: subject.columns,
  body_id: subject.bodyId,
  made_from: subject.from,
  made_to: subject.to,
  paper_id: subject.paperId,
  own_template: subject.own,
})
