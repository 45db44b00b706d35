import type { Citation } from '../../../shared/model/citation.ts'
import type { Place } from '../../../shared/model/place.ts'
import { partOfBlock, partsOfPaper } from '../../documents/index.ts'
import type { Db } from '../queries/window.ts'

/** The paper within a pack; null where it has the name of the whole, which is said already. */
const partWithin = (
  whole: string | null,
  { item, title }: { readonly item: string | null; readonly title: string | null },
): Place['part'] => (item === null && title === whole ? null : { item, title })

/** Where these citations stand in their packs, by citation id; a window's worth of ids at a time. */
export const placesOf = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Place>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('citation')
    .innerJoin('document', 'document.id', 'citation.document_id')
    .leftJoin('part', (join) =>
      join
        .onRef('part.document_id', '=', 'citation.document_id')
        .onRef('part.first_block', '<=', 'citation.block')
        .onRef('part.last_block', '>=', 'citation.block'),
    )
    .leftJoin('page', (join) =>
      join.onRef('page.document_id', '=', 'citation.document_id').onRef('page.number', '=', 'citation.page'),
    )
    .select(['citation.id', 'citation.page', 'part.item', 'part.title', 'part.ordinal', 'page.label'])
    .select('document.title as whole')
    .select((eb) =>
      eb
        .selectFrom('part as all')
        .select((own) => own.fn.countAll<number>().as('count'))
        .whereRef('all.document_id', '=', 'citation.document_id')
        .as('parts'),
    )
    .where('citation.id', 'in', ids)
    // A block that two parts share belongs to the later: the earlier ends in it.
    .orderBy('part.ordinal')
    .execute()
  return new Map(
    rows.map(({ id, page, item, title, label, parts, whole }) => [
      id,
      {
        part: (parts ?? 0) > 1 ? partWithin(whole, { item, title }) : null,
        printedPage: label === `${page}` ? null : label,
      },
    ]),
  )
}

/** Where in its pack any citation of one paper stands. */
export const placesIn = async (
  db: Db,
  documentId: string,
): Promise<(citation: Pick<Citation, 'page' | 'block'>) => Place> => {
  const parts = await partsOfPaper(db, documentId)
  const whole = await db
    .selectFrom('document')
    .select('document.title')
    .where('document.id', '=', documentId)
    .executeTakeFirst()
  const pages = await db
    .selectFrom('page')
    .select(['page.number', 'page.label'])
    .where('page.document_id', '=', documentId)
    .execute()
  const labels = new Map(pages.map(({ number, label }) => [number, label]))
  return ({ page, block }) => {
    const part = parts.length < 2 ? undefined : partOfBlock(parts, block)
    const label = page === null ? null : (labels.get(page) ?? null)
    return {
      part: part === undefined ? null : partWithin(whole?.title ?? null, part),
      printedPage: label === `${page}` ? null : label,
    }
  }
}
