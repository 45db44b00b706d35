import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { decisionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { application } from '../signs/application.ts'
import { inMinutes, isMuted } from './muted.ts'

const view =
  /^(?:(?:(?:the )?(?:parish |town |community )?(?:council(?:lors)?|cllrs) (?:had |have |has |raised |made |offered )?|there (?:was|were) ))?no (?:further )?(?:objections?|comments?|observations?)(?: (?:was|were) (?:raised|made|offered)| (?:to|on) [^.]{5,120})?(?:[,;:] [^.]{3,80})?\.?$|^(?:the )?(?:parish |town |community )?(?:council(?:lors)?|members) (?:supports?|supported|objects?|objected)\b[^.]{0,200}\.?$|^(?:strong(?:ly)? )?(?:support(?:ed)?|object(?:ion|ed)?s?|neutral)(?:(?: (?:on the grounds|due to|because|as|to|subject to)|[,;:–-]) [^.]{3,200})?\.?$/i
/** The view at the end of an entry that has no stop before it: "…at Myamber, Field Lane No objection". */
const atEnd = /(?<=[\w)”"’] (?:[–—-] ?)?)(No (?:objections?|comments?|observations?))\.?$/
/** What the planning authority decided is told, not decided here. */
const others =
  /\b(?:decision notices?|decisions? (?:notified|received|made)|granted|refused|permitted|for information only|determined|withdrawn)\b/i
const farthest = 4

/** The application that a view is on, in the passage itself or just above it, with no other heading between. */
const applicationOf = (reading: Reading, passage: Passage, before: string): Passage | null => {
  if (application.test(before)) return passage
  if (passage.label !== null && application.test(passage.label)) return passage
  for (let at = passage.at - 1; at >= Math.max(0, passage.at - farthest); at -= 1) {
    const above = reading.passages[at]
    if (above === undefined || reading.settings[at]?.rank != null) return null
    if (application.test(`${above.label ?? ''} ${above.text}`)) return above
  }
  return null
}

/** Where the council's view on a planning application stands in a passage; null where it gives none. */
const viewIn = (passage: Passage): { readonly start: number; readonly end: number } | null => {
  const [last, before] = sentencesOf(passage.text).toReversed()
  for (const span of [last, before])
    if (span !== undefined && view.test(passage.text.slice(span.start, span.end))) return span
  const end = atEnd.exec(passage.text.slice(-60))
  if (end === null) return null
  const start = Math.max(0, passage.text.length - 60) + end.index
  return start > 0 ? { start, end: passage.text.length } : null
}

/** "23/00417/FUL Barn at High Farm. No objection.": what a local council says to a planning application. */
export const planningViews: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || !inMinutes(setting) || isMuted(setting) || setting.rank !== null) continue
    const span = viewIn(passage)
    if (span === null) continue
    const on = applicationOf(reading, passage, passage.text)
    if (on === null || others.test(on.text) || others.test(setting.heading ?? '')) continue
    const { label } = on
    drafts.push(
      item(reading, {
        type: 'resolution',
        rule: 'told-resolution/planning-view',
        fired: passage.text.slice(span.start, span.end),
        confidence: 0.7,
        group: decisionsGroup(reading, setting.part),
        number: (label === null || isBullet(label) ? null : citedNumber(label)) ?? setting.number,
        places: [placeIn(passage, span.start, span.end)],
        page: passage.page,
        owner: null,
      }),
    )
  }
  return present(drafts)
}
