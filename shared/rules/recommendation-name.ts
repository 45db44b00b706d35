type Placed = {
  readonly reference: string | null
  readonly reviewReference: string | null
  readonly number: string | null
}

type Named = {
  readonly number: string | null
  readonly reviewReference?: string | null
  readonly reviewTitle?: string | null
}

/** What a recommendation is called: "Recommendation 4"; a number that has words of its own is the name. */
export const recommendationName = (number: string | null): string => {
  if (number === null) return 'Recommendation'
  return /^[a-z]{3}/i.test(number) ? number : `Recommendation ${number}`
}

/** What it is called among those of other reviews: "SR (25/26) 01, Recommendation 4". */
export const fullRecommendationName = ({ number, reviewReference, reviewTitle }: Named): string =>
  [reviewReference ?? reviewTitle, recommendationName(number)].filter(Boolean).join(', ')

/** Where it belongs, beside its words: "SR (25/26) 04, Review 25/26-01, recommendation 3"; null: nothing is known. */
export const recommendationPlace = ({ reference, reviewReference, number }: Placed): string | null => {
  const which =
    number === null || number === reference ? null : /^\d/u.test(number) ? `recommendation ${number}` : number
  return [reference, reviewReference, which].filter((part) => part !== null).join(', ') || null
}
