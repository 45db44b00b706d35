import { type SqlBool, sql } from 'kysely'
import { markedText } from '../../shared/rules/search/marked-text.ts'
import { statedDateWords } from '../../shared/rules/stated-date-words.ts'
import type { Asked } from './asked.ts'
import { aboutOf, anywhere, countTo, type Db, type Hits, type Wanted } from './reading.ts'

const hasAll = (text: ReturnType<typeof sql>, { terms }: Asked) =>
  sql<SqlBool>`${sql.join(
    [sql`1`, ...terms.map(({ text: words }) => sql`${text} LIKE ${anywhere(words)} ESCAPE '\\'`)],
    sql` AND `,
  )}`

/** Reviews by reference and title, the latest reports first. */
export const findReviews = async (db: Db, asked: Asked, { offset, limit }: Wanted): Promise<Hits> => {
  let query = db
    .selectFrom('review')
    .leftJoin('body', 'body.id', 'review.body_id')
    .select(['review.id', 'review.reference', 'review.title', 'review.report_date', 'body.name'])
    .where('review.removed_at', 'is', null)
    .where(hasAll(sql`(review.reference || ' ' || review.title)`, asked))
  if (asked.body !== null)
    query = query.where(sql<SqlBool>`body.name LIKE ${anywhere(asked.body)} ESCAPE '\\'`)
  const found = await query
    .orderBy(sql`review.report_date DESC NULLS LAST`)
    .orderBy('review.id')
    .limit(countTo)
    .execute()
  return {
    total: found.length,
    rows: found.slice(offset, offset + limit).map((review) => ({
      kind: 'review',
      id: review.id,
      title: markedText(review.title, asked.terms),
      excerpt: null,
      about: aboutOf(
        review.reference,
        review.name,
        review.report_date && statedDateWords(review.report_date),
      ),
      place: null,
    })),
  }
}

/** Bodies by their names, former ones too. */
export const findBodies = async (db: Db, asked: Asked, { offset, limit }: Wanted): Promise<Hits> => {
  const found = await db
    .selectFrom('body')
    .select(['body.id', 'body.name', 'body.aliases_json'])
    .where('body.removed_at', 'is', null)
    .where(hasAll(sql`(body.name || ' ' || body.aliases_json)`, asked))
    .orderBy('body.name')
    .limit(countTo)
    .execute()
  return {
    total: found.length,
    rows: found.slice(offset, offset + limit).map((body) => ({
      kind: 'body',
      id: body.id,
      title: markedText(body.name, asked.terms),
      excerpt: null,
      about: '',
      place: null,
    })),
  }
}
