const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

/** An instant (ISO) as "22 November 2026 at 14:10", in the time of this computer. */
export const instantWords = (instant: string): string => format.format(new Date(instant))
