import { advisedSentences } from './advised-sentences.ts'
import type { Draft, Extractor } from '../draft.ts'
import { asksFor, asksInWords, givesTask } from '../fields/asking.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Reading } from '../paper/reading.ts'
import type { Setting } from '../paper/settings.ts'
import { recommendationsGroup } from './groups.ts'
import { item, placesOf, present } from './item.ts'
import { hasLeft } from './left-section.ts'
import { type Entry, listAt } from './list.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isOutsiders } from './outsiders.ts'

const process = /^(?:\W*\d*\W*)?(?:next steps|what (?:we|happens|will)\b)/i

/** Under "Opportunities", "Priorities for action" or "Areas for development" of a paper that assesses or evaluates. */
const advisesIn = ({ kind }: Reading, setting: Setting): boolean =>
  kind === 'other' &&
  !inMinutes(setting) &&
  !isMuted(setting) &&
  !hasLeft(setting) &&
  (setting.zone === 'advice' ||
    setting.zone === 'aims' ||
    (setting.zone === 'development' && !process.test(setting.heading ?? '')))

/** Aims name what is hoped for ("Reduce smoking"); advice among them says that it must be done, or who does it. */
const askOf = ({ zone }: Setting): ((text: string) => boolean) =>
  zone === 'aims' ? (text) => asksInWords(text) || givesTask(text) : asksFor

const draftOf = (
  reading: Reading,
  setting: Setting,
  { label, passages }: Entry,
  confidence: number,
): Draft | null =>
  isOutsiders(passages[0]?.text ?? '')
    ? null
    : item(reading, {
        type: 'recommendation',
        rule: 'recommendation/list-under-heading',
        fired: setting.heading ?? '',
        confidence,
        group: recommendationsGroup(reading, setting.part),
        number: isBullet(label) ? null : citedNumber(label),
        places: placesOf(passages),
        page: passages[0]?.page ?? null,
      })

/** What a list asks under such a heading: its entries that ask, where most do; gaps and findings don't. */
const listed = (reading: Reading, setting: Setting, entries: readonly Entry[]): readonly (Draft | null)[] => {
  const isAsk = askOf(setting)
  const asking = entries.filter(({ passages: [first] }) => first !== undefined && isAsk(first.text))
  if (asking.length * 2 < entries.length) return []
  // Where nearly all ask, what is only named is wanted too.
  const wanted = setting.zone !== 'aims' && asking.length * 4 >= entries.length * 3 ? entries : asking
  return wanted.map((entry) => draftOf(reading, setting, entry, 0.7))
}

/** What a paper advises under headings that promise it without naming recommendations. */
export const adviceSections: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (let at = 0; at < reading.passages.length; at += 1) {
    const passage = reading.passages[at]
    const setting = reading.settings[at]
    if (passage === undefined || setting === undefined || setting.rank !== null) continue
    if (passage.row !== undefined || !advisesIn(reading, setting)) continue
    const list = passage.label === null ? null : listAt(reading, at, { anyStart: true })
    if (list !== null) {
      drafts.push(...listed(reading, setting, list.entries))
      at = list.next - 1
      continue
    }
    drafts.push(...advisedSentences(reading, passage, 0.65))
  }
  return present(drafts)
}
