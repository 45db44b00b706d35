import type { AnswerOf, RequestedOf } from '../../../shared/contract.ts'
import type { FoundAgainOutcome } from '../../../shared/model/paper-version.ts'
import type { Place } from '../../../shared/model/place.ts'
import { citationOf } from '../citations/citation-row.ts'
import { placesIn, placesOf } from '../citations/place-in-pack.ts'
import type { Db } from '../queries/window.ts'
import { gravity } from './decide-version.ts'
import { againCitation, againOf } from './later-places.ts'
import { usesOf } from './uses.ts'

type Listed = AnswerOf<'versions.foundAgain'>['rows'][number]

const nowhere: Place = { part: null, printedPage: null }

/** A window of what became of the earlier version's citations; nothing while nobody has confirmed the version. */
export const listFoundAgain = async (
  db: Db,
  { id, offset, limit }: RequestedOf<'versions.foundAgain'>,
): Promise<AnswerOf<'versions.foundAgain'>> => {
  const ofVersion = db
    .selectFrom('found_again')
    .innerJoin('paper_version', 'paper_version.id', 'found_again.version_id')
    .where('paper_version.id', '=', id)
    .where('paper_version.state', '=', 'confirmed')
  const { total } = await ofVersion
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await ofVersion
    .innerJoin('citation', 'citation.id', 'found_again.citation_id')
    .selectAll('citation')
    .select('paper_version.document_id as later_id')
    .select(againOf)
    .orderBy(gravity)
    .orderBy('citation.block')
    .orderBy('citation.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const ids = rows.map((row) => row.id)
  const [places, uses] = [await placesOf(db, ids), await usesOf(db, ids)]
  const [first] = rows
  const placeNow = first === undefined ? () => nowhere : await placesIn(db, first.later_id)
  return {
    total,
    rows: rows.map((row): Listed => {
      const now = againCitation(row)
      return {
        outcome: row.outcome as FoundAgainOutcome,
        before: { citation: citationOf(row), place: places.get(row.id) ?? nowhere },
        after: now === null ? null : { citation: now, place: placeNow(now) },
        uses: [...(uses.get(row.id) ?? [])],
      }
    }),
  }
}
