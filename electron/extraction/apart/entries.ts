import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { settled } from './other.ts'

const wordy = (text: string): boolean => text.split(/\s+/, 4).length > 2

/** The labelled entries right under headings of a shape, outside minutes. */
export const entriesUnder = (
  reading: Reading,
  heading: RegExp,
): readonly { readonly passage: Passage; readonly heading: string }[] =>
  settled(reading).flatMap(({ passage, setting }) => {
    const over = setting.heading ?? ''
    return setting.part.kind !== 'minutes' &&
      setting.rank === null &&
      passage.label !== null &&
      wordy(passage.text) &&
      over.length < 120 &&
      heading.test(over)
      ? [{ passage, heading: over }]
      : []
  })

const longestList = 60

/** The labelled entries right after a passage that announces them. */
export const entriesAfter = (reading: Reading, passage: Passage): readonly Passage[] => {
  const after = reading.passages.slice(passage.at + 1, passage.at + 1 + longestList)
  const end = after.findIndex(
    (next) => next.label === null || (reading.settings[next.at]?.rank ?? null) !== null,
  )
  return (end < 0 ? after : after.slice(0, end)).filter(({ text }) => wordy(text))
}
