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
