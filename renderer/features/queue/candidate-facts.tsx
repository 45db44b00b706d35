import type { Candidate } from '../../../shared/model/queue.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Fact, Facts, responseWords } from '../../ui/index.ts'
import { typeWords } from './candidate-words.ts'

/** The words as printed, with the day they were taken to mean where that says more. */
const dueInWords = (due: string | null, date: string | null): string => {
  if (due === null) return date === null ? '' : statedDateWords(date)
  return date === null || due.includes(statedDateWords(date)) ? due : `${due} (${statedDateWords(date)})`
}

/** Where it stands in its paper: the minute, and what that is about. */
const standsUnder = ({ type, minute, number, under }: Candidate): string | null => {
  if (type === 'recommendation' || type === 'indicator' || under === undefined) return null
  const printed = minute ?? number
  return printed === null || !/^\W?\d/.test(printed) ? under : `${printed} ${under}`
}

/** What was read beside a candidate's words: what it stands under, whose it is, by when, and the answer printed with it. */
export const CandidateFacts = ({ candidate }: { readonly candidate: Candidate }) => {
  const { type, owner, ownerName, recipient, due, dueDate, response } = candidate
  const under = standsUnder(candidate)
  return (
    <Facts>
      {type !== 'recommendation' && <Fact name="Kind">{typeWords[type]}</Fact>}
      {under !== null && <Fact name="Under">{under}</Fact>}
      {recipient !== undefined && <Fact name="Put to">{recipient}</Fact>}
      {owner !== null && (
        <Fact name="Owner">{ownerName === undefined ? owner : `${owner} (${ownerName})`}</Fact>
      )}
      {(due !== null || dueDate !== null) && <Fact name="Due">{dueInWords(due, dueDate)}</Fact>}
      {response !== undefined && (
        <Fact name="Answer">
          {responseWords[response.kind]}: it says “{response.words}”
        </Fact>
      )}
    </Facts>
  )
}
