import { entriesAfter, entriesUnder } from './entries.ts'
import { type OtherFinder, other, settled } from './other.ts'

const nouns = '(?:aims?|objectives?|promises|pledges|commitments|ambitions|priorities)'
const heading = new RegExp(
  `^(?:(?:our|the|key|main|strategic|corporate|shared|top|\\d{1,2}|three|four|five|six|seven|eight) ){0,4}(?:aims and )?${nouns}(?: (?:and (?:objectives|priorities|outcomes)|for (?:the )?(?:next|coming|year|\\d{4}).{0,30}|\\d{4}.{0,12}|to you|of (?:the|this|our) (?:plan|strategy|partnership|board)))?\\s?[:.]?$`,
  'i',
)
const announced = new RegExp(
  `\\b${nouns} (?:for [^.:]{0,60} |of [^.:]{0,60} )?(?:are|were|will be|include)(?: (?:recommended|set out|agreed|proposed))?(?: (?:as|as follows|below|to))?\\s?:$`,
  'i',
)

/** Aims, promises and priorities: what a strategy or an annual report hangs its actions and measures on. */
export const objectives: OtherFinder = (reading) => {
  const under = entriesUnder(reading, heading).map(({ passage }) =>
    other(reading, passage, { type: 'objective', rule: 'objective/list-under-heading' }),
  )
  const listed = new Set(under.map(({ place }) => place.block))
  const told = settled(reading)
    .filter(
      ({ passage: { text }, setting }) =>
        setting.part.kind !== 'minutes' && text.endsWith(':') && announced.test(text.slice(-400)),
    )
    .flatMap(({ passage }) => entriesAfter(reading, passage))
    .filter(({ block }) => !listed.has(block))
    .map((passage) => other(reading, passage, { type: 'objective', rule: 'objective/announced-list' }))
  return [...under, ...told]
}
