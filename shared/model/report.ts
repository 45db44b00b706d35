import { z } from 'zod'

/**
 * A report with no format in it. Templates make it from the tracker, writers turn it into docx, pdf…; a
 * paragraph inside a cell is an entry of its array.
 */
const reportCellSchema = z.object({ paragraphs: z.array(z.string()) })

const reportBlockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.int().min(1).max(4), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string(), label: z.string().optional() }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    /** Relative widths; one a column. */
    widths: z.array(z.number().positive()),
    header: z.array(z.string()),
    rows: z.array(z.array(reportCellSchema)),
  }),
  z.object({ kind: z.literal('pageBreak') }),
])
export type ReportBlock = z.infer<typeof reportBlockSchema>

export const reportSchema = z.object({
  title: z.string(),
  council: z.string().nullable(),
  body: z.string().nullable(),
  /** Shown under the title, in words: "September 2012". */
  dateWords: z.string().nullable(),
  language: z.literal('en-GB'),
  /** Printed on each page: "OFFICIAL", "DRAFT"; null prints none. */
  marking: z.string().nullable(),
  blocks: z.array(reportBlockSchema),
})
export type Report = z.infer<typeof reportSchema>

export const templates = ['revisit'] as const
export const templateSchema = z.enum(templates)
export type Template = z.infer<typeof templateSchema>

export const exportFormats = ['docx', 'pdf'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>
