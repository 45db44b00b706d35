import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { type Advice, adviceIn } from '../fields/advice.ts'
import { asksAtOnce, asksInWords } from '../fields/asking.ts'
import type { Passage } from '../paper/passage.ts'
import { recommendationsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isOutsiders } from './outsiders.ts'
import type { Reading } from '../paper/reading.ts'
import type { Setting } from '../paper/settings.ts'

/** "Implications for commissioners", "What this means for services": what a briefing draws from its figures. */
const drawsOut =
  /^(?:the )?(?:\w+ )?(?:implications|lessons|messages|advice) for (?:(?:the|our|local|future) )?(?:commission\w+|services?|providers?|practice|partners?|planning|policy|action|schools|council|system)\b|^(?:so )?what (?:do(?:es)? )?(?:all )?(?:this|these|it|they)\b.{0,30}\bmeans?\b/i

const weRecommend = /\b(?:we|We)(?: \w+ly| also| therefore)? recommend that\b/

/** A paper whose writers advise as they go along, and that has no section for it. */
const isAdvising = ({ kind, passages, settings }: Reading): boolean =>
  kind === 'other' &&
  settings.every(({ zone }) => zone !== 'recommendations') &&
  passages.some(({ text, at }) => {
    const setting = settings[at]
    return setting !== undefined && setting.rank === null && !isMuted(setting) && weRecommend.test(text)
  })

const isUnder = ({ under }: Setting): boolean => under.some((heading) => drawsOut.test(heading))

/** A bullet of what is drawn from the figures is read whole, its finding with what is asked; running text by its sentences. */
const advised = (passage: Passage, drawn: boolean): readonly Advice[] => {
  const { text, kind } = passage
  if (!drawn || kind !== 'listItem' || !(asksInWords(text) || asksAtOnce(text))) return adviceIn(text)
  return [{ span: { start: 0, end: text.length }, fired: text.slice(0, 60) }]
}

/** "The board should publish a list each month": what a needs assessment or briefing advises in its running text. */
export const advisedRecommendations: Extractor = (reading) => {
  const advising = isAdvising(reading)
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (
      setting === undefined ||
      setting.rank !== null ||
      passage.row !== undefined ||
      setting.zone === 'progress' ||
      inMinutes(setting) ||
      isMuted(setting) ||
      !(advising || isUnder(setting))
    )
      continue
    for (const { span, fired } of advised(passage, isUnder(setting)))
      if (!isOutsiders(passage.text.slice(span.start, span.end)))
        drafts.push(
          item(reading, {
            type: 'recommendation',
            rule: 'recommendation/told',
            fired,
            confidence: 0.7,
            group: recommendationsGroup(reading, setting.part),
            number: null,
            places: [placeIn(passage, span.start, span.end)],
            page: passage.page,
          }),
        )
  }
  return present(drafts)
}
