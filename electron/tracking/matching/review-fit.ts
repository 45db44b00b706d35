import type { StatedDate } from '../../../shared/model/dates.ts'
import { datesAgree } from '../../../shared/rules/day-range.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import type { SetPlace } from './sought.ts'
import { stemsOf } from './terms.ts'

/** A review as papers are compared with it. */
export type KnownReview = {
  readonly id: string
  readonly title: string
  readonly reference: string
  readonly bodyId: string | null
  readonly date: StatedDate | null
  /** Stems that tell its title from others'. */
  readonly stems: ReadonlySet<string>
}

/** How a paper's set is tied to a review: put there by the officer, by the review's name, or by a title that has it. */
export type ReviewFit = 'confirmed' | 'named' | 'titled' | null

// What every review's title may have.
const plain = stemsOf(
  'scrutiny review reviews report reports final interim draft overview task finish group working party inquiry investigation update progress monitoring revisit annual action plan response tracker follow up month months six twelve',
)

/** The stems that tell a review's title from others': those of "Review of Bus Shelters" are "bus" and "shelter". */
export const titleStems = (title: string): ReadonlySet<string> =>
  new Set([...stemsOf(title)].filter((stem) => !plain.has(stem) && !/^\d+$/.test(stem)))

/** True where a printed name may mean the review: its telling words are all the review's, or the other way round. */
export const mayName = (printed: ReadonlySet<string>, review: KnownReview): boolean => {
  if (printed.size === 0 || review.stems.size === 0) return false
  return printed.isSubsetOf(review.stems) || review.stems.isSubsetOf(printed)
}

const isDated = ({ date }: SetPlace, review: KnownReview): boolean =>
  date !== null && review.date !== null && datesAgree(date, review.date)

/** "Growing up well", of "Growing up well: a review of play and youth provision". */
const isShortened = (place: SetPlace, review: KnownReview): boolean => {
  const printed = titleStems(place.reviewTitle ?? '')
  return (
    printed.size > 1 &&
    printed.isSubsetOf(review.stems) &&
    (place.date === null || review.date === null || isDated(place, review))
  )
}

/** `bodyId`: the body of the set, where it is one we know. */
export const reviewFit = (place: SetPlace, bodyId: string | null, review: KnownReview): ReviewFit => {
  if (place.reviewId !== null) return place.reviewId === review.id ? 'confirmed' : null
  const sameDate = place.date === null || review.date === null || datesAgree(place.date, review.date)
  const sameBody = bodyId === null || review.bodyId === null || bodyId === review.bodyId
  const named = place.reviewTitle !== null && sameName(place.reviewTitle, review.title)
  // The same title at another date is another year's review, unless the paper only reports on it.
  const makesOwn = place.stage === 'new' || place.stage === 'cabinet'
  if (named && (sameDate || !makesOwn)) return sameBody || sameDate ? 'named' : 'titled'
  if (!makesOwn && isShortened(place, review)) return sameBody && isDated(place, review) ? 'named' : 'titled'
  const printed = [place.reviewTitle, place.paperTitle].filter((title) => title !== null)
  const titled = printed.some((title) => review.stems.size > 0 && review.stems.isSubsetOf(titleStems(title)))
  return titled && !(makesOwn && !sameDate) ? 'titled' : null
}

/** A made date is no later than another, as far as both state it. */
const notLater = (made: StatedDate, than: StatedDate): boolean =>
  made.slice(0, Math.min(made.length, than.length)) <= than.slice(0, made.length)

/**
 * The reviews that the title over a finding names: "Growing up well: twelve-month revisit" over the minute that signs
 * recommendations off. Of several by one title the latest that was there when the paper was.
 */
export const reviewsHeaded = (
  title: string,
  date: StatedDate | null,
  reviews: Iterable<KnownReview>,
): readonly KnownReview[] => {
  const printed = titleStems(title)
  const named = [...reviews].filter(
    (review) =>
      mayName(printed, review) &&
      // One word of a longer title is a subject, no name.
      (printed.size > 1 || review.stems.size === 1) &&
      (date === null || review.date === null || notLater(review.date, date)),
  )
  const latest = new Map<string, KnownReview>()
  for (const review of named) {
    const key = [...review.stems].toSorted().join(' ')
    const other = latest.get(key)
    if (other === undefined || (other.date ?? '') < (review.date ?? '')) latest.set(key, review)
  }
  return [...latest.values()]
}
