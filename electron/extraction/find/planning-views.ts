import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { decisionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { application } from '../signs/application.ts'
import { inMinutes, isMuted } from './muted.ts'

/** Who gives the view, where it says so. */
const who =
  '(?:(?:the )?(?:parish |town |community )?(?:council(?:lors)?|cllrs|members|pc|tc|cc|nobody|there) (?:(?:had|have|has|raised?|made|offer(?:ed)?|was|were|is|would like to) )?)?'
const core =
  '(?:(?:do(?:es)? not|did not) (?:object|support|wish to (?:object|comment))|(?:no|any) (?:further |adverse )?(?:objections?|comments?|observations?)|(?:strong(?:ly)? )?(?:support|object|oppose)(?:s|ed|ions?)?|neutral|recommend(?:s|ed)? (?:refusal|approval)|dim (?:gwrthwynebiad|sylwadau))'
/** What may go on behind it: grounds, conditions, what is asked for besides. */
const rest =
  '(?:\\s?[,;:(/–-]|\\s(?:on|to|as|because|due|owing|subject|provided|providing|but|however|and|the|this|these|it|with|if|in|unless|for|was|were|raised|made|offered)\\b)'
/** "Parish Council response: Object on grounds of traffic", "Recommendation: Approval". */
const labelled =
  "(?:the )?(?:parish |town |community )?(?:(?:council(?:['’]?s)?|pc|tc|members['’]?) )?(?:response|comments?|views?|decision|recommendation|observations?)\\s?[:–-]\\s?"
const view = new RegExp(
  `^(?:${who}${core}|${labelled}(?:${core}|approv(?:al|e)|refus(?:al|e)))(?:\\.?$|${rest}[^.]{0,260}\\.?$)`,
  'i',
)
const opensView = new RegExp(`^${core}(?: \\([^()]{1,40}\\))?\\.$`, 'i')
/** The view at the end of an entry, after a dash or a stroke: "rear extension – no objection". */
const afterDash = new RegExp(`(?<=\\s[–—/-]\\s{1,3})${who}${core}(?:\\.?$|${rest}[^.]{0,160}\\.?$)`, 'i')
/** The same without anything before it: "…at Myamber, Field Lane No objection". */
const atEnd = /(?<=[\w)”"’] )(No (?:objections?|comments?|observations?))\.?$/
/** What the planning authority decided is told, not decided here. */
const others =
  /\b(?:decision notices?|decisions? (?:notified|received|made)|granted|refused|permitted|for information only|determined|withdrawn)\b/i
/** "NO OBJECTION (5-0)" is set as a heading is. */
const inCapitals = /^(?:NO (?:OBJECTIONS?|COMMENTS?)|OBJECT(?:ION)?|SUPPORT)\b/
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
const viewIn = ({ text }: Passage): { readonly start: number; readonly end: number } | null => {
  const sentences = sentencesOf(text)
  const isView = (at: number): boolean => {
    const span = sentences.at(at)
    return span !== undefined && view.test(text.slice(span.start, span.end))
  }
  const [last, before] = [sentences.at(-1), sentences.at(-2)]
  // "Object (4-0). Traffic and noise; hours should be limited.": the view with its grounds.
  const [opening] = sentences
  if (
    opening !== undefined &&
    sentences.length > 1 &&
    text.length < 400 &&
    opensView.test(text.slice(opening.start, opening.end))
  )
    return { start: opening.start, end: text.length }
  // "Support. No observations." is one view.
  if (last !== undefined && before !== undefined && isView(-1) && isView(-2))
    return { start: before.start, end: last.end }
  if (last !== undefined && isView(-1)) return last
  if (before !== undefined && isView(-2)) return before
  if (last === undefined) return null
  const words = text.slice(last.start, last.end)
  // Behind a dash the view is the end of its sentence, which stays whole.
  if (words.length < 400 && afterDash.test(words)) return last
  const end = atEnd.exec(text.slice(-60))
  if (end === null) return null
  const start = Math.max(0, text.length - 60) + end.index
  return start > 0 ? { start, end: text.length } : null
}

/** "Planning applications supported:": one view for all that the lines below it name. */
const viewOfAll =
  /^(?:the following )?(?:planning )?applications?\b(?![^:]*\b(?:by|results?|decisions?)\b)[^:]{0,60}\b(?:(?:not )?supported|objected to|opposed|no (?:objections?|comments?|observations?)|recommended for (?:approval|refusal))\s?:$/i

const underView = (reading: Reading, { at, text }: Passage): readonly Passage[] => {
  if (!viewOfAll.test(text)) return []
  const below = reading.passages.slice(at + 1)
  const end = below.findIndex(
    (next) => (next.label === null && !application.test(next.text)) || next.text.endsWith(':'),
  )
  return end < 0 ? below : below.slice(0, end)
}

/** "23/00417/FUL Barn at High Farm. No objection.": what a local council says to a planning application. */
export const planningViews: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || !inMinutes(setting) || isMuted(setting)) continue
    for (const { label, text, page, ...named } of underView(reading, passage))
      drafts.push(
        item(reading, {
          type: 'resolution',
          rule: 'told-resolution/planning-view',
          fired: passage.text,
          confidence: 0.7,
          group: decisionsGroup(reading, setting.part),
          number: label === null || isBullet(label) ? setting.number : citedNumber(label),
          places: [placeIn({ label, text, page, ...named })],
          page,
          owner: null,
        }),
      )
    if (setting.rank !== null && !inCapitals.test(passage.text)) continue
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
