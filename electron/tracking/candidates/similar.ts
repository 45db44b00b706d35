import { sql } from 'kysely'
import type { RequestedOf } from '../../../shared/contract.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { likeness } from '../../../shared/rules/likeness.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import type { Db } from '../reading.ts'
import { recommendationRows } from '../recommendations/index.ts'
import { anyWordQuery } from '../text-match.ts'
import { noCandidate } from './candidates.ts'

export type Similar = { recommendation: RecommendationRow; score: number; because: string }

/** How many of the full-text hits are compared word by word, and how many are shown. */
const compared = 60
const shown = 20

const sought = (db: Db, id: string) =>
  db
    .selectFrom('candidate')
    .innerJoin('candidate_set', 'candidate_set.id', 'candidate.set_id')
    .select(['candidate.text', 'candidate.number', 'candidate.recommendation_id'])
    .select(['candidate_set.review_id', 'candidate_set.found_review'])
    .where('candidate.id', '=', id)
    .executeTakeFirst()

type Sought = NonNullable<Awaited<ReturnType<typeof sought>>>

const byWords = async (db: Db, text: string): Promise<readonly string[]> => {
  const query = anyWordQuery(text)
  if (query === null) return []
  const { rows } = await sql<{ id: string }>`
    SELECT recommendation.id FROM recommendation_fts
    JOIN recommendation ON recommendation.rowid_ = recommendation_fts.rowid
    WHERE recommendation_fts MATCH ${query} AND recommendation.removed_at IS NULL
    ORDER BY bm25(recommendation_fts) LIMIT ${compared}`.execute(db)
  return rows.map(({ id }) => id)
}

const byNumber = async (db: Db, number: string | null): Promise<readonly string[]> => {
  if (number === null) return []
  const rows = await db
    .selectFrom('recommendation')
    .select('recommendation.id')
    .where('recommendation.number', '=', number)
    .where('recommendation.removed_at', 'is', null)
    .where('recommendation.review_id', 'is not', null)
    .orderBy('recommendation.id', 'desc')
    .limit(compared)
    .execute()
  return rows.map(({ id }) => id)
}

const sameReview = (row: RecommendationRow, wanted: Sought): boolean =>
  wanted.review_id === null
    ? wanted.found_review !== null &&
      row.reviewTitle !== null &&
      sameName(row.reviewTitle, wanted.found_review)
    : row.reviewId === wanted.review_id

const wordsFor = (alike: number, numbered: boolean, inReview: boolean): string => {
  const percent = Math.round(alike * 100)
  const text =
    alike === 1
      ? 'the same words'
      : percent >= 10
        ? `${percent}% of its phrases are the same`
        : 'shares some words'
  const place = numbered ? 'the same number in the same review' : inReview ? 'the same review' : null
  const words = place === null ? text : alike < 0.1 && numbered ? place : `${place}, ${text}`
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

const judged = (row: RecommendationRow, wanted: Sought, text: string): Similar => {
  const alike = likeness(text, row.text)
  const inReview = sameReview(row, wanted)
  const numbered = inReview && wanted.number !== null && row.number === wanted.number
  const score = Math.min(1, alike * 0.7 + (numbered ? 0.3 : inReview ? 0.1 : 0))
  return { recommendation: row, score, because: wordsFor(alike, numbered, inReview) }
}

/**
 * Recommendations that a candidate may be about, likeliest first, each with the reason in words. `text`
 * replaces the candidate's own words, as where an officer searches. `today`: ISO day.
 */
export const similarRecommendations = async (
  db: Db,
  { id, text }: RequestedOf<'candidates.similar'>,
  today: string,
): Promise<Result<{ rows: Similar[] }>> => {
  const wanted = await sought(db, id)
  if (wanted === undefined) return noCandidate()
  const words = text === undefined || text.trim() === '' ? wanted.text : text
  const ids = [...new Set([...(await byWords(db, words)), ...(await byNumber(db, wanted.number))])]
  const rows = await recommendationRows(
    db,
    ids.filter((own) => own !== wanted.recommendation_id),
    today,
  )
  const searched = words !== wanted.text
  const likely = rows
    .map((row) => judged(row, wanted, words))
    .filter(({ score }) => searched || score >= 0.05)
    .toSorted((a, b) => b.score - a.score)
  return ok({ rows: likely.slice(0, shown) })
}
