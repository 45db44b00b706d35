import { isBullet, labelStyle } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { Mark } from './mark.ts'
import { isMotion } from './motions.ts'

const loneBe = /^That\b.{3,300}?\bbe\s\w+(?:ed|n|t)\b|^THAT\b[^a-z]{3,300}?\bBE\s[A-Z]{2,}/
/** In a list, a body and what it did will do: "(1) That Members note the report". */
const loneBody =
  /^That (?:the )?(?:[\w&’',-]+ ){0,6}?(?:Council|Committee|Board|Cabinet|Executive|Panel|Members)\s(?:notes?d?|agrees?d?|approves?d?|endorses?d?|recommends?(?:ed)?|considers?(?:ed)?|comments?(?:ed)?|determines?d?|requests?(?:ed)?|supports?(?:ed)?|receives?d?)\b/
/** In the list under "The Board considered the following recommendations of the Panel:". */
const isPutAbove = ({ passages }: Reading, at: number): boolean => {
  const lead = passages.slice(Math.max(0, at - 20), at).findLast(({ label }) => label === null)
  return (
    lead !== undefined &&
    /\bfollowing (?:\w+ )?(?:recommendations?|comments|suggestions|observations)\b[^.:]{0,120}:\s?[-–—]{0,2}$/i.test(
      lead.text,
    )
  )
}

/** In a list that has lost its lead: "1) the minutes be noted;", "2) officers be asked to report back". */
const subjunctive =
  /^(?:the|all|any|an?|no|officers|members|[A-Z][a-z]+)\b[^.:;?]{0,240}?(?<!\b(?:would|will|should|could|can|may|might|to|must|not|shall|cannot|that it|also))\sbe (?:\w+ly )?(?:noted|approved|agreed|endorsed|adopted|received|accepted|deferred|supported|thanked|confirmed|signed|amended|established|delegated|authorised|submitted|referred|asked|requested|invited|appointed|granted|refused)\b/i
/** Told of what was said, not of what was decided. */
const discussed =
  /\b(?:suggest\w*|comments?|commented|questions?|propos\w+|points?|views?|raised|asked|requests?|discuss\w*|considered|options?|informed|advised|noted|conditions?|subject to)\b[^.]*:\s?[-–—]{0,2}$/i

const isBareList = ({ passages, settings }: Reading, { at, text, label, kind }: Passage): boolean => {
  if (label === null || isBullet(label) || kind === 'heading') return false
  if (!text.includes(' be ') || !subjunctive.test(text)) return false
  const beside = [passages[at - 1], passages[at + 1]].some(
    (other) =>
      other?.label != null && labelStyle(other.label) === labelStyle(label) && subjunctive.test(other.text),
  )
  const lead = passages.slice(Math.max(0, at - 20), at).findLast((other) => other.label === null)
  return beside && settings[at]?.zone !== 'agenda' && (lead === undefined || !discussed.test(lead.text))
}

/** What committee web pages print before the words of an item. */
const pageLabel = /^(?:Decision|Minutes):\s+(?=That\b)/

/** "That the report be noted." on a line of its own, its heading lost; a motion or a quoted text is none. */
export const loneThat = (reading: Reading, passage: Passage): Mark | null => {
  const from = pageLabel.exec(passage.text)?.[0].length ?? 0
  const text = passage.text.slice(from)
  const decides =
    loneBe.test(text) || (passage.label !== null && loneBody.test(text)) || isBareList(reading, passage)
  const put =
    passage.label !== null &&
    (labelStyle(passage.label) === 'recommendation' || isPutAbove(reading, passage.at))
  if (!decides || put || reading.settings[passage.at]?.purpose === true || isMotion(reading, passage.at))
    return null
  return { rule: 'marked-resolution/lost-heading', fired: 'That … be', from, confidence: 0.55 }
}
