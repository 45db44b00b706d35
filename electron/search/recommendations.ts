import { type SqlBool, sql } from 'kysely'
import type { SearchHit } from '../../shared/model/search.ts'
import { excerptOf, placesOf } from '../../shared/rules/search/marked-text.ts'
import { statedDateWords } from '../../shared/rules/stated-date-words.ts'
import { matchingRecommendations } from '../tracking/index.ts'
import type { Asked } from './asked.ts'
import { aboutOf, anywhere, countTo, type Db, type Hits, noHits, type Wanted } from './reading.ts'

const idLike = async (db: Db, table: 'body' | 'review', words: string): Promise<string | undefined> => {
  const name = table === 'body' ? sql`name` : sql`reference || ' ' || title`
  const { rows } = await sql<{ id: string }>`SELECT id FROM ${sql.table(table)}
    WHERE removed_at IS NULL AND ${name} LIKE ${anywhere(words)} ESCAPE '\\'
    ORDER BY length(${name}), id LIMIT 1`.execute(db)
  return rows[0]?.id
}

const ownersLike = async (db: Db, words: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('recommendation')
    .select('recommendation.owner')
    .distinct()
    .where('recommendation.removed_at', 'is', null)
    .where(sql<SqlBool>`recommendation.owner LIKE ${anywhere(words)} ESCAPE '\\'`)
    .limit(200)
    .execute()
  return rows.flatMap(({ owner }) => owner ?? [])
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The register's filter for what was asked; null where it names a body, review or owner that nothing has. */
const filterOf = async (db: Db, asked: Asked) => {
  const bodyId = asked.body === null ? undefined : await idLike(db, 'body', asked.body)
  const reviewId = asked.review === null ? undefined : await idLike(db, 'review', asked.review)
  const owners = asked.owner === null ? undefined : await ownersLike(db, asked.owner)
  if (asked.body !== null && bodyId === undefined) return null
  if (asked.review !== null && reviewId === undefined) return null
  if (owners?.length === 0) return null
  const text = asked.terms.map(({ text: words, phrase }) => (phrase ? `"${words}"` : words)).join(' ')
  return {
    ...asked.status,
    ...(text !== '' && { text, saidOnly: true }),
    ...(bodyId !== undefined && { bodyId }),
    ...(reviewId !== undefined && { reviewId }),
    ...(owners !== undefined && { owners }),
    ...(asked.after !== null && { madeFrom: dayAfter(asked.after) }),
    ...(asked.before !== null && { madeTo: dayBefore(asked.before) }),
  }
}

const commentaries = async (db: Db, ids: readonly string[]) => {
  if (ids.length === 0) return new Map<string, readonly string[]>()
  const rows = await db
    .selectFrom('progress_update')
    .select(['progress_update.recommendation_id', 'progress_update.commentary'])
    .where('progress_update.recommendation_id', 'in', ids)
    .where('progress_update.removed_at', 'is', null)
    .orderBy('progress_update.recorded_at', 'desc')
    .execute()
  const groups = Map.groupBy(rows, (row) => row.recommendation_id)
  return new Map([...groups].map(([id, said]) => [id, said.map(({ commentary }) => commentary)]))
}

type Found = {
  readonly rowid_: number
  readonly id: string
  readonly reference: string | null
  readonly number: string | null
  readonly text: string
  readonly owner: string | null
  readonly title: string | null
  readonly due_date: string | null
}

const hitOf = (row: Found, said: readonly string[], { terms }: Asked): SearchHit => {
  const found = said.find((commentary) => placesOf(commentary, terms).length > 0)
  const inText = placesOf(row.text, terms).length > 0
  return {
    kind: 'recommendation',
    id: row.id,
    title: inText ? excerptOf(row.text, terms) : excerptOf(row.text, []),
    excerpt: inText || found === undefined ? null : excerptOf(found, terms),
    about: aboutOf(
      row.reference,
      row.number === null ? null : `No. ${row.number}`,
      row.title,
      row.owner,
      row.due_date && `due ${statedDateWords(row.due_date)}`,
    ),
    place: null,
  }
}

const rowsOf = async (db: Db, rowids: readonly number[]): Promise<readonly Found[]> => {
  if (rowids.length === 0) return []
  const rows = await db
    .selectFrom('recommendation')
    .innerJoin('standing', 'standing.recommendation_rowid', 'recommendation.rowid_')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select([
      'recommendation.rowid_',
      'recommendation.id',
      'recommendation.reference',
      'recommendation.number',
    ])
    .select(['recommendation.text', 'recommendation.owner', 'review.title', 'standing.due_date'])
    .where('recommendation.rowid_', 'in', rowids)
    .execute()
  const byRow = new Map(rows.map((row) => [row.rowid_, row]))
  return rowids.flatMap((rowid) => byRow.get(rowid) ?? [])
}

/** Tracked recommendations with the words in their text or commentary, those of the latest updates first. */
export const findRecommendations = async (
  db: Db,
  asked: Asked,
  { offset, limit }: Wanted,
  today: string,
): Promise<Hits> => {
  const filter = await filterOf(db, asked)
  if (filter === null) return noHits
  // Numbers alone are put in order: a common word is in all of them, and what is shown is read of a few.
  const found = await matchingRecommendations(db, filter, today, ['standing'])
    .select('recommendation.rowid_')
    .orderBy('standing.updated_at', 'desc')
    .orderBy('recommendation.rowid_', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const rows = await rowsOf(
    db,
    found.map(({ rowid_ }) => rowid_),
  )
  const said = await commentaries(
    db,
    rows.map(({ id }) => id),
  )
  return {
    rows: rows.map((row) => hitOf(row, said.get(row.id) ?? [], asked)),
    total: async () => {
      const counted = matchingRecommendations(db, filter, today)
        .select('recommendation.rowid_')
        .limit(countTo)
      return (await counted.execute()).length
    },
  }
}
