import type { Candidate } from '../../../shared/model/queue.ts'
import { citationOf } from '../citations/citation-row.ts'
import { placesOf } from '../citations/place-in-pack.ts'
import type { Db } from '../queries/window.ts'
import type { CandidateRow } from './candidates.ts'

/** The same finding in other copies of its paper. */
export type Copies = Pick<Candidate, 'sameAs' | 'alsoIn'>

const found = (db: Db) =>
  db
    .selectFrom('candidate')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .innerJoin('citation', 'citation.id', 'candidate.citation_id')
    .selectAll('citation')
    .select(['candidate.id as candidate_id', 'candidate.set_id', 'candidate.same_as', 'document.title'])
    .where('document.removed_at', 'is', null)

/** For each of these candidates the one it is the same as, and those that are the same as it. */
export const copiesOf = async (
  db: Db,
  rows: readonly Pick<CandidateRow, 'id' | 'same_as'>[],
): Promise<ReadonlyMap<string, Copies>> => {
  if (rows.length === 0) return new Map()
  const ids = rows.map(({ id }) => id)
  const known = rows.map(({ same_as }) => same_as).filter((id) => id !== null)
  const others = await found(db)
    .where((eb) =>
      eb.or([
        eb('candidate.same_as', 'in', ids),
        ...(known.length === 0 ? [] : [eb('candidate.id', 'in', known)]),
      ]),
    )
    .orderBy('document.rowid_')
    .execute()
  const places = await placesOf(
    db,
    others.map(({ id }) => id),
  )
  const copies = others.map((row) => ({
    row,
    copy: {
      setId: row.set_id,
      paperId: row.document_id,
      paperTitle: row.title,
      citation: citationOf(row),
      place: places.get(row.id) ?? { part: null, printedPage: null },
    },
  }))
  return new Map(
    rows.map(({ id, same_as }) => {
      const sameAs = copies.find(({ row }) => row.candidate_id === same_as)?.copy
      const alsoIn = copies.filter(({ row }) => row.same_as === id).map(({ copy }) => copy)
      return [id, { ...(sameAs === undefined ? {} : { sameAs }), ...(alsoIn.length === 0 ? {} : { alsoIn }) }]
    }),
  )
}
