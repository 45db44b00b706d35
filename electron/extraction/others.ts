import type { Extraction } from '../../shared/model/candidate.ts'
import { cite, placeIn } from './draft.ts'
import { isOutsiders } from './find/outsiders.ts'
import { folded, type Passage } from './paper/passage.ts'
import type { Reading } from './paper/reading.ts'
import type { Setting } from './paper/settings.ts'
import { sentencesOf } from './paper/sentences.ts'

type Other = Extraction['other'][number]

const present = /^(?:present|in attendance|attendance|attendees|members present|also present)\b\s?[:–-]?/i
const apologies = /^(?:apolog(?:y|ies)\b.{0,30}?[:–-]\s?\S|apolog(?:y|ies) (?:were|was|had been) received)/i
const nextMeeting = /^(?:date (?:and time )?of (?:the )?next meeting|(?:the )?next meeting)\b/i

const typeOf = (passage: Passage, setting: Setting): Other['type'] | null => {
  const line = passage.text
  if (present.test(line) && line.length > 12) return 'attendance'
  if (apologies.test(line)) return 'apologies'
  if (nextMeeting.test(line) && /\d/.test(line)) return 'next-meeting'
  if (
    setting.zone === 'terms' &&
    setting.rank === null &&
    passage.label !== null &&
    setting.under.some((heading) => /\b(?:aims?|objectives?)\b/i.test(heading))
  )
    return 'objective'
  return null
}

/** What a paper says that is no candidate but worth keeping: other bodies' recommendations, attendance, the next meeting, objectives. */
export const othersOf = (reading: Reading): readonly Other[] =>
  reading.passages.flatMap((passage): readonly Other[] => {
    const setting = reading.settings[passage.at]
    if (setting === undefined || setting.zone === 'contents') return []
    const external = isOutsiders(passage.text)
      ? sentencesOf(passage.text).filter(({ start, end }) => isOutsiders(passage.text.slice(start, end)))
      : []
    const type = typeOf(passage, setting)
    const spans = [
      ...external.map((span) => ({ ...span, type: 'external-recommendation' as const })),
      ...(type === null ? [] : [{ start: 0, end: passage.text.length, type }]),
    ]
    return spans.map(({ start, end, type: own }) => ({
      type: own,
      text: folded(passage.text.slice(start, end)),
      citation: cite(reading.document, placeIn(passage, start, end), passage.page),
    }))
  })
