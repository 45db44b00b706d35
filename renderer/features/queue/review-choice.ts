import type { Review } from '../../../shared/model/recommendation.ts'
import { sameName } from '../../../shared/rules/same-name.ts'

export type ReviewChoice = { readonly id: string } | { readonly title: string } | null

/** How a review is written in the field: its reference tells two reviews of one title apart. */
export const reviewWords = (review: Pick<Review, 'reference' | 'title'>): string =>
  `${review.title} (${review.reference})`

/** The review that the words in the field mean: one there is, by title or reference; a new one; or none. */
export const reviewChoice = (words: string, reviews: readonly Review[]): ReviewChoice => {
  if (words.trim() === '') return null
  const known = reviews.find((review) =>
    [reviewWords(review), review.title, review.reference].some((name) => sameName(name, words)),
  )
  return known ? { id: known.id } : { title: words.trim() }
}
