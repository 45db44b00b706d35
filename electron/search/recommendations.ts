import { type SqlBool, sql } from 'kysely'
import type { RecommendationRow } from '../../shared/model/recommendation.ts'
import type { SearchHit } from '../../shared/model/search.ts'
import { excerptOf, placesOf } from '../../shared/rules/search/marked-text.ts'
import { statedDateWords } from '../../shared/rules/stated-date-words.ts'
import { listRecommendations } from '../tracking/index.ts'
import type { Asked } from './asked.ts'
import { aboutOf, anywhere, countTo, type Db, type Hits, type Wanted } from './reading.ts'

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

const hitOf = (row: RecommendationRow, said: readonly string[], { terms }: Asked): SearchHit => {
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
      row.reviewTitle,
      row.owner,
      row.dueDate && `due ${statedDateWords(row.dueDate)}`,
    ),
    place: null,
  }
}

/** Tracked recommendations with the words in their text or commentary. */
export const findRecommendations = async (
  db: Db,
  asked: Asked,
  { offset, limit }: Wanted,
  today: string,
): Promise<Hits> => {
  const filter = await filterOf(db, asked)
  if (filter === null) return { total: 0, rows: [] }
  const request = { filter, offset, limit, sort: 'latestUpdateOn', descending: true } as const
  const { total, rows } = await listRecommendations(db, request, today)
  const said = await commentaries(
    db,
    rows.map(({ id }) => id),
  )
  return {
    total: Math.min(total, countTo),
    rows: rows.map((row) => hitOf(row, said.get(row.id) ?? [], asked)),
  }
}
