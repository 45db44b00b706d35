import { z } from 'zod'
import { exportFormats } from './report.ts'

const exportedThings = ['report', 'list', 'letter', 'calendar'] as const
export const exportedThingSchema = z.enum(exportedThings)
export type ExportedThing = z.infer<typeof exportedThingSchema>

const exportedFormatSchema = z.enum([...exportFormats, 'ics'])
export type ExportedFormat = z.infer<typeof exportedFormatSchema>

/** Where somebody asked for it. */
const exportedBy = ['window', 'command line'] as const
export type ExportedBy = (typeof exportedBy)[number]

/** A file that left Revisit. */
export const exportedSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** "" where nobody had said who they are. */
  who: z.string(),
  what: exportedThingSchema,
  /** The report that is being written; null: it is of none. */
  reportId: z.string().nullable(),
  title: z.string(),
  by: z.enum(exportedBy),
  format: exportedFormatSchema,
  /** Where it was written, in full. */
  file: z.string(),
  sha256: z.string(),
  bytes: z.int(),
  version: z.string().nullable(),
  /** As printed on each page: "DRAFT · OFFICIAL"; null: nothing was. */
  marking: z.string().nullable(),
  /** What was left out of it, in its own words; null: nothing. */
  leftOut: z.string().nullable(),
})
export type Exported = z.infer<typeof exportedSchema>
