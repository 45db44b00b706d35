import { type SqlBool, sql } from 'kysely'
import type { SearchHit } from '../../shared/model/search.ts'
import { excerptOf, placesOf } from '../../shared/rules/search/marked-text.ts'
import { statedDateWords } from '../../shared/rules/stated-date-words.ts'
import type { Asked } from './asked.ts'
import { papersAsked } from './papers.ts'
import { aboutOf, countTo, type Db, type Hits, noHits, type Wanted } from './reading.ts'

/** So few hits are worth ranking; more come with the newest papers first, as ranking reads every one of them. */
const rankedUpTo = 200

const matching = (db: Db, words: string, asked: Asked) => {
  const query = db.selectFrom('block_fts').where('block_fts', 'match', words)
  const { paperKind, body, before, after } = asked
  const blocks = papersAsked(db, asked)
    .innerJoin('block', 'block.document_id', 'document.id')
    .select('block.rowid_')
  if (paperKind ?? body ?? before ?? after)
    // The sign keeps SQLite from looking each block up in the index of words.
    return query.where(sql<SqlBool>`+block_fts.rowid IN ${blocks}`)
  return query.where(
    sql<SqlBool>`+block_fts.rowid NOT IN (SELECT gone.rowid_ FROM block AS gone WHERE gone.document_id IN
      (SELECT document.id FROM document WHERE document.removed_at IS NOT NULL))`,
  )
}

type Found = {
  readonly id: string
  readonly title: string
  readonly body: string | null
  readonly meeting_date: string | null
  readonly ordinal: number
  readonly page: number | null
  readonly label: string | null
  readonly text: string
}

/** The words to mark in the paper: all that was found where it stands close together, else its first place. */
const quoteOf = (text: string, { terms }: Asked) => {
  const places = placesOf(text, terms)
  const start = places[0]?.start ?? 0
  const end = places.findLast((place) => place.end - start <= 160)?.end ?? start
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - 30), start),
    after: text.slice(end, end + 30),
  }
}

const hitOf = (found: Found, asked: Asked): SearchHit => ({
  kind: 'words',
  id: found.id,
  title: [{ text: found.title, marked: false }],
  excerpt: excerptOf(found.text, asked.terms),
  about: aboutOf(
    found.page === null ? null : `page ${found.label ?? found.page}`,
    found.body,
    found.meeting_date && statedDateWords(found.meeting_date),
  ),
  place: { block: found.ordinal, page: found.page, ...quoteOf(found.text, asked) },
})

const blocksOf = async (db: Db, rowids: readonly number[]): Promise<readonly Found[]> => {
  if (rowids.length === 0) return []
  const rows = await db
    .selectFrom('block')
    .innerJoin('document', 'document.id', 'block.document_id')
    .leftJoin('page', (join) =>
      join.onRef('page.document_id', '=', 'block.document_id').onRef('page.number', '=', 'block.page'),
    )
    .select(['block.rowid_', 'block.ordinal', 'block.page', 'block.text', 'page.label'])
    .select(['document.id', 'document.title', 'document.body', 'document.meeting_date'])
    .where('block.rowid_', 'in', rowids)
    .execute()
  const byRow = new Map(rows.map((row) => [row.rowid_, row]))
  return rowids.flatMap((rowid) => byRow.get(rowid) ?? [])
}

/** Paragraphs, list items and tables of papers in which the words stand. */
export const findWords = async (db: Db, asked: Asked, { offset, limit }: Wanted): Promise<Hits> => {
  const { words } = asked
  if (words === null) return noHits
  const hits = (count: number) => matching(db, words, asked).select('block_fts.rowid').limit(count)
  const newest = await hits(Math.max(rankedUpTo, Math.min(countTo, offset + limit + 1)))
    .orderBy('block_fts.rowid', 'desc')
    .execute()
  const ranked =
    newest.length < rankedUpTo ? await hits(rankedUpTo).orderBy('block_fts.rank').execute() : newest
  const rowids = ranked.slice(offset, offset + limit).map(({ rowid }) => rowid)
  return {
    rows: (await blocksOf(db, rowids)).map((found) => hitOf(found, asked)),
    total: async () => (newest.length < rankedUpTo ? newest.length : countOf(db, words, asked)),
  }
}

const countOf = async (db: Db, words: string, asked: Asked): Promise<number> => {
  const { total } = await db
    .selectFrom(matching(db, words, asked).select('block_fts.rowid').limit(countTo).as('hit'))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}
