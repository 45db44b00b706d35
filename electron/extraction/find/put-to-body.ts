import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { wordsEnd } from './after.ts'
import { recommendationsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes } from './muted.ts'

const body =
  "(?:[A-Z][\\w&’'-]*,? |and |of |the |for |\\([^()]{2,40}\\) ){0,7}?(?:committee|sub-committee|panel|board|cabinet|council|executive|commission|forum|members|authority|assembly|leader|mayor|partnership)"
/** "That Cabinet notes…", "That the Standards Committee note…", "That Members be asked…": a body and what it is to do. */
const ofBody = new RegExp(
  `^That (?:the )?${body}(?: \\([^()]{2,60}\\))? (?:(?:also|hereby|formally) )?(?:notes?|approves?|agrees?|endorses?|considers?|adopts?|recommends?|supports?|delegates?|authoris\\w+|receives?|accepts?|confirms?|comments?|reviews?|determines?|grants?|refers?|requests?|asks?|appoints?|welcomes?|acknowledges?|be (?:asked|recommended|invited|requested)|is (?:asked|recommended|invited|requested))\\b`,
  'i',
)
/** "That the progress report is referred to…", "That the draft plan be approved": what is to become of a thing. */
const become =
  /^That (?!(?:[^.]{0,60})\b(?:was|were|had)\b)[^.]{3,160}\b(?:be|is|are) (?:\w+ly )?(?:noted|approved|agreed|endorsed|adopted|referred|received|delegated|authorised|granted|accepted|confirmed|considered|supported|submitted|amended|appointed|welcomed)\b/i

const isMotion = ({ text }: Passage): boolean => ofBody.test(text) || become.test(text)

/** Asked for under the word "Recommendation" in what a web page prints over the minutes of an item. */
const isPrintedOver = (reading: Reading, { at, text, kind }: Passage): boolean => {
  const setting = reading.settings[at]
  return (
    setting?.purpose === true &&
    setting.zone === 'recommendations' &&
    setting.rank === null &&
    kind !== 'heading' &&
    /^(?:To [a-z]+|That)\b.{12,}[^:]$/s.test(text)
  )
}

/** A report that has kept the heading over what it recommends is read by that. */
const hasSection = ({ settings }: Reading, { at }: Passage): boolean => {
  const part = settings[at]?.part
  return settings.some((setting) => setting.part === part && setting.zone === 'recommendations')
}

/** What is put to a body in the words of a motion, where its heading was lost, or is only the word over a web page's minutes. */
export const putToBody: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || setting.rank !== null || passage.row !== undefined) continue
    const isLost =
      setting.part.kind === 'officer-report' &&
      !inMinutes(setting) &&
      // The purpose of a report goes on to what it asks where the heading between them is lost.
      (setting.zone === null || setting.zone === 'terms' || setting.zone === 'reasons') &&
      isMotion(passage) &&
      !hasSection(reading, passage)
    if (!isLost && !isPrintedOver(reading, passage)) continue
    drafts.push(
      item(reading, {
        type: 'recommendation',
        rule: 'recommendation/put-to-body',
        fired: passage.text.slice(0, 40),
        confidence: isLost ? 0.7 : 0.8,
        group: recommendationsGroup(reading, setting.part),
        number: passage.label !== null && !isBullet(passage.label) ? citedNumber(passage.label) : null,
        places: [placeIn(passage, 0, wordsEnd(passage.text, 0))],
        page: passage.page,
      }),
    )
  }
  return present(drafts)
}
