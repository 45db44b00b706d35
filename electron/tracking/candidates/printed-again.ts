import { foundSchema } from '../../../shared/model/candidate.ts'
import type { Candidate } from '../../../shared/model/queue.ts'
import { placesIn } from '../citations/place-in-pack.ts'
import type { Db } from '../queries/window.ts'
import type { CandidateRow } from './candidates.ts'

type PrintedAgain = NonNullable<Candidate['printedAgain']>

/** Where their own paper prints these candidates again, by candidate id. */
export const printedAgainOf = async (
  db: Db,
  rows: readonly Pick<CandidateRow, 'id' | 'document_id' | 'found_json'>[],
): Promise<ReadonlyMap<string, PrintedAgain>> => {
  const again = rows.flatMap(({ id, document_id, found_json }) => {
    const { alsoAt } = foundSchema.pick({ alsoAt: true }).parse(JSON.parse(found_json))
    return alsoAt === undefined ? [] : [{ id, document_id, alsoAt }]
  })
  const places = new Map<string, Awaited<ReturnType<typeof placesIn>>>()
  const found = new Map<string, PrintedAgain>()
  for (const { id, document_id, alsoAt } of again) {
    const placeOf = places.get(document_id) ?? (await placesIn(db, document_id))
    places.set(document_id, placeOf)
    found.set(
      id,
      alsoAt.map((citation) => ({ citation, place: placeOf(citation) })),
    )
  }
  return found
}
