import type { Citation } from '../../../shared/model/citation.ts'
import { citationOf } from '../citations/citation-row.ts'
import type { Db } from '../queries/window.ts'

type Found = {
  readonly recommendationId: string
  readonly text: string
  readonly citation: Citation
  readonly commentary: Citation | null
  /** It was taken out of the tracker again. */
  readonly removed: boolean
}

/** What was found in a paper and is in the tracker, or was until it was removed, in the order of the paper. */
export const foundInPaper = async (db: Db, paperId: string): Promise<Found[]> => {
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('citation', 'citation.id', 'candidate.citation_id')
    .innerJoin('recommendation', 'recommendation.id', 'candidate.recommendation_id')
    .selectAll('citation')
    .select('recommendation.removed_at')
    .select(['candidate.recommendation_id', 'candidate.text', 'candidate.commentary_citation_id'])
    .where('candidate.document_id', '=', paperId)
    .where('candidate.type', '=', 'recommendation')
    .where('candidate.recommendation_id', 'is not', null)
    .orderBy('candidate.ordinal')
    .execute()
  const told = await db
    .selectFrom('citation')
    .selectAll()
    .where('citation.document_id', '=', paperId)
    .where('citation.id', 'in', (of) =>
      of
        .selectFrom('candidate')
        .select('candidate.commentary_citation_id')
        .where('candidate.document_id', '=', paperId)
        .where('candidate.commentary_citation_id', 'is not', null)
        .$castTo<{ commentary_citation_id: string }>(),
    )
    .execute()
  const commentaries = new Map(told.map((row) => [row.id, citationOf(row)]))
  return rows.map(({ recommendation_id, text, commentary_citation_id, removed_at, ...row }) => ({
    recommendationId: recommendation_id ?? '',
    text,
    citation: citationOf(row),
    commentary: commentaries.get(commentary_citation_id ?? '') ?? null,
    removed: removed_at !== null,
  }))
}

/** The recommendations of the same reviews that a paper does not hold, by id. */
export const besidePaper = async (db: Db, found: readonly string[]): Promise<string[]> => {
  const ofReviews = db
    .selectFrom('recommendation')
    .select('recommendation.review_id')
    .where('recommendation.id', 'in', found)
    .where('recommendation.review_id', 'is not', null)
  const rows = await db
    .selectFrom('recommendation')
    .select('recommendation.id')
    .where('recommendation.removed_at', 'is', null)
    .where('recommendation.review_id', 'in', ofReviews)
    .orderBy('recommendation.ordinal')
    .execute()
  return rows.map(({ id }) => id).filter((id) => !found.includes(id))
}

/**
 * The review that a paper is the report of: where it makes recommendations of its own, theirs and no other, as long as
 * they wait to be reviewed none; else the one that it tells most about; null: none.
 */
export const reviewOfPaper = async (db: Db, paperId: string): Promise<string | null> => {
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('candidate_set', 'candidate_set.id', 'candidate.set_id')
    .leftJoin('review', (on) =>
      on.onRef('review.id', '=', 'candidate_set.review_id').on('review.removed_at', 'is', null),
    )
    .select(['review.id', 'candidate_set.stage'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('candidate.document_id', '=', paperId)
    .groupBy(['review.id', 'candidate_set.stage'])
    .orderBy('count', 'desc')
    .execute()
  const own = rows.filter(({ stage }) => stage === 'new')
  return (own.length > 0 ? own : rows).find(({ id }) => id !== null)?.id ?? null
}
