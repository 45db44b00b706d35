import type { StatedDate } from '../model/dates.ts'

/** Something said on a date, and written down at an instant. */
export type Dated = { readonly id: string; readonly date: StatedDate | null; readonly recordedAt: string }

/**
 * Sorts what was said by the day it was said on: the end of its month or year where no day is given, the day
 * it was recorded where no date is. The same day goes by the time of recording, so that an old paper imported
 * today does not overrule what was said since. The register's SQL sorts in the same way.
 */
export const inOrderOfDate = <T extends Dated>(entries: readonly T[]): readonly T[] => {
  const keyed = entries.map((entry) => ({ entry, key: orderKey(entry) }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ entry }) => entry)
}

// "2012-02" becomes "2012-02-31": after every day of that month, before the next, and the same in SQL.
const endOf = (date: StatedDate) => `${date}${'0000-12-31'.slice(date.length)}`

const orderKey = ({ id, date, recordedAt }: Dated) =>
  `${date === null ? recordedAt.slice(0, 10) : endOf(date)} ${recordedAt} ${id}`

/** The entry that stands: the last in order of date. */
export const latest = <T extends Dated>(entries: readonly T[]): T | undefined => inOrderOfDate(entries).at(-1)
