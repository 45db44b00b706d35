import { citedNumber } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Setting } from '../paper/settings.ts'
import { type OtherFinder, other, settled } from './other.ts'

const numbered =
  /^(?:min(?:ute)?\.?\s?(?:no\.?\s?)?)?(?:[A-Z]{1,5}\d{0,4}[/:.]?)?\d{1,4}(?:[/:]\d{1,4}){0,2}[.)]?$/i
const runIn = /^([A-Z][^.:\n]{2,80}):\s\S/
const decision = /^(?:that|to|resolved|agreed|recommended|decided|action)\b/i

/** Where the title of a minute ends in its passage; null where the passage opens no minute. */
const titleEnd = (passage: Passage, setting: Setting): number | null => {
  const { label, text, row } = passage
  if (label === null || row !== undefined || !numbered.test(label) || decision.test(text)) return null
  if (setting.rank !== null && text.length > 2 && text.length < 140 && !/[.;,]$/.test(text))
    return text.length
  return runIn.exec(text)?.[1]?.length ?? null
}

/** The minutes that a paper is made of: each number with its title. */
export const minuteTitles: OtherFinder = (reading) =>
  settled(reading).flatMap(({ passage, setting }) => {
    if (setting.part.kind !== 'minutes') return []
    const end = titleEnd(passage, setting)
    const number = citedNumber(passage.label)
    return end === null || number === null
      ? []
      : [other(reading, passage, { type: 'minute', rule: 'minute/title', number }, { start: 0, end })]
  })
