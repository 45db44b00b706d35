/** A day in a calendar. */
export type CalendarDay = {
  /** The same for as long as it is about the same thing, so that a calendar that has it already moves it. */
  readonly uid: string
  /** ISO day. */
  readonly day: string
  readonly title: string
  readonly words: string
}

const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\n/g, '\\n')

const octets = (text: string): number => new TextEncoder().encode(text).length

/** Lines of at most 75 octets, never cut within a letter; those after the first begin with a space. */
const folded = (line: string): string => {
  const lines: string[] = []
  let current = ''
  for (const letter of line) {
    if (octets(current) + octets(letter) > 75) {
      lines.push(current)
      current = ' '
    }
    current += letter
  }
  return [...lines, current].join('\r\n')
}

const compact = (day: string): string => day.replaceAll('-', '')

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const event = ({ uid, day, title, words }: CalendarDay, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(words)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** The days as a calendar file. Source: RFC 5545 (iCalendar), sections 3.1, 3.3.11, 3.6.1 and 3.8.4.7. */
export const writeCalendar = (days: readonly CalendarDay[], now: Date): string => {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Revisit//Dates of scrutiny//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((one) => event(one, stamp)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
