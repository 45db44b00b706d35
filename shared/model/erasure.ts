import { z } from 'zod'
import { instantSchema } from './dates.ts'

/** Where words to be erased can stand, in the order in which places are shown. */
export const placeKinds = [
  'papers',
  'recommendations',
  'responses',
  'commentary',
  'judgements',
  'actions',
  'reviews',
  'bodies',
  'rounds',
  'reports',
  'frozen-reports',
  'settings',
  'drafts',
  'log',
  'history',
] as const
export const placeKindSchema = z.enum(placeKinds)
export type PlaceKind = z.infer<typeof placeKindSchema>

/** One place in which words stand: a block of a paper, a recommendation, an update… with all copies made of it. */
export const erasurePlaceSchema = z.object({
  id: z.string(),
  kind: placeKindSchema,
  /** In words: "Minutes of the Housing Panel, page 3". */
  where: z.string(),
  /** The words, and what stands around them. */
  before: z.string(),
  hit: z.string(),
  after: z.string(),
  /** How many times they stand there, copies and history among them. */
  times: z.int(),
  /** Only what it said before holds them. */
  onlyHistory: z.boolean(),
  /** To be taken out unless a person says otherwise. */
  proposed: z.boolean(),
})
export type ErasurePlace = z.infer<typeof erasurePlaceSchema>

/** That words were erased, never which. */
export const erasureSchema = z.object({
  id: z.string(),
  at: instantSchema,
  who: z.string(),
  reason: z.string(),
  wholePaper: z.boolean(),
  places: z.int(),
  /** How many places of each kind. */
  counts: z.partialRecord(placeKindSchema, z.int()),
  /** What could not be done yet: it is tried again at each opening and each backup. */
  left: z.array(z.enum(['space', 'originals', 'backups', 'second place'])),
  /** Where backups are copied to and could not be deleted yet. */
  secondPlace: z.string().nullable(),
  finishedAt: instantSchema.nullable(),
})
export type Erasure = z.infer<typeof erasureSchema>
