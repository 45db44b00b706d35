import type { Kysely } from 'kysely'
import type { Extraction, Found } from '../../../shared/model/candidate.ts'
import type { Schema } from '../../workspace/index.ts'

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£%]/gu, '')

const keyOf = ({ type, text }: Pick<Found, 'type' | 'text'>, page: number | null): string =>
  `${type} ${page} ${letters(text)}`

/**
 * What an extraction found that the paper's candidates don't have yet, whatever was decided on them; sets
 * that have nothing new are left out. `at`: the index of each item in the whole extraction.
 */
export const newFindings = async (
  db: Kysely<Schema>,
  paperId: string,
  { sets, items }: Extraction,
): Promise<Pick<Extraction, 'sets' | 'items'> & { readonly at: readonly number[] }> => {
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('citation', 'citation.id', 'candidate.citation_id')
    .select(['candidate.found_json', 'citation.page'])
    .where('candidate.document_id', '=', paperId)
    .execute()
  const known = new Map<string, number>()
  for (const { found_json, page } of rows) {
    // As it was found: a person may have edited it since.
    const key = keyOf(JSON.parse(found_json) as Pick<Found, 'type' | 'text'>, page)
    known.set(key, (known.get(key) ?? 0) + 1)
  }
  const at = items.flatMap((item, index) => {
    const key = keyOf(item, item.citation.page)
    const left = known.get(key) ?? 0
    known.set(key, left - 1)
    return left > 0 ? [] : [index]
  })
  // A decision names what it decides by its place among the items: here, among those that are new.
  const places = new Map(at.map((whole, index) => [whole, index]))
  const fresh = at.flatMap((index) => {
    const item = items[index]
    if (item?.decides === undefined) return item ?? []
    return [{ ...item, decides: item.decides.flatMap((whole) => places.get(whole) ?? []) }]
  })
  const named = new Set(fresh.map(({ set }) => set))
  return { items: fresh, sets: sets.filter(({ id }) => named.has(id)), at }
}
