import type { CandidateSet } from '../../../shared/model/queue.ts'
import { datesAgree } from '../../../shared/rules/day-range.ts'
import { likeness, wordsOf } from '../../../shared/rules/likeness.ts'
import { sameName } from '../../../shared/rules/same-name.ts'
import type { Db } from '../queries/window.ts'

/** From here two printings of one recommendation count as the same; below, a person has to look. */
const samePrinting = 0.9

/** Shorter ones ("be received") are said alike in many papers of a month. */
const tellingWords = 8

type Printed = { readonly number: string | null; readonly text: string }

const tracked = (db: Db, set: CandidateSet, numbers: readonly string[]) =>
  db
    .selectFrom('recommendation')
    .innerJoin('citation', 'citation.id', 'recommendation.citation_id')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select(['recommendation.id', 'recommendation.number', 'recommendation.text', 'recommendation.made_on'])
    .select('review.title')
    .where('recommendation.removed_at', 'is', null)
    .where('citation.document_id', '!=', set.paperId)
    .where((eb) =>
      eb.or([eb('recommendation.number', 'in', numbers), eb('recommendation.number', 'is', null)]),
    )
    .execute()

/**
 * Finds, for recommendations of a set, the tracked one that another paper printed before (a report and the
 * pack it is in, a Word file and its PDF): the same number and words, made on the same date. Gives its id.
 */
export const printedElsewhere = async (
  db: Db,
  set: CandidateSet,
  recommendations: readonly Printed[],
): Promise<(candidate: Printed) => string | undefined> => {
  if (recommendations.length === 0) return () => undefined
  const numbers = recommendations.map(({ number }) => number).filter((number) => number !== null)
  const elsewhere = (await tracked(db, set, numbers)).map((row) => ({
    ...row,
    inReview: set.reviewTitle !== null && row.title !== null && sameName(row.title, set.reviewTitle),
  }))
  const datesFit = (made: string | null, inReview: boolean) =>
    made === null || set.date === null ? inReview : datesAgree(made, set.date)
  return ({ number, text }) =>
    elsewhere.find(
      (row) =>
        row.number === number &&
        datesFit(row.made_on, row.inReview) &&
        (row.inReview || wordsOf(text).length >= tellingWords) &&
        likeness(row.text, text) >= samePrinting,
    )?.id
}
