const two = (value: number): string => String(value).padStart(2, '0')

const dayOf = (at: Date): string =>
  `${String(at.getUTCFullYear()).padStart(4, '0')}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`

/** Midnight UTC of an ISO day: no day of a calendar is 23 or 25 hours long there, as days with a change of clocks are. */
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The ISO day `count` days after `day`; before it where negative. */
export const addDays = (day: string, count: number): string => {
  const at = utc(day)
  at.setUTCDate(at.getUTCDate() + count)
  return dayOf(at)
}

/** How many days it is from `from` to `to`, both ISO days. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000)

/** 0 for a Sunday to 6 for a Saturday. */
export const weekdayOf = (day: string): number => utc(day).getUTCDay()

/**
 * The same day of the month `count` months on, and whether there is one: from 31 December two months are the
 * last day of February.
 */
export const addMonths = (day: string, count: number): { readonly day: string; readonly cut: boolean } => {
  const at = utc(day)
  const wanted = at.getUTCDate()
  at.setUTCDate(1)
  at.setUTCMonth(at.getUTCMonth() + count)
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
  at.setUTCDate(Math.min(wanted, last))
  return { day: dayOf(at), cut: wanted > last }
}
