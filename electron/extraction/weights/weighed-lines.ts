import { type Roster, rosterOf } from '../fields/roster.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf, type Span } from '../paper/sentences.ts'
import type { Setting } from '../paper/settings.ts'
import { signsIn } from './signs.ts'

/** One sentence of a paper as it is weighed: its words, where it stands, and the words of its heading. */
export type WeighedLine = {
  readonly passage: Passage
  readonly setting: Setting
  /** Of the passage's text. */
  readonly span: Span
  readonly signs: readonly string[]
  /** Which sentence of its passage, of how many. */
  readonly index: number
  readonly count: number
  readonly heading: readonly string[]
}

const signsOf = (text: string, roster: Roster, most?: number): readonly string[] =>
  signsIn(text, roster, most).map(({ sign }) => sign)

/** All sentences of a paper in reading order. */
export const weighedLinesOf = (reading: Reading): readonly WeighedLine[] => {
  const roster: Roster = rosterOf(reading)
  const headings = new Map<string, readonly string[]>()
  const headingOf = (text: string): readonly string[] => {
    const known = headings.get(text) ?? signsOf(text, roster, 8)
    headings.set(text, known)
    return known
  }
  return reading.passages.flatMap((passage) => {
    const setting = reading.settings[passage.at]
    if (setting === undefined) return []
    const spans = sentencesOf(passage.text)
    return spans.map((span, index): WeighedLine => {
      let signs: readonly string[] | null = null
      return {
        passage,
        setting,
        span,
        // Most sentences are told apart without their words being read.
        get signs() {
          signs ??= signsOf(passage.text.slice(span.start, span.end), roster)
          return signs
        },
        index,
        count: spans.length,
        get heading() {
          return headingOf(setting.heading ?? '')
        },
      }
    })
  })
}
