import type { Kysely } from 'kysely'
import type { Schema } from '../../workspace/index.ts'
import { type Overlap, overlapOf, type Sketch, sketchFromBytes } from './sketch.ts'

/** A part of a new paper that is a part of one already here, printed again. */
export type Printing = {
  readonly part: number
  readonly otherId: string
  readonly otherPart: number
  /** Share of the smaller one's words that the other has too, 0 to 1. */
  readonly likeness: number
}

// Measured on nine forms of one report and 22 papers of others: forms of one paper overlap by 0.98 to 1 (0.91
// where one has its cover and the other not), different papers by less than 0.05, monthly reports of one service by
// up to 0.5. Below 40 five-word runs the standing phrases of agendas decide.
const samePaper = ({ resemblance, containment, sample }: Overlap): boolean =>
  (sample >= 40 && resemblance >= 0.8) || (sample >= 64 && containment >= 0.9)

/** Fewer shared hashes than this can't make a paper. */
const least = 12

const sharedWith = (hashes: ReadonlySet<number>, sketch: Sketch): number => {
  let shared = 0
  for (const hash of sketch.hashes) if (hashes.has(hash)) shared += 1
  return shared
}

/** The sketches of the parts of all papers that are here. */
const storedSketches = (db: Kysely<Schema>) =>
  db
    .selectFrom('part')
    .innerJoin('document', 'document.id', 'part.document_id')
    .select(['part.document_id', 'part.ordinal', 'part.sketch'])
    .where('document.removed_at', 'is', null)
    .orderBy('document.rowid_')
    .orderBy('part.ordinal')
    .execute()

/**
 * Looks for the parts of a new paper (`sketches`, in their order) among the parts of all papers that are here.
 * Reads 2 kB a stored part, so that thousands of papers take some tens of milliseconds.
 */
export const findPrintings = async (
  db: Kysely<Schema>,
  sketches: readonly Sketch[],
): Promise<readonly Printing[]> => {
  const hashes = new Set(sketches.flatMap((sketch) => [...sketch.hashes]))
  if (hashes.size < least) return []
  return (await storedSketches(db)).flatMap((row): readonly Printing[] => {
    const stored = sketchFromBytes(row.sketch)
    if (sharedWith(hashes, stored) < least) return []
    return sketches.flatMap((sketch, part): readonly Printing[] => {
      const overlap = overlapOf(sketch, stored)
      return samePaper(overlap)
        ? [{ part, otherId: row.document_id, otherPart: row.ordinal, likeness: overlap.containment }]
        : []
    })
  })
}
