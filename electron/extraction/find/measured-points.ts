import { type Draft, type Extractor, placeIn } from '../draft.ts'
import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { isBullet } from '../paper/label.ts'
import { item, present } from './item.ts'
import { isMuted } from './muted.ts'

const measure =
  /^(?:the )?(?:total |overall |average )?(?:number|percentage|proportion|rate|share|average|%|median|total) (?:of|number|time|length)\b/i
/** "Assessments within 45 days: 86% (78% the year before)": a name, and its figure behind a colon. */
const namedValue = /^[A-Z][^.:]{6,140}:\s[<>~£]?\d[\d,.]*\s?(?:%|days?|weeks?|hours?|minutes?)?(?=[\s(,;.]|$)/
const value =
  /\d|\b(?:increas|decreas|reduc|improv|maintain|highest|lowest|risen|fallen|fell|rose|remain|doubl|halv)/i
const data = /\b(?:indicators?|performance|data|highlights?|kpis?|figures|measures|statistics|dashboard)\b/i

/** True where what leads to the list speaks of measures: its lead-in, or the heading it stands under. */
const ofMeasures = (lead: string, under: readonly string[]): boolean =>
  data.test(lead) || under.some((heading) => data.test(heading))

/** Where a point's own measure ends: a later sentence that only begins another list is left out. */
const wordsEnd = ({ text }: Passage): number => {
  const last = sentencesOf(text).at(-1)
  return last !== undefined && last.start > 0 && /\b(?:as follows|following):?$/i.test(text)
    ? text.slice(0, last.start).trimEnd().length
    : text.length
}

/** Points of a list that each give a measure and how it stands: "Percentage of visits in time: 95%…". */
export const measuredPoints: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  let lead = ''
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined) continue
    const isPoint = passage.label !== null && isBullet(passage.label)
    if (!isPoint) lead = passage.label === null ? passage.text.slice(-200) : ''
    if (
      !isPoint ||
      isMuted(setting) ||
      setting.zone === 'progress' ||
      !(measure.test(passage.text) || namedValue.test(passage.text)) ||
      !value.test(passage.text)
    )
      continue
    if (!ofMeasures(lead, setting.under)) continue
    drafts.push(
      item(reading, {
        type: 'indicator',
        rule: 'measured-point/measure-and-value',
        fired: (measure.exec(passage.text) ?? namedValue.exec(passage.text))?.[0] ?? '',
        confidence: 0.7,
        group: {
          stage: 'indicators',
          body: setting.part.body ?? reading.body,
          date: setting.part.meetingDate ?? reading.reportDate,
          review: null,
        },
        number: setting.number,
        places: [placeIn(passage, 0, wordsEnd(passage))],
        page: passage.page,
        owner: null,
      }),
    )
  }
  return present(drafts)
}
