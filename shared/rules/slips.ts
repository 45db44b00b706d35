import type { StatedDate } from '../model/dates.ts'

/**
 * How many times a due date was moved: every revision that says another date than the one before it, once
 * there was a date. `dates` in the order of recording. Taking the date away counts, as it does to a panel.
 * Source: trackers that keep the first date and show each extension (domain guide, section 2.4).
 */
export const slips = (dates: readonly (StatedDate | null)[]): number =>
  dates.filter((date, index) => {
    const before = index === 0 ? null : (dates[index - 1] ?? null)
    return before !== null && date !== before
  }).length
