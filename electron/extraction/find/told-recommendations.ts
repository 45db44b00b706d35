import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import { sentencesOf, type Span } from '../paper/sentences.ts'
import { asksInWords } from '../fields/asking.ts'
import { ownAdviceIn } from '../fields/own-advice.ts'
import { recommendationsGroup } from './groups.ts'
import { tellsOfThem } from './of-recommendations.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isOutsiders } from './outsiders.ts'

const panel =
  '(?:(?:scrutiny |task (?:and finish )?|review |working |select )?(?:panel|committee|board|group|commission|members|review|report|assessment|study|evaluation|audit)|we|I)'
const recommends = new RegExp(
  `\\b(?:the )?${panel}(?:,? (?:also|therefore|further|strongly|accordingly|would|strongly|do)(?:,)?)* (recommends? that|recommends? to|recommends? the|would like to see(?! (?:this|these|it|them)\\b)|asks? that|calls? on|urges?)\\b`,
  'i',
)
/** "In my view the board and the council need to…": what the writer holds should be done. */
const holds =
  /\bin (?:my|our|the (?:panel|committee|group|commission|board)['’]s) (?:view|opinion)\b[^.]{0,160}\b(?:should|must|ought to|needs? to)\b/i
/** "My recommendations for this chapter are these." with what is recommended in the sentences after it. */
const announces =
  /\b(?:my|our|the (?:panel|committee|group|commission|board)['’]s) (?:\w+ ){0,2}recommendations?\b[^.]{0,80}\b(?:are|is)\b(?: as| the)? ?(?:these|this|follows?|following|below|as follows)?[.:]$/i
const speaks = (words: string): RegExpExecArray | null => recommends.exec(words) ?? holds.exec(words)

/** The sentences of a paragraph in which its writer recommends: each that says so, and those that one of them announces. */
const askingIn = (text: string): readonly { readonly span: Span; readonly fired: string }[] => {
  const found: { span: Span; fired: string }[] = []
  let announced: string | null = null
  for (const span of sentencesOf(text)) {
    const words = text.slice(span.start, span.end)
    const said = announces.exec(words)
    const match = said === null ? speaks(words) : null
    if (said !== null) announced = said[0]
    else if (match !== null) {
      const own = !another.test(words.slice(0, match.index)) && !wholeSection.test(words)
      if (own && !/:\s?[-–—]?$/.test(words)) found.push({ span, fired: match[0] })
    } else if (announced !== null && asksInWords(words)) found.push({ span, fired: announced })
    else announced = null
  }
  return found
}

const another =
  /\b(?:ombudsman|ofsted|cqc|inspectors?|inspectorate|audit (?:committee|office)|national|health and wellbeing board|all[- ]party)\b[^.]{0,40}$/i
const isOthers = (words: string): boolean => isOutsiders(words) || wholeSection.test(words)
const wholeSection = /\bthat (?:this|the) report\b.{0,30}\bto all\b/i

/** "The panel therefore recommends that…" in the running text of a scrutiny body's report. */
export const toldRecommendations: Extractor = (reading) => {
  if (reading.kind !== 'scrutiny-report' && reading.kind !== 'annual-report' && reading.kind !== 'other')
    return []
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (
      setting === undefined ||
      inMinutes(setting) ||
      setting.rank !== null ||
      isMuted(setting) ||
      setting.part.kind === 'officer-report'
    )
      continue
    // "Our six recommendations will go to Cabinet": of them, not one of them.
    if (tellsOfThem.test(passage.text)) continue
    const inSection = setting.zone === 'recommendations' && setting.rank === null
    const own = ownAdviceIn(passage.text).filter(
      ({ span }) => !isOthers(passage.text.slice(span.start, span.end)),
    )
    const told = reading.kind === 'other' && !inSection ? [] : askingIn(passage.text)
    const asking = told.length > 0 ? told : own
    const [first] = asking
    if (first === undefined) continue
    const number = passage.label !== null && !isBullet(passage.label) ? citedNumber(passage.label) : null
    const places = inSection
      ? [placeIn(passage)]
      : asking.map(({ span }) => placeIn(passage, span.start, span.end))
    for (const [index, place] of places.entries())
      drafts.push(
        item(reading, {
          type: 'recommendation',
          rule: inSection ? 'recommendation/paragraph-under-heading' : 'recommendation/told',
          fired: asking[index]?.fired ?? first.fired,
          confidence: inSection ? 0.85 : 0.7,
          group: recommendationsGroup(reading, setting.part),
          number,
          places: [place],
          page: passage.page,
        }),
      )
  }
  return present(drafts)
}
