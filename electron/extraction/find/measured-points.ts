import { type Draft, type Extractor, placeIn } from '../draft.ts'
import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { isBullet } from '../paper/label.ts'
import { isOnlyFigures } from './only-figures.ts'
import { aboutMeasures } from './about-measures.ts'
import { valuesToldIn } from '../fields/told-values.ts'
import { tellsOfPlace, tellsOfService } from '../fields/of-service.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const measure =
  /^(?:the )?(?:total |overall |average )?(?:number|percentage|proportion|rate|share|average|%|median|total) (?:of|number|time|length)\b/i
/** "Assessments within 45 days: 86% (78% the year before)": a name, and its figure behind a colon. */
const namedValue = /^[A-Z][^.:]{6,140}:\s[<>~£]?\d[\d,.]*\s?(?:%|days?|weeks?|hours?|minutes?)?(?=[\s(,;.]|$)/
/** "Compliance rate – 92%", "Homes let in time* 95%": the figure ends the point. */
const trailedBy =
  /^[A-Z%][^.:;]{6,140}(?:\s[–=-]\s[<>~£]?\d[\d,.]*\s?(?:%|days?|weeks?|hours?|minutes?)?|[a-z)*†‡]\s\d[\d,.]*\s?(?:%|(?:working )?days?|weeks?|hours?|minutes?))$/
const figure = '[<>~£]?\\d[\\d,.]*\\s?(?:%|per ?cent|days?|weeks?|hours?|minutes?|per [\\d,]+)?'
/** "Carers who were satisfied had risen from 34.9 to 43.9", "Reviews in time was 93%, compared with 95%": how it moved, or stands beside others. */
const moved = new RegExp(
  `^[A-Z%][^.:;]{8,160}\\b(?:(?:improved|increased|risen|rose|grown|grew|fallen|fell|decreased|reduced|dropped|declined|gone (?:up|down)|went (?:up|down)|moved)(?: \\w+ly)? (?:from ${figure},? to|to ${figure},? from) ${figure}|(?:was|were|is|are|stood at|stands at|remain(?:s|ed) at|reached|achieved) ${figure}(?: \\w+)?,? (?:compared (?:to|with)|against|up (?:on|from)|down (?:on|from)|above|below|better than|worse than|an (?:improvement|increase)|a (?:fall|rise|reduction|decrease)))`,
  'i',
)
/** "Rent collected: 99.1% Target: none is set": a line that gives a figure and what is said of its target. */
const lineWithTarget = new RegExp(`^[A-Z][^.:]{6,140}:\\s${figure}[*†‡]*\\s+(?:our |the )?target\\b`, 'i')
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
  !isOnlyFigures(text) &&
  ((text.length < 160 && /[a-z)*†‡]\s\d[\d.]*%$/.test(text)) || lineWithTarget.test(text))

/** Where a point's own measure ends: a later sentence that only begins another list is left out. */
const wordsEnd = ({ text }: Passage): number => {
  const last = sentencesOf(text).at(-1)
  return last !== undefined && last.start > 0 && /\b(?:as follows|following):?$/i.test(text)
    ? text.slice(0, last.start).trimEnd().length
    : text.length
}

/** What a list of indicators holds are measures, whomever they are of. */
const isOfPlace = ({ text }: Passage, lead: string): boolean =>
  tellsOfPlace(text) && !/\b(?:indicators|measures|kpis)\b[^.]*:\s*$/i.test(lead)

const firstEnd = ({ text }: Passage): number => sentencesOf(text)[0]?.end ?? text.length

/** Points of a list that each give a measure and how it stands: "Percentage of visits in time: 95%…". */
export const measuredPoints: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  let lead = ''
  const isAbout = aboutMeasures(reading)
  const isProfile = /\bneeds? assessment|jsna|profile\b/i.test(reading.title ?? '')
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined) continue
    const isPoint = (passage.label !== null && isBullet(passage.label)) || isLine(passage)
    if (!isPoint) lead = passage.label === null ? passage.text.slice(-200) : ''
    if (!isPoint || isMuted(setting) || setting.zone === 'progress' || !value.test(passage.text)) continue
    const named = (measure.exec(passage.text) ?? namedValue.exec(passage.text))?.[0]
    const fired = named ?? (isProfile || isOfPlace(passage, lead) ? undefined : moved.exec(passage.text)?.[0])
    const trailed = fired === undefined ? trailedBy.exec(passage.text)?.[0] : undefined
    if (fired === undefined && trailed === undefined) continue
    const isTold = isAbout(passage) && tellsOfService(passage.text) && !inMinutes(setting)
    if (!isTold && (fired === undefined || !ofMeasures(lead, setting.under))) continue
    // What follows how it moved says why.
    const end = named === undefined && fired !== undefined ? firstEnd(passage) : wordsEnd(passage)
    const draft = item(reading, {
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
      places: [placeIn(passage, 0, end)],
      page: passage.page,
      owner: null,
    })
    drafts.push(
      draft === null
        ? null
        : { ...draft, due: null, dueDate: null, values: [...valuesToldIn(passage.text.slice(0, end))] },
    )
  }
  return present(drafts)
}
