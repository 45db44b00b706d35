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

/** As many as anybody looks through; typing narrows them. */
const mostOffered = 100

/** What a field offers for what stands in it: the names with these words; all where none has them, or one is chosen. */
export const offered = <T>(all: readonly T[], nameOf: (one: T) => string, typed: string): readonly T[] => {
  const words = typed.trim().toLowerCase()
  const fits = all.filter((one) => nameOf(one).toLowerCase().includes(words))
  const chosen = all.some((one) => sameName(nameOf(one), typed))
  return (fits.length === 0 || chosen ? all : fits).slice(0, mostOffered)
}
