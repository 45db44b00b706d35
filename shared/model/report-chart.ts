import { z } from 'zod'
import { colourMapSchema } from './council.ts'
import { progressRowSchema } from './home.ts'

/**
 * What a chart of a report is drawn from: figures, never a picture, so that every format draws it in its own way
 * and says the same figures in words. `shared/charts` makes the picture.
 */
export const reportChartSchema = z.discriminatedUnion('of', [
  /** How far delivery is, a bar a review or directorate. */
  z.object({
    of: z.literal('progress'),
    by: z.enum(['review', 'directorate']),
    rows: z.array(progressRowSchema),
    /** How many rows there are in all. */
    total: z.int(),
    colourMap: colourMapSchema.nullable(),
  }),
  /** How many there are of each kind, a bar a kind: "Accepted 4". */
  z.object({
    of: z.literal('counts'),
    title: z.string(),
    /** What is counted, one of it: "recommendation". */
    noun: z.string(),
    rows: z.array(z.object({ name: z.string(), count: z.int().nonnegative() })),
  }),
  /** A measure over its periods, beside its target and those whom it is compared with. */
  z.object({
    of: z.literal('measure'),
    title: z.string(),
    periods: z.array(z.string()),
    series: z.array(
      z.object({
        name: z.string(),
        /** As printed, one a period; null: none was given. */
        values: z.array(z.object({ raw: z.string(), number: z.number().nullable() }).nullable()),
      }),
    ),
  }),
])
export type ReportChart = z.infer<typeof reportChartSchema>
export type MeasureFigures = Extract<ReportChart, { of: 'measure' }>
export type CountFigures = Extract<ReportChart, { of: 'counts' }>
