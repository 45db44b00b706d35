import type { OtherFound } from '../../../shared/model/candidate.ts'
import type { RuleName } from '../../../shared/rules/finding-rules.ts'
import { cite, type Place, placeIn } from '../draft.ts'
import { folded, type Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { Setting } from '../paper/settings.ts'
import type { Span } from '../paper/sentences.ts'

/** What is kept apart, with where it stands. */
export type OtherDraft = OtherFound & { readonly rule: RuleName; readonly place: Place }

/** Finds one kind of what is kept apart. */
export type OtherFinder = (reading: Reading) => readonly OtherDraft[]

type Parts = Pick<OtherDraft, 'type' | 'rule'> &
  Partial<Pick<OtherDraft, 'number' | 'people' | 'by' | 'date'>>

/** A passage, or a span of it, as something that is kept apart. */
export const other = (reading: Reading, passage: Passage, parts: Parts, span?: Span): OtherDraft => {
  const { start, end } = span ?? { start: 0, end: passage.text.length }
  const place = placeIn(passage, start, end)
  return {
    ...parts,
    text: folded(passage.text.slice(start, end)),
    citation: cite(reading.document, place, passage.page),
    place,
  }
}

/** The passages with their settings; lines of a contents page say nothing of their own. */
export const settled = (
  reading: Reading,
): readonly { readonly passage: Passage; readonly setting: Setting }[] =>
  reading.passages.flatMap((passage) => {
    const setting = reading.settings[passage.at]
    return setting === undefined || setting.zone === 'contents' ? [] : [{ passage, setting }]
  })
