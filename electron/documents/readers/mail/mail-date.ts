const written = /(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2}))?/u
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const names = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "Sun, 3 May 2026 10:15:00 +0100" as "3 May 2026, 10:15": the sender's own clock, as printed mail shows it. */
export const mailDateWords = (header: string): string => {
  const [, day, month = '', year, hour, minute] = written.exec(header) ?? []
  const name = names[months.indexOf(month)]
  if (day === undefined || year === undefined || name === undefined) return ''
  const time = hour === undefined || minute === undefined ? '' : `, ${hour.padStart(2, '0')}:${minute}`
  return `${Number(day)} ${name} ${year}${time}`
}
