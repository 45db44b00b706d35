import type { Match } from '../../../shared/model/match.ts'
import type { Candidate, RecordedAs } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
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

/** First letter up, for words that stand alone. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Which recommendation: "recommendation 7 of Fostering review (12 September 2010)". */
export const matchName = ({ number, reviewTitle, bodyName, madeOn }: Match): string => {
  const named =
    number === null ? 'a recommendation' : /^[a-z]{3}/i.test(number) ? number : `recommendation ${number}`
  const of = reviewTitle ?? bodyName
  const date = madeOn === null ? '' : ` (${statedDateWords(madeOn)})`
  return `${named}${of === null ? '' : ` of ${of}`}${date}`
}

/** What a finding is offered as: "Progress on recommendation 7 of Fostering review (12 September 2010)". */
export const offerOf = (candidate: Candidate, match: Match): string =>
  `${offerWords[recordingOffered(candidate)]} ${matchName(match)}`

/** The same for its line in the list; null where nothing is offered. */
export const offerLine = (candidate: Candidate): string | null => {
  const [first] = candidate.matches
  if (first === undefined) return null
  return first.sure ? offerOf(candidate, first) : `May be about ${matchName(first)}`
}

/** How sure an offer is, in words: a figure would promise more than the evidence can. */
export const sureWords = ({ sure, score }: Match): string =>
  sure ? 'Sure' : score >= 0.6 ? 'Likely, please check' : 'Only similar, please check'

/** What a set of recordings is called: "progress on 12 recommendations". */
export const manyOf = (entries: readonly { readonly as: RecordedAs }[]): string => {
  const progress = entries.filter(({ as }) => as === 'progress').length
  const again = entries.length - progress
  if (again === 0) return `Record ${progress} as progress`
  if (progress === 0) return `Record ${again} as printed again`
  return `Record ${progress} as progress, ${counted(again, 'one', 'ones')} as printed again`
}
