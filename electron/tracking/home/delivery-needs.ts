import type { CouncilSettings } from '../../../shared/model/council.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import { addDays, addMonths, daysBetween } from '../../../shared/rules/clock/day-sums.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { dayRange } from '../../../shared/rules/day-range.ts'
import { endedDeliveries, isOverdue } from '../../../shared/rules/overdue.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import type { FoundNeed } from './need.ts'
import type { StandingRow } from './standing-rows.ts'

/** What every recommendation of one look is held against. */
export type Look = {
  readonly today: string
  /** The last day that counts as soon. */
  readonly soonUntil: string
  /** What was last heard of before this day is quiet. */
  readonly quietBefore: string
}

/** What a look on the ISO day `today` goes by. */
export const lookOn = (
  today: string,
  { dueSoonDays, quietMonths }: Pick<CouncilSettings, 'dueSoonDays' | 'quietMonths'>,
): Look => ({
  today,
  soonUntil: addDays(today, dueSoonDays),
  quietBefore: addMonths(today, -quietMonths).day,
})

const need = (
  row: StandingRow,
  kind: FoundNeed['kind'],
  reason: string,
  standing: string | null,
  order: string,
): FoundNeed => ({ kind, about: row.id, recommendationId: row.id, reason, standing: standing ?? '', order })

const timesMoved = (times: number): string => (times === 2 ? 'moved twice' : `moved ${times} times`)

const dateNeeds = (row: StandingRow, { today, soonUntil }: Look): FoundNeed[] => {
  const delivery = row.delivery as DeliveryStatus | null
  if (row.dueDate === null || (delivery !== null && endedDeliveries.includes(delivery))) return []
  const { last } = dayRange(row.dueDate)
  const due = `due ${statedDateWords(row.dueDate)}`
  const often = row.slips > 1
  const alsoMoved = often ? `, ${timesMoved(row.slips)}` : ''
  const standing = `${row.dueDate} ${row.slips}`
  const ofDate = (): FoundNeed[] => {
    // The row has no judgement that ends it: signed-off ones are not among them.
    if (isOverdue({ dueDate: row.dueDate, delivery, judgement: null }, today)) {
      const reason = `${counted(daysBetween(last, today), 'day')} past, ${due}${alsoMoved}`
      return [need(row, 'due date passed', reason, standing, last)]
    }
    if (last > soonUntil) return []
    const days = daysBetween(today, last)
    const left = days === 0 ? 'Due today' : `${counted(days, 'day')} left, ${due}`
    return [need(row, 'due soon', `${left}${alsoMoved}`, standing, last)]
  }
  const reason = `Due date ${timesMoved(row.slips)}, now ${statedDateWords(row.dueDate)}`
  return [
    ...ofDate(),
    ...(often ? [need(row, 'moved twice', reason, standing, String(999 - row.slips))] : []),
  ]
}

/** The last day that what is known of a recommendation can mean. */
const lastWord = (row: StandingRow): string | null => {
  if (row.updated === null) return row.madeOn === null ? null : dayRange(row.madeOn).last
  return row.updatedOn === null ? row.updated.slice(0, 10) : dayRange(row.updatedOn).last
}

const silence = (row: StandingRow, { quietBefore }: Look): FoundNeed[] => {
  if (row.delivery !== null && endedDeliveries.includes(row.delivery as DeliveryStatus)) return []
  const since = lastWord(row)
  if (since !== null && since >= quietBefore) return []
  const reason =
    row.updated === null
      ? since === null
        ? 'No update yet'
        : `No update since it was made, ${statedDateWords(row.madeOn ?? since)}`
      : `No update since ${statedDateWords(row.updatedOn ?? since ?? '')}`
  return [need(row, 'no update', reason, row.updated, since ?? '')]
}

const doubts = (row: StandingRow): FoundNeed[] => [
  ...(row.delivery === 'complete' && row.evidence === null
    ? [need(row, 'no evidence', 'Claimed complete, and no evidence is recorded', row.updated, row.id)]
    : []),
  ...(row.repeats === 1
    ? [need(row, 'same words', 'The latest update says what the one before said', row.updated, row.id)]
    : []),
]

/** What one recommendation's dates and updates ask of a person. */
export const deliveryNeeds = (row: StandingRow, look: Look): FoundNeed[] => [
  ...dateNeeds(row, look),
  ...silence(row, look),
  ...doubts(row),
]
