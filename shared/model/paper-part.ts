import { z } from 'zod'
import { statedDateSchema } from './dates.ts'

export const paperPartKinds = [
  'agenda',
  'minutes',
  'officer-report',
  'scrutiny-report',
  'appendix',
  'other',
] as const
const paperPartKindSchema = z.enum(paperPartKinds)
export type PaperPartKind = z.infer<typeof paperPartKindSchema>

/** A paper within a paper: an agenda pack holds an agenda, minutes, reports and their appendices. */
export const paperPartSchema = z.object({
  /** Place among the parts, 0-based; together they cover all blocks, in order. */
  ordinal: z.int().nonnegative(),
  kind: paperPartKindSchema,
  /** Number of the agenda item that it comes under, as printed ("6", "7a"); null where it comes under none. */
  item: z.string().nullable(),
  title: z.string().nullable(),
  /** Who meets or reports; an appendix has its report's. */
  body: z.string().nullable(),
  meetingDate: statedDateSchema.nullable(),
  firstBlock: z.int().nonnegative(),
  lastBlock: z.int().nonnegative(),
  /** 1-based positions in the file; null where the format keeps no pages. */
  firstPage: z.int().positive().nullable(),
  lastPage: z.int().positive().nullable(),
  /** The numbers printed on those pages, where known: the pack's own. */
  firstLabel: z.string().nullable(),
  lastLabel: z.string().nullable(),
})
export type PaperPart = z.infer<typeof paperPartSchema>
