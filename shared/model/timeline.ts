import { z } from 'zod'
import { instantSchema, statedDateSchema } from './dates.ts'
import { sourceSchema } from './recommendation.ts'

/** What happened, for the mark in front of it. */
const timelineKinds = [
  'put',
  'received',
  'responded',
  'action',
  'progress',
  'due',
  'slipped',
  'judged',
  'edited',
  'linked',
] as const
const timelineKindSchema = z.enum(timelineKinds)
export type TimelineKind = z.infer<typeof timelineKindSchema>

/** One thing that happened to a recommendation, on the day that it happened. */
export const timelineEntrySchema = z.object({
  id: z.string(),
  kind: timelineKindSchema,
  /** The day that is stated for it; null: only the day of recording is known. */
  date: statedDateSchema.nullable(),
  recordedAt: instantSchema,
  who: z.string(),
  /** In words: "Cabinet responded: accepted in part". */
  title: z.string(),
  /** What was said. */
  words: z.string().nullable(),
  /** An edit: the words before and after. */
  fields: z.array(
    z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
  source: sourceSchema.nullable(),
  /** The action or the other recommendation that it is about. */
  about: z.object({ section: z.enum(['actions', 'recommendations']), id: z.string() }).nullable(),
})
export type TimelineEntry = z.infer<typeof timelineEntrySchema>
