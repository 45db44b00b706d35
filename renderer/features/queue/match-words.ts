import type { Match } from '../../../shared/model/match.ts'
import type { Candidate, RecordedAs } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { namesSeveral } from '../../../shared/rules/names-several.ts'
import { recordingOffered } from '../../../shared/rules/recording-offered.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

const offerWords: Readonly<Record<RecordedAs, string>> = {
  progress: 'Progress on',
  response: 'A response to',
  judgement: 'A judgement on',
  restated: 'Printed again:',
}

/** What a finding became: "Recorded as progress". */
export const recordedWords: Readonly<Record<RecordedAs, string>> = {
  progress: 'Recorded as progress',
  response: 'Recorded as a response',
  judgement: 'Recorded as a judgement',
  restated: 'Printed again',
}

/** Which recommendation: "recommendation 7 of Fostering review (12 September 2010)". */
export const matchName = ({ number, reviewTitle, bodyName, madeOn }: Match): string => {
  const named =
    number === null ? 'a recommendation' : /^[a-z]{3}/i.test(number) ? number : `recommendation ${number}`
  const of = reviewTitle ?? bodyName
  const date = madeOn === null ? '' : ` (${statedDateWords(madeOn)})`
  return `${named}${of === null ? '' : ` of ${of}`}${date}`
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** Which recommendations: "recommendations 1, 3 and 6 of Fostering review (September 2010)"; of several reviews how many. */
export const matchNames = (matches: readonly Match[]): string => {
  const [first] = matches
  if (first === undefined || matches.length === 1) return first === undefined ? '' : matchName(first)
  const numbers = matches.flatMap(({ number }) => (number === null ? [] : [number]))
  const place = ({ reviewTitle, bodyName, madeOn }: Match) => `${reviewTitle} ${bodyName} ${madeOn}`
  const isOne = matches.every((match) => place(match) === place(first)) && numbers.length === matches.length
  return isOne
    ? matchName({ ...first, number: listed(numbers) }).replace('recommendation ', 'recommendations ')
    : counted(matches.length, 'recommendation')
}

/** What a finding is offered as: "Progress on recommendation 7 of Fostering review (12 September 2010)". */
export const offerOf = (candidate: Candidate, ...matches: readonly Match[]): string =>
  `${offerWords[recordingOffered(candidate)]} ${matchNames(matches)}`

/** The same for its line in the list; null where nothing is offered. */
export const offerLine = (candidate: Candidate): string | null => {
  const [first] = candidate.matches
  if (first === undefined) return null
  const sure = candidate.matches.filter((match) => match.sure)
  if (sure.length > 0) return offerOf(candidate, ...sure)
  return namesSeveral(candidate)
    ? 'May be about several recommendations already tracked'
    : `May be about ${matchName(first)}`
}

/** How sure an offer is, in words: a figure would promise more than the evidence can. */
export const sureWords = ({ sure, score }: Match): string =>
  sure ? 'Sure' : score >= 0.6 ? 'Likely, please check' : 'Only similar, please check'

const asWords: readonly (readonly [RecordedAs, one: string, many: string])[] = [
  ['response', 'a response', 'responses'],
  ['judgement', 'a judgement', 'judgements'],
  ['progress', 'progress', 'progress'],
  ['restated', 'printed again', 'printed again'],
]

/** What a set of recordings is called: "Record 4 as responses, 12 as progress". */
export const manyOf = (entries: readonly { readonly as: RecordedAs }[]): string => {
  const parts = asWords.flatMap(([as, one, many]) => {
    const count = entries.filter((entry) => entry.as === as).length
    return count === 0 ? [] : [`${count} as ${count === 1 ? one : many}`]
  })
  return `Record ${parts.join(', ')}`
}
