import type { Citation } from '../../../shared/model/citation.ts'
import type { FoundAgainOutcome } from '../../../shared/model/paper-version.ts'
import type { LaterPlace } from '../../../shared/model/recommendation.ts'
import { citationOf } from '../citations/citation-row.ts'
import { placesIn } from '../citations/place-in-pack.ts'
import type { Db } from '../queries/window.ts'

/** The place in the later version, beside the columns of the citation that it is of. */
export const againOf = [
  'found_again.outcome',
  'found_again.page as again_page',
  'found_again.block as again_block',
  'found_again.row as again_row',
  'found_again.cell as again_cell',
  'found_again.quote as again_quote',
  'found_again.before as again_before',
  'found_again.after as again_after',
] as const

type AgainRow = {
  readonly again_page: number | null
  readonly again_block: number | null
  readonly again_row: number | null
  readonly again_cell: number | null
  readonly again_quote: string | null
  readonly again_before: string | null
  readonly again_after: string | null
}

/** Where it stands now; null where it is gone. */
export const againCitation = (row: AgainRow): Citation | null =>
  row.again_block === null
    ? null
    : citationOf({
        page: row.again_page,
        block: row.again_block,
        row: row.again_row,
        cell: row.again_cell,
        quote: row.again_quote ?? '',
        before: row.again_before ?? '',
        after: row.again_after ?? '',
      })

/** What became of these citations in the latest version that a person has confirmed, by citation id. */
export const laterPlaces = async (
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LaterPlace>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('found_again')
    .innerJoin('paper_version', 'paper_version.id', 'found_again.version_id')
    .innerJoin('document', 'document.id', 'paper_version.document_id')
    .select(['found_again.citation_id', 'document.id', 'document.title'])
    .select(againOf)
    .where('found_again.citation_id', 'in', ids)
    .where('paper_version.state', '=', 'confirmed')
    .where('document.removed_at', 'is', null)
    .orderBy('document.rowid_')
    .execute()
  const later = new Map<string, LaterPlace>()
  const places = new Map<string, Awaited<ReturnType<typeof placesIn>>>()
  for (const row of rows) {
    const placeNow = places.get(row.id) ?? (await placesIn(db, row.id))
    places.set(row.id, placeNow)
    const citation = againCitation(row)
    later.set(row.citation_id, {
      outcome: row.outcome as FoundAgainOutcome,
      paperId: row.id,
      paperTitle: row.title,
      citation,
      ...(citation === null ? {} : { place: placeNow(citation) }),
    })
  }
  return later
}
