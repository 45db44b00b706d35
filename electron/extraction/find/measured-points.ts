import { type Draft, type Extractor, placeIn } from '../draft.ts'
import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { isBullet } from '../paper/label.ts'
import { isOnlyFigures } from './only-figures.ts'
import { aboutMeasures } from './about-measures.ts'
import { tellsOfService } from '../fields/of-service.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const measure =
  /^(?:the )?(?:total |overall |average )?(?:number|percentage|proportion|rate|share|average|%|median|total) (?:of|number|time|length)\b/i
/** "Assessments within 45 days: 86% (78% the year before)": a name, and its figure behind a colon. */
const namedValue = /^[A-Z][^.:]{6,140}:\s[<>~£]?\d[\d,.]*\s?(?:%|days?|weeks?|hours?|minutes?)?(?=[\s(,;.]|$)/
/** "Compliance rate – 92%", "Homes let in time* 95%": the figure ends the point. */
const trailedBy =
  /^[A-Z%][^.:;]{6,140}(?:\s[–=-]\s[<>~£]?\d[\d,.]*\s?(?:%|days?|weeks?|hours?|minutes?)?|[a-z)*†‡]\s\d[\d,.]*\s?(?:%|(?:working )?days?|weeks?|hours?|minutes?))$/
const value =
  /\d|\b(?:increas|decreas|reduc|improv|maintain|highest|lowest|risen|fallen|fell|rose|remain|doubl|halv)/i
const data = /\b(?:indicators?|performance|data|highlights?|kpis?|figures|measures|statistics|dashboard)\b/i

/** True where what leads to the list speaks of measures: its lead-in, or the heading it stands under. */
const ofMeasures = (lead: string, under: readonly string[]): boolean =>
  data.test(lead) || under.some((heading) => data.test(heading))

/** A line that only gives a name and its figure may stand among the points of such a list without a mark of its own. */
const isLine = ({ label, kind, row, text }: Passage): boolean =>
  label === null &&
  kind === 'paragraph' &&
  row === undefined &&
  text.length < 160 &&
  /[a-z)*†‡]\s\d[\d.]*%$/.test(text) &&
  !isOnlyFigures(text)

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
  const isAbout = aboutMeasures(reading)
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined) continue
    const isPoint = (passage.label !== null && isBullet(passage.label)) || isLine(passage)
    if (!isPoint) lead = passage.label === null ? passage.text.slice(-200) : ''
    if (!isPoint || isMuted(setting) || setting.zone === 'progress' || !value.test(passage.text)) continue
    const fired = (measure.exec(passage.text) ?? namedValue.exec(passage.text))?.[0]
    const trailed = fired === undefined ? trailedBy.exec(passage.text)?.[0] : undefined
    if (fired === undefined && trailed === undefined) continue
    const isTold = isAbout(passage) && tellsOfService(passage.text) && !inMinutes(setting)
    if (!isTold && (fired === undefined || !ofMeasures(lead, setting.under))) continue
    drafts.push(
      item(reading, {
        type: 'indicator',
        rule: 'measured-point/measure-and-value',
        fired: fired ?? trailed ?? '',
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
