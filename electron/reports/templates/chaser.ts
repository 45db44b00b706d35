import type { Chaser } from '../../../shared/model/chaser.ts'
import type { Report } from '../../../shared/model/report.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

const aboutWords = ({ ownReference, reference, reviewTitle, number }: Chaser): string => {
  const called =
    number === null ? 'a recommendation' : /^\d/u.test(number) ? `recommendation ${number}` : number
  const which = ownReference === null || ownReference === number ? called : `${called} (${ownReference})`
  const review = [reference, reviewTitle].filter((part) => part !== null).join(', ')
  return review === '' ? which : `${which} of ${review}`
}

/** A draft letter to a recipient whose response is overdue; the officer changes and signs it. */
export const chaserLetter = (chaser: Chaser): Report => {
  const { council, bodyName, recipientName, today, startedOn, dueOn, daysOverdue, text } = chaser
  const start = startedOn === null ? '' : `The time for it began on ${statedDateWords(startedOn)}. `
  return {
    title: 'Response awaited',
    council,
    body: bodyName,
    dateWords: statedDateWords(today),
    language: 'en-GB',
    marking: 'DRAFT',
    blocks: [
      { kind: 'paragraph', text: `To: ${recipientName}` },
      {
        kind: 'paragraph',
        text: `${bodyName ?? 'The scrutiny committee'} put ${aboutWords(chaser)} to you. No full response has been recorded.`,
      },
      { kind: 'heading', level: 2, text: 'The recommendation' },
      {
        kind: 'paragraph',
        text: text ?? 'Its words are left out here: it comes from a paper that is exempt from publication.',
      },
      { kind: 'heading', level: 2, text: 'When the response was due' },
      {
        kind: 'paragraph',
        text: `${start}Its last day was ${statedDateWords(dueOn)}, ${counted(daysOverdue, 'day')} ago. The rule that we go by: ${chaser.ruleWords} Its source: ${chaser.ruleSource}.`,
      },
      { kind: 'heading', level: 2, text: 'What we ask' },
      {
        kind: 'paragraph',
        text: 'Please say whether the recommendation is accepted, accepted in part or rejected, with the reason where it is not accepted in full, and who will do what by when. If a full response is not ready, please send what can be said now and the day on which the rest will follow.',
      },
      { kind: 'paragraph', text: 'Yours sincerely,' },
      { kind: 'paragraph', text: '[name and office of the sender]' },
    ],
  }
}
