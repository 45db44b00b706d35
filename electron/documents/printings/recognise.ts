import type { Kysely } from 'kysely'
import type { CandidateType, Extraction } from '../../../shared/model/candidate.ts'
import type { PaperPart } from '../../../shared/model/paper-part.ts'
import type { Schema } from '../../workspace/index.ts'
import { findPrintings, type Printing } from './find-printings.ts'
import { type KnownFinding, sameFindings } from './same-findings.ts'
import type { Sketch } from './sketch.ts'

type Db = Kysely<Schema>

/** What is known of a new paper from the papers that are here. */
export type Recognised = {
  /** One a part, in order. */
  readonly sketches: readonly Sketch[]
  readonly printings: readonly Printing[]
  /** The candidate that a finding is the same as, by the finding's index. */
  readonly sameAs: ReadonlyMap<number, string>
}

/** The part that a block belongs to. */
export const partOfBlock = <P extends Pick<PaperPart, 'firstBlock' | 'lastBlock'>>(
  parts: readonly P[],
  block: number,
): P | undefined => parts.findLast((part) => part.firstBlock <= block && block <= part.lastBlock)

/** What was found in a part of a stored paper; where it is the same as in a third copy, that one stands for it. */
const findingsIn = async (db: Db, documentId: string, ordinal: number): Promise<readonly KnownFinding[]> => {
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('citation', 'citation.id', 'candidate.citation_id')
    .innerJoin('part', 'part.document_id', 'candidate.document_id')
    .select(['candidate.id', 'candidate.type', 'candidate.same_as', 'candidate.found_json'])
    .where('candidate.document_id', '=', documentId)
    .where('part.ordinal', '=', ordinal)
    .whereRef('citation.block', '>=', 'part.first_block')
    .whereRef('citation.block', '<=', 'part.last_block')
    .orderBy('candidate.ordinal')
    .execute()
  return rows.map((row) => {
    // As it was found, before anyone edited it: that is what another copy says.
    const found = JSON.parse(row.found_json) as Pick<KnownFinding, 'number' | 'text' | 'commentary'>
    const { number, text, commentary } = found
    return { id: row.same_as ?? row.id, type: row.type as CandidateType, number, text, commentary }
  })
}

const sameAsIn = async (
  db: Db,
  { parts, items }: Extraction,
  printings: readonly Printing[],
): Promise<ReadonlyMap<number, string>> => {
  const same = new Map<number, string>()
  for (const { part, otherId, otherPart } of printings) {
    const here = items.flatMap((item, index) =>
      !same.has(index) && partOfBlock(parts, item.citation.block)?.ordinal === part
        ? [{ ...item, index }]
        : [],
    )
    const known = here.length === 0 ? [] : await findingsIn(db, otherId, otherPart)
    for (const [index, id] of sameFindings(here, known)) same.set(index, id)
  }
  return same
}

/** Looks whether parts of a new paper are here already, alone or in a pack, and which findings are then known. */
export const recognise = async (
  db: Db,
  extraction: Extraction,
  sketches: readonly Sketch[],
): Promise<Recognised> => {
  const printings = await findPrintings(db, sketches)
  return { sketches, printings, sameAs: await sameAsIn(db, extraction, printings) }
}
