import { z } from 'zod'
import { reportBlockSchema, reportSchema, templateSchema, trackerColumnsSchema } from './report.ts'
import { daySchema } from './dates.ts'

/** A chart that a person put in: which, of which review (null: all the tracker), and what it is said to show. */
export const insertedChartSchema = z.object({
  of: z.enum(['progress', 'responses', 'delivery', 'judgements', 'measure']),
  reviewId: z.string().nullable(),
  /** The measure's name; null: it is of none. */
  measure: z.string().nullable(),
  /** For those who can't see it; null: its figures in words. */
  alt: z.string().max(1000).nullable(),
})
export type InsertedChart = z.infer<typeof insertedChartSchema>

/**
 * A section that the template fills from the tracker: current until the report is frozen, and never typed in. Its
 * blocks are what it said last.
 */
const filledSchema = z.object({
  kind: z.literal('filled'),
  /** Its name within the template. */
  part: z.string(),
  /** The template lets a person take it over as words of their own. */
  mayBeTakenOver: z.boolean().optional(),
  /** It is no section of the template but a chart that was put in. */
  chart: insertedChartSchema.optional(),
  blocks: z.array(reportBlockSchema),
})
export type FilledBlock = z.infer<typeof filledSchema>

export const draftBlockSchema = z.union([filledSchema, reportBlockSchema])
export type DraftBlock = z.infer<typeof draftBlockSchema>

/** A report that is being written: the report model, with the sections in it that are still filled from the tracker. */
export const reportDraftSchema = reportSchema.extend({ blocks: z.array(draftBlockSchema) })
export type ReportDraft = z.infer<typeof reportDraftSchema>

const reportMarkings = ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'EXEMPT'] as const
const reportMarkingSchema = z.enum(reportMarkings)
export type ReportMarking = z.infer<typeof reportMarkingSchema>

/** What a report is made on. */
export const reportSubjectSchema = z.object({
  template: templateSchema,
  /** null: all the tracker. */
  reviewId: z.string().nullable(),
  /** One round of the review; null: all that was ever said. */
  roundId: z.string().nullable(),
  /** Of the tracker's table; null: nine. */
  columns: trackerColumnsSchema.nullable(),
  /** Only what this body made; null: every body. */
  bodyId: z.string().nullable(),
  /** Only what was made from this day on, and until that one. */
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** The paper whose headings and words it was begun with; null: it was begun with the template's. */
  paperId: z.string().nullable().default(null),
  /** The council's own template that it has instead, by id; null: none. */
  own: z.string().nullable().default(null),
})
export type ReportSubject = z.infer<typeof reportSubjectSchema>

/** What stands on the first page and on every page. */
export const reportHeadSchema = z.object({
  title: z.string().trim().min(1).max(300),
  body: z.string().trim().min(1).max(200).nullable(),
  dateWords: z.string().trim().min(1).max(100).nullable(),
  /** "DRAFT" on each page. */
  draft: z.boolean(),
  marking: reportMarkingSchema.nullable(),
  /** Of Schedule 12A, with the marking 'EXEMPT'. */
  exemptParagraph: z.int().min(1).max(7).nullable(),
  version: z.string().trim().min(1).max(20).nullable(),
  landscape: z.boolean(),
})
export type ReportHead = z.infer<typeof reportHeadSchema>

export const reportRowSchema = z.object({
  id: z.string(),
  template: templateSchema,
  /** What the council calls its own template, where the report has one. */
  ownTemplate: z.string().nullable(),
  title: z.string(),
  reviewTitle: z.string().nullable(),
  reviewReference: z.string().nullable(),
  version: z.string().nullable(),
  draft: z.boolean(),
  madeAt: z.string(),
  /** When a word of it was last typed. */
  savedAt: z.string(),
  frozenAt: z.string().nullable(),
  exports: z.int(),
})
export type ReportRow = z.infer<typeof reportRowSchema>

export const reportVersionSchema = z.object({
  id: z.string(),
  /** null: kept by the clock. */
  name: z.string().nullable(),
  at: z.string(),
  who: z.string(),
  words: z.int(),
})
export type ReportVersion = z.infer<typeof reportVersionSchema>
