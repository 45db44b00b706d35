import { recommendationPlace } from '../../../shared/rules/recommendation-name.ts'
import type { Need } from '../../../shared/model/home.ts'
import type { Db } from '../queries/window.ts'
import { type FoundNeed, keyOf } from './need.ts'

/** "SR (25/26) 04, Review 25/26-01, recommendation 3" of these recommendations with their words; a window's worth of ids. */
export const placesOfRecommendations = async (db: Db, ids: readonly string[]) => {
  const rows = await db
    .selectFrom('recommendation')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select(['recommendation.id', 'recommendation.text', 'recommendation.number'])
    .select(['recommendation.reference', 'review.reference as reviewReference'])
    .where('recommendation.id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, { text: row.text, place: recommendationPlace(row) }]))
}

const setTitles = async (db: Db, ids: readonly string[]) => {
  const rows = await db
    .selectFrom('candidate_set')
    .innerJoin('document', 'document.id', 'candidate_set.document_id')
    .select(['candidate_set.id', 'document.title', 'candidate_set.found_review'])
    .where('candidate_set.id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, title, found_review }) => [id, { title, place: found_review }]))
}

const reviewTitles = async (db: Db, ids: readonly string[]) => {
  const rows = await db
    .selectFrom('review')
    .select(['review.id', 'review.title', 'review.reference'])
    .where('review.id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, title, reference }) => [id, { title, place: reference }]))
}

/** These needs with the words of what they are about; a window's worth. */
export const withWords = async (db: Db, needs: readonly FoundNeed[]): Promise<Need[]> => {
  const recommendations = await placesOfRecommendations(
    db,
    needs.flatMap(({ recommendationId }) => recommendationId ?? []),
  )
  const sets = await setTitles(
    db,
    needs.flatMap(({ kind, about }) => (kind === 'candidates waiting' ? [about] : [])),
  )
  const reviews = await reviewTitles(
    db,
    needs.flatMap(({ kind, about }) => (kind === 'revisit due' ? [about] : [])),
  )
  return needs.map((need) => {
    const common = { key: keyOf(need), kind: need.kind, reason: need.reason }
    if (need.recommendationId === null) {
      const of = (need.kind === 'revisit due' ? reviews : sets).get(need.about)
      const section = need.kind === 'revisit due' ? ('reviews' as const) : ('queue' as const)
      const target = { section, id: need.about }
      return { ...common, title: of?.title ?? '', place: of?.place ?? null, target }
    }
    const of = recommendations.get(need.recommendationId)
    const target = { section: 'recommendations' as const, id: need.recommendationId }
    const recipientId = need.kind === 'response overdue' ? { recipientId: need.about } : {}
    return { ...common, ...recipientId, title: of?.text ?? '', place: of?.place ?? null, target }
  })
}
