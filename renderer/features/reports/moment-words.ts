const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** An instant as people here write it: "22 Nov 2026, 20:40". */
export const momentWords = (at: string): string => moment.format(new Date(at))
