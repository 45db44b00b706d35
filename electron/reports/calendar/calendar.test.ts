import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarDay, writeCalendar } from './calendar.ts'

const now = new Date('2026-05-20T10:00:00.123Z')
const day = (given: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'response-1@revisit',
  day: '2026-12-31',
  title: 'Response due',
  words: 'Cabinet',
  ...given,
})

/** As a calendar reads it: unfolded, then unescaped. */
const read = (text: string, name: string): string | undefined =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, '')
    .replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign))

test('a day is a whole day, under a name of its own, at any turn of the year', () => {
  const text = writeCalendar([day()], now)
  expect(read(text, 'UID')).toBe('response-1@revisit')
  expect(text).toContain('DTSTAMP:20260520T100000Z\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n')
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
})

test('whatever the words, they come back, and no line is longer than 75 octets', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', ',', ';', '\\', '\n', ':', 'é', '–', '🚌'),
    maxLength: 300,
  })
  fc.assert(
    fc.property(words, words, (title, description) => {
      const text = writeCalendar([day({ title, words: description })], now)
      expect(read(text, 'SUMMARY')).toBe(title)
      expect(read(text, 'DESCRIPTION')).toBe(description)
      for (const line of text.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    }),
  )
})

test('without days it is an empty calendar', () => {
  expect(writeCalendar([], now)).not.toContain('VEVENT')
})
