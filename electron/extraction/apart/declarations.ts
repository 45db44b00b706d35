import { sentencesOf } from '../paper/sentences.ts'
import { type OtherFinder, other, settled } from './other.ts'
import { peopleIn } from './people.ts'

const declared =
  /\b(?:declared|disclosed|registered) (?:an?|his|her|their|the following|that (?:s?he|they))\b.{0,120}?\b(?:interests?|governor|trustee|member|employed|employee)\b/i
const heading = /\b(?:declarations?|disclosures?) of (?:[a-z]+ ){0,4}interests?\b/i
const nil = /^(?:none|nil|there were no|no (?:declarations|interests|disclosures)|members (?:were|are) )/i

/** Interests that members declared. */
export const declarations: OtherFinder = (reading) =>
  settled(reading).flatMap(({ passage, setting }) => {
    if (setting.part.kind !== 'minutes' || setting.rank !== null || nil.test(passage.text)) return []
    const parts = { type: 'declaration' as const }
    const told = sentencesOf(passage.text).filter(({ start, end }) =>
      declared.test(passage.text.slice(start, Math.min(end, start + 1000))),
    )
    if (told.length > 0)
      return told.map((span) => other(reading, passage, { ...parts, rule: 'declaration/declared' }, span))
    const names = heading.test(setting.heading ?? '') && passage.text.length < 400
    // "Cllr Quill – item 6, governor of the school", under the heading.
    return names && peopleIn(passage.text.split(/[–:-]/)[0] ?? '').length > 0
      ? [other(reading, passage, { ...parts, rule: 'declaration/under-heading' })]
      : []
  })
