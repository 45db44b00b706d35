import type { StatedDate } from '../../../shared/model/dates.ts'
import { nextReference } from '../../../shared/rules/reference-pattern.ts'
import type { Change } from '../../workspace/index.ts'
import { councilSettings } from '../council/index.ts'

/** The next free reference of the date's municipal year, by the council's own pattern. `taken`: every one in use. */
export const nextReviewReference = async (
  change: Change,
  date: StatedDate,
  taken: readonly string[],
): Promise<string> => {
  const { reviewPattern, yearStart } = await councilSettings(change.trx)
  return nextReference(reviewPattern, date, taken, yearStart)
}
