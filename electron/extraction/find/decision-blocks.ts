import { datesIn } from '../fields/stated-date.ts'
import { isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { Mark } from './mark.ts'

const decisionLabel =
  /^(?:decisions?|decisions? (?:numbers?|nos?\.?)|decisions? made|decisions? taken|resolutions?|(?:the )?(?:committee|cabinet|council|board|panel)['’]?s? decisions?|decisions? of (?:the )?(?:executive|cabinet|lead|portfolio|deputy|leader)\b[^.:]{0,80})\s?:$|^(?:decision|resolution|decisions? (?:taken|made))$|^decisions? of (?:the )?(?:executive|cabinet|lead|deputy) (?:councillor|member|leader)\b[^.:]{0,80}$|^what (?:decision (?:was|has been|is being) (?:taken|made)|(?:was|has been) decided)\??$/i
const bodyLeadIn =
  /^(?:the |that the )?(?:[\w&’',-]+ ){0,8}?(?:council|committee|board|cabinet|executive|panel|sub-committee|commission|forum|members|mayor)\b[^.]{0,60}:\s?[-–—]{0,2}$/i
const bodyAlone =
  /^(?:the |that )?(?:[\w&’',-]+ ){0,8}?(?:council|committee|board|cabinet|executive|panel|commission|forum|members|mayor)$/i
const nothing = /^(?:none|n\/?a|nil|not applicable|see minutes?|noted?)?[.\s]*$/i

export const isNothing = (text: string): boolean => nothing.test(text)

/** "The appendix is exempt from publication as it contains…": why a page leaves something out. */
const withheld =
  /\b(?:not for publication|(?:is|are) (?:exempt|restricted|confidential)\b|exempt from (?:publication|disclosure)|contains? (?:exempt|confidential) information)/i

/** What web pages print under "Decision:" where there was nothing to decide. */
export const nothingDecided =
  /^(?:there (?:were|was) (?:none|no|nothing)\b|(?:an )?apolog(?:y|ies)\b|no (?:apologies|declarations?|announcements?|questions?|petitions?|urgent)\b|the purpose of this (?:item|report)\b|(?:this|the) (?:item|report|matter) was (?:considered|taken|dealt with|discussed|heard) (?:together )?(?:with|under|as part of|alongside|earlier|later)\b)/i

/** "The Lead Member considered a report on the bridge.": what was before it, and nothing that came of it. */
const considersOnly =
  /^(?:the |that the )?[A-Z][\w ,&’'()-]{3,90}? (?:considered|heard|discussed|debated|reviewed|received(?= (?:an?|the) (?:\w+ )?(?:updates?|reports?|presentations?|briefings?|overviews?)\b)|had before (?:it|them|her|him)|gave consideration to) (?:an? |the |an oral |this )[^.;]*\.?$/
const considers = ({ text }: Passage): boolean =>
  considersOnly.test(text) &&
  !/\band (?:\w+ly )?(?:agreed|approved|noted|decided|resolved|endorsed|supported|recommended|deferred|requested)\b/i.test(
    text,
  )

/** A field of a form between the label and what was decided: "Delegation ref: C2.16". */
const formField = /^[A-Z][\w /-]{2,40}:\s\S.{0,50}$/
export const isFormField = ({ text }: Passage): boolean => formField.test(text)
const above = ({ passages }: Reading, at: number): Passage | undefined => {
  const [first, second] = [passages[at - 1], passages[at - 2]]
  const skips =
    first !== undefined && second !== undefined && formField.test(first.text) && isDecisionLabel(second)
  return skips ? second : first
}

/** "Decision made:" may be followed by when it was made. */
const isDate = (text: string): boolean => {
  const [day] = text.length < 40 ? datesIn(text) : []
  return day !== undefined && text.length - (day.end - day.start) < 4
}

const refersOnly =
  /^as (?:detailed|set out|outlined|stated|per|shown|contained|listed)\b[^.;]{0,60}\b(?:recommendations?|report|minutes?)\.?$/i
/** "As detailed in the recommendations." under "Decision:", where the page goes on to what was resolved. */
const refersOn = ({ passages }: Reading, { at, text }: Passage): boolean =>
  refersOnly.test(text) && passages.slice(at + 1).some((next) => /^resolved\b/i.test(next.text))

type MarkIn = (passage: Passage) => Mark | null

/** A block that tells what came before and then says RESOLVED: the decision is what the marker marks. */
const isMarkedBelow = (reading: Reading, passage: Passage, markIn: MarkIn): boolean => {
  for (const next of reading.passages.slice(passage.at + 1, passage.at + 12)) {
    const ends = reading.settings[next.at]?.rank != null || /^(?:decision|minutes)\s?:?$/i.test(next.text)
    if (ends) return false
    const mark = next.label === null ? markIn(next) : null
    const leads = mark?.rule === 'marked-resolution/lead-in' || verbsBelow(reading, next) !== null
    if (leads || /^resolved$/i.test(mark?.fired ?? '')) return true
  }
  return false
}

const asksBody = /\b(?:is|are) (?:asked|recommended|invited|requested)\b/i
/** "That Full Council resolves to:" puts it to the council; it is not done yet. */
const putsTo = /^that\b.{0,60}\b(?:resolves?|agrees?|approves?|notes?|be|is|are)\b/i
const recommendationLabel = /^recommendations?\s?:?$/i

const isDecisionLabel = ({ label, text }: Passage): boolean =>
  decisionLabel.test(`${label ?? ''} ${text}`.trim())

const longestBlock = 60

/** The decision label over a list whose parts stand under headings of their own ("Part A", "Capital"). */
const labelOver = (reading: Reading, passage: Passage): Passage | null => {
  for (let at = passage.at - 1; at >= Math.max(0, passage.at - longestBlock); at -= 1) {
    const before = reading.passages[at]
    if (before === undefined) return null
    if (isDecisionLabel(before)) return before
    const setting = reading.settings[at]
    const heads = setting?.rank != null && setting.zone === null && before.label === null
    if (!heads && (before.label === null || setting?.rank != null)) return null
  }
  return null
}

/** A list under a decision label or under a heading in its block: each entry was decided. */
const opensList = (passage: Passage, before: Passage): boolean =>
  passage.label !== null &&
  !isBullet(passage.label) &&
  !/:\s?[-–—]*$/.test(passage.text) &&
  before.label === null

/** "Cabinet" on a line of its own over the list of what it did. */
const isBodyAlone = (reading: Reading, { at, text }: Passage): boolean => {
  const next = reading.passages[at + 1]
  return next?.label != null && text.length < 80 && bodyAlone.test(text)
}

/** A block headed "Decision" without a marker of its own: what the body did follows. */
export const decisionBlock = (reading: Reading, passage: Passage, markIn: MarkIn): Mark | null => {
  const before = above(reading, passage.at)
  if (before === undefined) return null
  const lists = opensList(passage, before)
  const heading = reading.settings[before.at]?.rank != null && reading.settings[passage.at]?.rank === null
  const label = isDecisionLabel(before) ? before : lists && heading ? labelOver(reading, passage) : null
  // Minutes headed "Recommendations" may tell a report's; "The Committee: (i) Supports…" is what the meeting did.
  const does =
    recommendationLabel.test(before.text) &&
    bodyLeadIn.test(passage.text) &&
    !putsTo.test(passage.text) &&
    reading.settings[passage.at]?.purpose !== true
  if (label === null && !(does && !asksBody.test(passage.text))) return null
  if (considers(passage) || isFormField(passage) || isDate(passage.text)) return null
  if (withheld.test(passage.text.slice(0, 400)) && !/\b(?:be|agreed|approved|resolved)\b/i.test(passage.text))
    return null
  if (markIn(passage) !== null || isNothing(passage.text) || nothingDecided.test(passage.text)) return null
  if (isMarkedBelow(reading, passage, markIn) || refersOn(reading, passage)) return null
  const leads = bodyLeadIn.test(passage.text) || isBodyAlone(reading, passage)
  return {
    rule: 'marked-resolution/decision-block',
    fired: (label ?? before).text,
    from: leads ? passage.text.length : 0,
    confidence: 0.85,
    ...(lists && label !== null ? { list: true as const } : {}),
  }
}

const capitalVerb =
  /^(?:NOTED|AGREED|APPROVED|INSTRUCTED|DECIDED|REMITTED|ENDORSED|DELEGATED|REQUESTED|WELCOMED|RECOMMENDED|AUTHORISED)\b/
/** The body and nothing that it did: "The Cabinet then:-". */
const bareLeadIn =
  /^(?:the |that the )?(?:[\w&’',-]+ ){0,6}?(?:council|committee|board|cabinet|executive|panel|sub-committee|commission|forum|members|mayor)(?:,? (?:then|also|therefore|thereupon|accordingly|unanimously|has|having [^:]{0,60}))*\s?[:,]?\s?[-–—]{0,2}$/i
const verbDone =
  /^(?:noted|agreed|approved|instructed|decided|remitted|endorsed|delegated|requested|welcomed|recommended|authorised|adopted|accepted|resolved|received|referred|deferred|appointed|confirmed|supported|considered|asked (?:that|for|the|officers))\b/i

/** "The Board:" over points that each begin with what it did. */
export const verbsBelow = (reading: Reading, passage: Passage): Mark | null => {
  const next = reading.passages[passage.at + 1]
  const below = next?.text ?? ''
  const verb =
    capitalVerb.exec(below) ??
    ((next?.label != null || /^[a-z]/.test(below)) &&
    /[:–—-]\s*$/.test(passage.text) &&
    bareLeadIn.test(passage.text)
      ? verbDone.exec(below)
      : null)
  return verb === null || !bodyLeadIn.test(passage.text)
    ? null
    : { rule: 'marked-resolution/verbs-below', fired: verb[0], from: passage.text.length, confidence: 0.9 }
}

const bareLead =
  /\b(?:it was|council|committee|members|councillors|meeting|trustees)\b[^.:]{0,60}\b(?:resolved|agreed|decided)(?: (?:to|that))?$/i

/** "It was unanimously agreed to", its colon left out, leads to the list below it. */
export const overList = ({ passages }: Reading, { at, text }: Passage): Mark | null => {
  const lead = passages[at + 1]?.label == null ? null : bareLead.exec(text.slice(-200))
  return lead === null
    ? null
    : { rule: 'marked-resolution/lead-in', fired: lead[0], from: text.length, confidence: 0.85 }
}
