import type { Source } from '../../../shared/model/recommendation.ts'
import type { Db } from '../queries/window.ts'
import { laterPlaces } from '../versions/index.ts'
import { citationOf } from './citation-row.ts'
import { placesOf } from './place-in-pack.ts'

/** Where a statement of the tracker comes from, as its row holds it. */
export type SourceColumns = { readonly citation_id: string | null; readonly source_words: string | null }

/** The paper sources of these citations, by citation id; a window's worth of ids at a time. */
export const paperSources = async (
  db: Db,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, Source>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('citation')
    .innerJoin('document', 'document.id', 'citation.document_id')
    .selectAll('citation')
    .select('document.title')
    .where('citation.id', 'in', wanted)
    .execute()
  const places = await placesOf(db, wanted)
  const versions = await laterPlaces(db, wanted)
  return new Map(
    rows.map((row) => {
      const place = places.get(row.id)
      const later = versions.get(row.id)
      return [
        row.id,
        {
          from: 'paper',
          paperId: row.document_id,
          paperTitle: row.title,
          citation: citationOf(row),
          ...(place === undefined ? {} : { place }),
          ...(later === undefined ? {} : { later }),
        },
      ]
    }),
  )
}

/** The source of one statement: its paper, else the words typed; null where neither is known. */
export const sourceOf = (row: SourceColumns, papers: ReadonlyMap<string, Source>): Source | null => {
  const paper = row.citation_id === null ? undefined : papers.get(row.citation_id)
  if (paper !== undefined) return paper
  return row.source_words === null ? null : { from: 'typed', words: row.source_words }
}
