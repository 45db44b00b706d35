import { z } from 'zod'
import { nothing } from './window.ts'
import { reportSchema, templateSchema, trackerColumnsSchema } from '../model/report.ts'

const what = z.object({
  template: templateSchema,
  /** null: all the tracker, for templates that report on more than one review. */
  reviewId: z.string().nullable(),
  /** One round of the review, as it was frozen or as it stands; left out: all that was ever said. */
  roundId: z.string().optional(),
  /** Of the tracker's table; left out: nine. */
  columns: trackerColumnsSchema.optional(),
})

const reportBaseSchema = z.object({
  /** As the file was called when it was chosen. */
  name: z.string(),
  bytes: z.int(),
  /** What reports take from it, in words: its page, header and footer; null: it can't be a base any more. */
  gives: z.array(z.string()).nullable(),
})
/** The council's own Word file, of which reports take styles, headers, footers and page. */
export type ReportBase = z.infer<typeof reportBaseSchema>

export const reportsContract = {
  'reports.base': { request: nothing, answer: z.object({ base: reportBaseSchema.nullable() }) },
  /** Refused in words where the file can't be a base. */
  'reports.setBase': {
    request: z.object({ file: z.union([z.object({ path: z.string() }), z.object({ upload: z.string() })]) }),
    answer: nothing,
  },
  'reports.removeBase': { request: nothing, answer: nothing },
  /** Opens a page written on it in the program that the system has for Word files. */
  'reports.openSample': { request: nothing, answer: nothing },
  'reports.preview': { request: what, answer: reportSchema },
} as const
