import { z } from 'zod'
import { exportedSchema } from '../model/exported.ts'
import { exportFormatSchema } from '../model/report.ts'
import { reportChartSchema } from '../model/report-chart.ts'
import { pieceKinds } from '../rules/report/paper-pieces.ts'
import {
  draftBlockSchema,
  insertedChartSchema,
  reportDraftSchema,
  reportHeadSchema,
  reportRowSchema,
  reportSubjectSchema,
  reportVersionSchema,
} from '../model/report-draft.ts'
import { reasonSchema } from '../model/result.ts'
import { listRequest } from './list-request.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const reportId = z.object({ id: z.string() })
const windowOfReport = windowSchema.extend({ id: z.string() })

export const quoteKinds = ['recommendation', 'commentary', 'paper'] as const

/** Reports that are being written. */
export const reportDraftsContract = {
  'reports.list': {
    request: listRequest(
      z
        .object({ text: z.string().max(200).optional(), state: z.enum(['writing', 'frozen']).optional() })
        .default({}),
      ['title', 'template', 'review', 'state', 'savedAt', 'frozenAt', 'exports'],
      ['template', 'review', 'state'],
    ),
    answer: windowOf(reportRowSchema),
  },
  /** Begins a report as its template has it. `title`: instead of the template's. */
  'reports.create': {
    request: reportSubjectSchema.extend({ title: z.string().trim().min(1).max(300).nullable() }),
    answer: reportId,
  },
  /** A report with what the tracker says now, or as it was frozen. */
  'reports.open': {
    request: reportId,
    answer: z.object({
      subject: reportSubjectSchema,
      /** What its template is called. */
      templateName: z.string(),
      head: reportHeadSchema,
      draft: reportDraftSchema,
      /** What each figure that may be named says now. */
      figures: z.record(z.string(), z.string()),
      /** The sections of its template by their headings, and those that the report has not. */
      template: z.object({
        headings: z.array(z.string()),
        lacks: z.array(z.object({ heading: z.string(), blocks: z.array(draftBlockSchema) })),
      }),
      savedAt: z.string(),
      frozen: z
        .object({
          at: z.string(),
          who: z.string(),
          /** When words of it were erased last; null: never. */
          erasedAt: z.string().nullable(),
        })
        .nullable(),
      /** Why the tracker could not fill it any more (its review was removed); what it said last stands. */
      stale: reasonSchema.nullable(),
      /** A paper of it is marked OFFICIAL-SENSITIVE: so is every page. */
      sensitive: z.boolean(),
    }),
  },
  /** As it is typed; over what was typed before. */
  'reports.saveText': {
    request: reportId.extend({ blocks: z.array(draftBlockSchema) }),
    answer: z.object({ savedAt: z.string() }),
  },
  'reports.setHead': { request: reportId.extend({ head: reportHeadSchema }), answer: nothing },
  'reports.duplicate': { request: reportId, answer: reportId },
  'reports.remove': { request: reportId, answer: nothing },
  /** For good: figures stop, and not a word changes any more. */
  'reports.freeze': { request: reportId, answer: nothing },
  /** Keeps it as it stands now, under a name. */
  'reports.keepVersion': {
    request: reportId.extend({ name: z.string().trim().min(1).max(80) }),
    answer: nothing,
  },
  /** Newest first. */
  'reports.versions': { request: windowOfReport, answer: windowOf(reportVersionSchema) },
  /** What was written from one version to another, a line a paragraph. `to`: null is the report as it stands now. */
  'reports.compare': {
    request: reportId.extend({ from: z.string(), to: z.string().nullable() }),
    answer: z.object({
      added: z.int(),
      removed: z.int(),
      lines: z.array(z.array(z.object({ kind: z.enum(['same', 'gone', 'new']), words: z.string() }))),
    }),
  },
  /** Goes back to a version; what stood until then is kept as one too. */
  'reports.restore': { request: reportId.extend({ versionId: z.string() }), answer: nothing },
  /** Words that may be quoted, with where they stand. Nothing from exempt papers. */
  'reports.quotes': {
    request: windowSchema.extend({
      text: z.string().max(500),
      kind: z.enum(quoteKinds),
      reviewId: z.string().nullable(),
    }),
    answer: windowOf(
      z.object({
        id: z.string(),
        paragraphs: z.array(z.string()),
        citation: z.string().nullable(),
        paperId: z.string().nullable(),
      }),
    ),
  },
  /** The charts that can be put in, of one review or of all the tracker, as they would be drawn now. */
  'reports.charts': {
    request: z.object({ reviewId: z.string().nullable() }),
    answer: z.object({
      charts: z.array(
        insertedChartSchema.pick({ of: true, measure: true }).extend({ chart: reportChartSchema }),
      ),
    }),
  },
  /** The report, written and read back, beside the paper that it was begun from: what differs, and why. */
  'reports.comparePaper': {
    request: reportId,
    answer: z.object({
      paper: z.object({ id: z.string(), title: z.string() }),
      kinds: z.array(z.object({ kind: z.enum(pieceKinds), same: z.int(), of: z.int() })),
      differences: z.array(
        z.object({
          kind: z.enum(pieceKinds),
          verdict: z.enum(['differs', 'missing', 'added']),
          /** null: nothing explains it. */
          why: z.string().nullable(),
          paper: z.string().nullable(),
          report: z.string().nullable(),
          /** Places among the blocks of the paper, and of the draft; null: it is not there, or not one of them. */
          paperBlock: z.int().nullable(),
          reportBlock: z.int().nullable(),
        }),
      ),
    }),
  },
  /**
   * Draws its pages as they would be printed now; GET /previews/<key> has them as PDF until they are drawn anew. A
   * second asking stops the first, which then answers null.
   */
  'reports.drawPages': { request: reportId, answer: z.object({ key: z.string().nullable() }) },
  /** Asks where to save and writes the file there; `export` is null where the person cancels. */
  'reports.write': {
    request: reportId.extend({ format: exportFormatSchema }),
    answer: z.object({ export: exportedSchema.nullable() }),
  },
  /** How far the file of it is that is being written, in rows of tables and other blocks; null: none is. */
  'reports.writing': {
    request: reportId,
    answer: z.object({ progress: z.object({ done: z.int(), total: z.int() }).nullable() }),
  },
  /** Stops a 'reports.write' of this report that is on its way (no file is left), or a 'reports.drawPages'. */
  'reports.stopWriting': { request: reportId.extend({ what: z.enum(['file', 'pages']) }), answer: nothing },
  /** What left Revisit of it, newest first. */
  'reports.exports': { request: windowOfReport, answer: windowOf(exportedSchema) },
} as const

export type OpenReport = z.infer<(typeof reportDraftsContract)['reports.open']['answer']>
