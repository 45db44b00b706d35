const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
const short = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** An instant (ISO) as "22 November 2026 at 14:10", in the time of this computer. */
export const instantWords = (instant: string): string => long.format(new Date(instant))

/** The same for a line or a cell: "22 Nov 2026, 14:10". */
export const shortInstantWords = (instant: string): string => short.format(new Date(instant))
