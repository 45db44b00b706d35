import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { recommendationsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const panel =
  '(?:(?:scrutiny |task (?:and finish )?|review |working |select )?(?:panel|committee|board|group|commission|members|review)|we)'
const recommends = new RegExp(
  `\\b(?:the )?${panel}(?:,? (?:also|therefore|further|strongly|accordingly|would)(?:,)?)* (recommends? that|recommends? to|recommends? the|would like to see(?! (?:this|these|it|them)\\b)|asks? that|calls? on|urges?)\\b`,
  'i',
)
const another =
  /\b(?:ombudsman|ofsted|cqc|inspectors?|inspectorate|audit (?:committee|office)|national|health and wellbeing board|all[- ]party)\b[^.]{0,40}$/i
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
      isMuted(setting) ||
      setting.part.kind === 'officer-report'
    )
      continue
    if (reading.kind === 'other' && setting.zone !== 'recommendations') continue
    const inSection = setting.zone === 'recommendations' && setting.rank === null
    const sentences = sentencesOf(passage.text)
    const asking = sentences.find((sentence) =>
      recommends.test(passage.text.slice(sentence.start, sentence.end)),
    )
    if (asking === undefined) continue
    const words = passage.text.slice(asking.start, asking.end)
    const match = recommends.exec(words)
    if (
      match === null ||
      another.test(words.slice(0, match.index)) ||
      wholeSection.test(words) ||
      /:\s?[-–—]?$/.test(words)
    )
      continue
    drafts.push(
      item(reading, {
        type: 'recommendation',
        rule: inSection ? 'recommendation/paragraph-under-heading' : 'recommendation/told',
        fired: match[0],
        confidence: inSection ? 0.85 : 0.7,
        group: recommendationsGroup(reading, setting.part),
        number: passage.label !== null && !isBullet(passage.label) ? citedNumber(passage.label) : null,
        places: [inSection ? placeIn(passage) : placeIn(passage, asking.start, asking.end)],
        page: passage.page,
      }),
    )
  }
  return present(drafts)
}
