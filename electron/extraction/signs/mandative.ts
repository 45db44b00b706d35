import { isTaskVerb } from '../fields/task-verbs.ts'

const participle =
  '(?:\\w+ly |re-?)?(?:[a-z-]{2,}(?:ed|en|wn|nt|ld|un|id)|made|put|set|sent|kept|brought|sought|taught|begun|done|part)'
const modal =
  '(?<!\\b(?:would|will|should|could|can|may|might|to|must|not|shall|cannot|never|also|only|always|then))'
/** "the plan be developed further", "officers be asked to report back". */
const be = new RegExp(
  `${modal}\\sbe ${participle}\\b|^THAT\\b[^a-z]{3,}?${modal}\\sBE\\s(?:[A-Z]+LY )?[A-Z]{2,}`,
)
/** "that the minutes are not submitted to the Council": the plain present for what is to be. */
const is = new RegExp(`\\s(?:is|are) (?:not |now )?${participle}\\b`)
const subject = /^(?:the )?(?:[\w&’'/()-]+,? ){1,9}?(?=[a-z])/i
/** One body or person, whose verb would end in -s if it only told: "the Panel note", "the Director of Roads write". */
const single =
  /\b(?:Council|Committee|Board|Panel|Cabinet|Executive|Forum|Commission|Group|Authority|Partnership|Trust|(?:Vice[- ]|Deputy )?Chair\w*|Director(?: of(?: (?:the|and|&|[A-Z][\w’'-]*,?)){1,6})?|Officer|Clerk|Convener|Co-?ordinator|Manager|Member|Leader|Mayor|Head of(?: (?:and|&|[A-Z][\w’'-]*,?)){1,5}|[A-Z][A-Z&]{1,6}) $/
const several = /^(?:all |the )*(?:[A-Z]?[\w’'-]+ )?(?:members|officers|councillors|partners|governors) $/i
const past = /\b(?:was|were|had|has|have been)\b/

/** The part of a sentence in which its main verb stands: one long sentence is read no further. */
const farthest = 420
const brokenBefore = /(?<!\b(?:[Cc]llrs?|Mrs?|Ms|Dr|Rev|St|No|[A-Z]))[.!?;:] ["“(]?[A-Z]/

/** The bare verb of a body: "the Board oversee the work", "Board Members ensure…". */
const bareDoes = (text: string): boolean => {
  const head = text.slice(0, 160)
  for (const match of head.matchAll(/ ([a-z]+)\b/g)) {
    const before = head.slice(0, match.index + 1)
    if (!isTaskVerb(match[1] ?? '') || !subject.test(head)) continue
    if (single.test(before) || several.test(before)) return true
  }
  return false
}

const matches = (shape: RegExp, text: string): boolean => {
  const found = shape.exec(text.slice(0, farthest))
  return found !== null && found.index > 1 && !brokenBefore.test(text.slice(0, found.index))
}

const withoutThat = (text: string): string => text.replace(/^(?:that|THAT)\b,? ?/i, '')

/** True for words that say what is to be and nobody who says so: "the plan be agreed", "officers report back in May". */
export const isMandative = (text: string): boolean => matches(be, text) || bareDoes(withoutThat(text))

/** "the meeting in December includes a report". */
const doesNow = (text: string): boolean =>
  [...text.slice(0, 160).matchAll(/ ([a-z]+)s (?=(?:an?|the|its|their|all|any|no|[a-z]+s)\b)/g)].some(
    ([, verb = '']) => isTaskVerb(verb),
  )

/** True for the same in the plain present, which only its place can tell from a report: "two sessions are arranged". */
export const isPlainPresent = (text: string): boolean =>
  (matches(is, text) || doesNow(text)) && !past.test(text)
