import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { item, present } from './item.ts'
import { progressGroup } from './groups.ts'
import { sideLabel, sideParts } from './inline-labels.ts'
import { isOutsiders } from './outsiders.ts'

/** Something done or under way: "has been", "were trained", "is now", "continues". */
const tells =
  /\b(?:has|have|had) (?:\w+ly |now |also |since |already |all |both )?(?:been |begun|led|met|held|made|taken|grown|risen|fallen|become|[a-z]+ed\b)|\b(?:was|were|is|are) (?:now |also |being |\w+ly )?[a-z]+(?:ed|en|wn|lt|ld)\b|\b(?:is|are) (?:now|under way|underway|on track|in place|complete)\b|\bnow (?:has|have|in|open|offers?)\b|\bcontinues? to\b/i
const introduces =
  /[:;]\s*$|^(?:this|the following|the table|the list|set out|members|appendix|below|see)\b.{0,60}\b(?:section|report|table|sets? out|summari[sz]es?|below|appendix|shows?|asked|requested|recommend\w*)\b/i

const isStatement = (text: string): boolean =>
  text.length > 40 && text.length < 1500 && tells.test(text) && !introduces.test(text)

/** What follows "That a hardship fund be kept going." under such a heading tells what came of it. */
const tellsOfAbove = ({ passages }: Reading, { at, text }: Passage): boolean => {
  const above = passages[at - 1]
  return (
    above !== undefined &&
    above.label === null &&
    /^That\s/.test(above.text) &&
    !/^That\s/.test(text) &&
    /[.!?]$/.test(text)
  )
}

const titledAs = (reading: Reading, at: number): boolean => {
  const heading = reading.settings[at]?.heading ?? ''
  // "Progress" over the words of one recommendation belongs to that.
  // How far the year's audits are is how auditors do, and no progress on what was recommended.
  if (
    /\b(?:against|on|with|towards|of) (?:[\w/-]+ ){0,4}(?:audit|audits|work|forward|budget|financial) (?:plan|programme)\b/i.test(
      heading,
    )
  )
    return false
  return sideLabel(heading) === null || heading.split(' ').length > 2
}

/** Paragraphs that each tell what was done, under a progress heading of a report, with or without a number. */
export const progressParagraphs: Extractor = (reading) => {
  if (reading.kind === 'minutes') return []
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (
      setting?.zone !== 'progress' ||
      setting.rank !== null ||
      setting.part.kind === 'minutes' ||
      setting.part.kind === 'agenda' ||
      passage.row !== undefined ||
      (passage.label !== null && (isBullet(passage.label) || !/^\d/.test(passage.label))) ||
      sideParts(passage.text).length > 0 ||
      !titledAs(reading, passage.at) ||
      isOutsiders(passage.text) ||
      !(isStatement(passage.text) || tellsOfAbove(reading, passage))
    )
      continue
    const draft = item(reading, {
      type: 'progress',
      rule: 'progress/paragraph-under-heading',
      fired: setting.heading ?? '',
      confidence: 0.7,
      group: progressGroup(reading),
      number: passage.label,
      places: [placeIn(passage)],
      page: passage.page,
      owner: null,
    })
    drafts.push(draft === null ? null : { ...draft, due: null, dueDate: null })
  }
  return present(drafts)
}
