import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { type OtherDraft, type OtherFinder, other, settled } from './other.ts'
import { peopleIn } from './people.ts'

const opening =
  /^(?:members (?:also )?present|(?:also )?present|in attendance|also in attendance|attendance|attendees|councillors(?: present)?|officers(?: present| in attendance)?|co-opted members(?: present)?|(?:also )?attending)\b\s?(?:by invitation|virtually|remotely|online)?\s?[:–-]?\s*/i
const heading =
  /^(?:record of attendance|membership|(?:members|councillors|officers)(?: in attendance| present)?)\s?[:–-]?$/i
const group = /^[A-Z][\w’' /()-]{2,60}\s?:?$/
const longestList = 60

/** How long the words are that open a line or a list of those present; null where it opens none. */
const opened = ({ label, text }: Passage): number | null => {
  if (label !== null && !/^\W+$|^\d/.test(label)) return null
  const found = opening.exec(text)?.[0]
  if (found === undefined) return heading.test(text) ? text.length : null
  const ends = found.length === text.length || /[:–-]\s*$/.test(found)
  // "Present arrangements end in May" tells of no attendance.
  return ends || peopleIn(text.slice(found.length)).length > 0 ? found.length : null
}

/** The lines of names under a heading of those present: up to the first line that is neither names nor a group's heading. */
const listed = (reading: Reading, from: number): readonly (readonly [Passage, readonly string[]])[] => {
  const found: (readonly [Passage, readonly string[]])[] = []
  let without = 0
  for (const passage of reading.passages.slice(from, from + longestList)) {
    if (opened(passage) !== null || /^apolog/i.test(passage.text)) break
    const people = peopleIn(passage.text)
    without = people.length > 0 ? 0 : without + 1
    if (people.length > 0) found.push([passage, people])
    else if (without > 2 || !group.test(passage.text) || /^\d/.test(passage.label ?? '')) break
  }
  return found
}

/** Who was there: "Present: …", and names under such a heading. */
export const attendance: OtherFinder = (reading) => {
  const drafts: OtherDraft[] = []
  for (const { passage, setting } of settled(reading)) {
    const start = setting.part.kind === 'minutes' || setting.part.kind === 'agenda' ? opened(passage) : null
    if (start === null) continue
    const rest = passage.text.slice(start).trim()
    if (rest !== '' && peopleIn(rest).length === 0 && rest.split(' ').length < 3) continue
    if (rest !== '')
      drafts.push(
        other(reading, passage, {
          type: 'attendance',
          rule: 'attendance/line',
          people: [...peopleIn(rest)],
        }),
      )
    // "… R. Robson and" is not at its end: a line of the page is.
    if (rest === '' || /(?:,|;|\band|&)$/.test(rest))
      for (const [line, people] of listed(reading, passage.at + 1))
        drafts.push(
          other(reading, line, { type: 'attendance', rule: 'attendance/list', people: [...people] }),
        )
  }
  return drafts
}
