import { z } from 'zod'
import { daySchema } from './dates.ts'
import { reportChartSchema } from './report-chart.ts'

/**
 * A report with no format in it. Templates make it from the tracker, people edit it, writers turn it into docx,
 * pdf… Its blocks are the nodes of the editor's document.
 */

/** A run of words with one look. */
const inlineSchema = z.object({
  text: z.string(),
  marks: z.array(z.enum(['bold', 'italic'])).optional(),
  /** Where it leads: an https or mailto address. */
  link: z.string().optional(),
  /** The footnote that follows it: "Cabinet 12 December 2023, page 47". */
  note: z.string().optional(),
  /** A figure of the tracker by its name (`shared/rules/report/figures`); `text` is what it was last. */
  figure: z.string().optional(),
})
export type Inline = z.infer<typeof inlineSchema>

/** The words of a paragraph: bare where none looks other than the rest. A "\n" is a line break. */
const wordsSchema = z.union([z.string(), z.array(inlineSchema)])
export type Words = z.infer<typeof wordsSchema>

/** A paragraph inside a cell is an entry of its array. */
const reportCellSchema = z.object({
  paragraphs: z.array(wordsSchema),
  /** The day that the words say, where they say a whole one: a date to a spreadsheet. */
  day: daySchema.optional(),
})

export const reportBlockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.int().min(1).max(4),
    text: wordsSchema,
    /** Numbered with the others of its kind: "2", "2.1". */
    numbered: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('paragraph'),
    text: wordsSchema,
    /** Printed as it stands. */
    label: z.string().optional(),
    /** Numbered on under its heading: "2.1", "2.2". */
    numbered: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(wordsSchema) }),
  /** Words of a paper, and where they stand: "Cabinet 12 December 2023, page 47". */
  z.object({
    kind: z.literal('quote'),
    paragraphs: z.array(wordsSchema),
    citation: z.string().nullable(),
    /** The paper that they are from, so that a paper that becomes exempt takes its words along. */
    paperId: z.string().optional(),
  }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    /** Relative widths; one a column. */
    widths: z.array(z.number().positive()),
    header: z.array(z.string()),
    /** The first cell of each row says what the row is about. */
    rowHeaders: z.boolean().optional(),
    rows: z.array(z.array(reportCellSchema)),
  }),
  z.object({
    kind: z.literal('chart'),
    chart: reportChartSchema,
    /** What it shows, said to those who cannot see it; left out: its figures in words. */
    alt: z.string().optional(),
  }),
  /** The headings of the report, with where they are. */
  z.object({ kind: z.literal('contents') }),
  z.object({ kind: z.literal('pageBreak') }),
])
export type ReportBlock = z.infer<typeof reportBlockSchema>
export type ReportTable = Extract<ReportBlock, { kind: 'table' }>

export const reportSchema = z.object({
  title: z.string(),
  council: z.string().nullable(),
  body: z.string().nullable(),
  /** Shown under the title, in words: "September 2012". */
  dateWords: z.string().nullable(),
  language: z.literal('en-GB'),
  /** Printed on each page: "OFFICIAL"; null prints none. */
  marking: z.string().nullable(),
  /** Not agreed yet: each page says so. */
  draft: z.boolean().optional(),
  /** "0.2"; printed on each page. */
  version: z.string().optional(),
  /** Wide tables need wide pages. */
  landscape: z.boolean().optional(),
  blocks: z.array(reportBlockSchema),
})
export type Report = z.infer<typeof reportSchema>

export const templates = [
  'revisit',
  'scrutiny-report',
  'cabinet-cover',
  'progress',
  'tracker',
  'annual-report',
  'briefing',
  'actions',
  'response-request',
] as const
export const templateSchema = z.enum(templates)
export type Template = z.infer<typeof templateSchema>

/** The columns of the tracker's table: as wide registers have them, as response forms do, or the two of a revisit. */
export const trackerColumns = ['nine', 'five', 'two'] as const
export const trackerColumnsSchema = z.enum(trackerColumns)
export type TrackerColumns = z.infer<typeof trackerColumnsSchema>

export const exportFormats = ['docx', 'pdf', 'html', 'xlsx', 'csv'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>
/** Formats that hold the tables of a report and nothing else. */
export const tableFormats: readonly ExportFormat[] = ['xlsx', 'csv']
