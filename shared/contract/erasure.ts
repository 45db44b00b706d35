import { z } from 'zod'
import { erasurePlaceSchema, erasureSchema, placeKinds, placeKindSchema } from '../model/erasure.ts'
import { exportedSchema } from '../model/exported.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

/** A file that has left Revisit; `certain`: of a report that holds the words. */
const reachedSchema = z.object({ exported: exportedSchema, certain: z.boolean() })

const foundSchema = z.object({
  /** By which what was found is asked for and erased; only the last is kept. */
  key: z.string(),
  total: z.int(),
  /** `proposed`: its places are to go, or with false to stay, but for `except`. */
  groups: z.array(
    z.object({ kind: placeKindSchema, total: z.int(), proposed: z.boolean(), except: z.array(z.string()) }),
  ),
  /** Papers whose originals would go: those found in, and the e-mails that they came with. */
  papers: z.int(),
  /** Backups and databases put aside that go, all of them. */
  backups: z.int(),
  /** null: backups are copied nowhere. */
  secondPlace: z.object({ folder: z.string(), reachable: z.boolean() }).nullable(),
  /** What has left Revisit, those that surely hold the words first. */
  exports: z.object({ total: z.int(), certain: z.int(), rows: z.array(reachedSchema).max(200) }),
  /** What can't be looked into. */
  unseen: z.object({
    /** Papers with pages that are pictures and were not read. */
    pictures: z.int(),
    /** Files that could not be imported, by name. */
    files: z.array(z.string()).max(200),
    /** The council's own Word file for reports is set. */
    base: z.boolean(),
    /** Settings that the app goes by and that hold the words: the person's own name, folders. */
    settings: z.array(z.enum(['user', 'second place', 'folder'])),
    /** Where the words begin in one block and go on in the next. */
    split: z
      .array(
        z.object({
          paperId: z.string(),
          where: z.string(),
          before: z.string(),
          hit: z.string(),
          after: z.string(),
        }),
      )
      .max(50),
  }),
})
export type ErasureFound = z.infer<typeof foundSchema>

const erasureSteps = [
  'looking',
  'papers',
  'rewriting',
  'checking',
  'space',
  'originals',
  'backups',
  'second place',
] as const
const progressSchema = z.object({ step: z.enum(erasureSteps), done: z.int(), total: z.int() })
export type ErasureProgress = z.infer<typeof progressSchema>

export const erasureContract = {
  /** Looks for words wherever they stand, or for a whole paper and what was taken from it. Keeps none of them. */
  'erasure.find': {
    request: z.object({
      phrases: z.array(z.string().max(5_000)).max(50),
      paperId: z.string().nullable().default(null),
    }),
    answer: foundSchema,
  },
  'erasure.places': {
    request: windowSchema.extend({ key: z.string(), kind: placeKindSchema }),
    answer: windowOf(erasurePlaceSchema),
  },
  /** Erases what was found. Can't be undone. The workspace is closed meanwhile. */
  'erasure.erase': {
    request: z.object({
      key: z.string(),
      replacement: z.string().trim().min(1).max(60),
      reason: z.string().trim().min(1).max(500),
      /** Of each kind whether its places are taken out, and those to which the other applies; left out: as proposed. */
      choices: z
        .array(
          z.object({ kind: placeKindSchema, takes: z.boolean(), except: z.array(z.string()).max(20_000) }),
        )
        .max(placeKinds.length),
    }),
    answer: erasureSchema,
  },
  /** How far it is; null: none is under way. */
  'erasure.progress': { request: nothing, answer: z.object({ progress: progressSchema.nullable() }) },
  /** Every erasure, newest first. */
  'erasure.list': { request: nothing, answer: z.object({ rows: z.array(erasureSchema) }) },
  /** Tries again what could not be done: files in use, a second place that was away. */
  'erasure.finish': { request: nothing, answer: z.object({ rows: z.array(erasureSchema) }) },
} as const
