import { z } from 'zod'
import { exportFormatSchema, reportSchema, templateSchema, trackerColumnsSchema } from '../model/report.ts'

const what = z.object({
  template: templateSchema,
  /** null: all the tracker, for templates that report on more than one review. */
  reviewId: z.string().nullable(),
  /** One round of the review, as it was frozen or as it stands; left out: all that was ever said. */
  roundId: z.string().optional(),
  /** Of the tracker's table; left out: nine. */
  columns: trackerColumnsSchema.optional(),
})

export const reportsContract = {
  'reports.preview': { request: what, answer: reportSchema },
  /** Asks where to save and writes the file there; `file` is null where the person cancels. */
  'reports.export': {
    request: what.extend({ format: exportFormatSchema }),
    answer: z.object({ file: z.string().nullable(), sha256: z.string().nullable() }),
  },
} as const
