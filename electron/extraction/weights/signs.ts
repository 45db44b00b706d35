import { doerAt } from '../fields/doer.ts'
import type { Roster } from '../fields/roster.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'

/**
 * A sentence as words that carry over from one council's papers to another's: who is named becomes what he is,
 * figures and days become signs, so that nothing of one paper can weigh.
 */
const token = /[A-Za-z]+(?:[’'-][A-Za-z]+)*|\d[\d,./:]*(?:st|nd|rd|th|am|pm)?|[£%:;?().–]/g

const titles = new Set('cllr cllrs councillor councillors mr mrs ms miss dr alderman baillie'.split(' '))
const days = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
/** Words that papers print with a capital in the middle of a sentence and that still say something. */
const capitals = new Set(
  (
    'clerk chair chairman chairwoman chairperson vice-chairman council councillors committee sub-committee board panel cabinet ' +
    'executive members member officer officers director head leader trustees secretary treasurer governors ' +
    'resolved agreed decided noted approved recommended decision action actions minutes report reports planning ' +
    'motion amendment resolution recommendation recommendations statement policy plan strategy budget precept ' +
    'no all that to be and of the not for in on by with will it is was'
  ).split(' '),
)

const initials = /^[A-Z]{2,3}$/

const signOf = (word: string, within: boolean): string => {
  const lower = word.toLowerCase()
  if (/^\d/.test(word)) return '#'
  if (titles.has(lower)) return 'TITLE'
  // In small letters it is the verb.
  if (days.has(lower) || word === 'May') return 'DAY'
  if (capitals.has(lower) || !/^[A-Z]/.test(word)) return lower
  if (initials.test(word)) return 'INITIALS'
  return within ? 'NAME' : lower
}

/** A word as it is weighed, and where it stands in the sentence. */
export type Sign = { readonly sign: string; readonly start: number; readonly end: number }

/** Words of a sentence as they are weighed, at most `most`; a doer that opens it, or that "that" leads to, is one word. */
export const signsIn = (sentence: string, roster: Roster, most = 60): readonly Sign[] => {
  const signs: Sign[] = []
  const doer = (start: number): void => {
    const found = doerAt(sentence, start, roster)
    if (found === null) return
    const isPerson = found.kind === 'initials' || found.kind === 'person'
    signs.push({ sign: isPerson ? 'PERSON' : 'POST', start, end: found.end })
    token.lastIndex = found.end
  }
  token.lastIndex = 0
  doer(0)
  for (
    let match = token.exec(sentence);
    match !== null && signs.length < most;
    match = token.exec(sentence)
  ) {
    const { index: start } = match
    const end = start + match[0].length
    const sign = signOf(match[0], start > 0)
    const last = signs.at(-1)?.sign
    if (sign === 'NAME' && (last === 'NAME' || last === 'TITLE')) continue
    signs.push({ sign, start, end })
    if (sign === 'that' && sentence[end] === ' ') doer(end + 1)
  }
  return signs
}

/** A word's class where it has one: a verb of a task is one whatever it is. */
export const classOf = (sign: string): string => (isTaskVerb(sign) ? 'TASK' : sign)
