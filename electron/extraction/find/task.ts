import type { RuleName } from '../../../shared/rules/finding-rules.ts'
import { doerAt, lastPersonIn } from '../fields/doer.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import { sentencesOf } from '../paper/sentences.ts'

/** What shows that a sentence gives somebody something to do. */
export type Task = {
  readonly rule: RuleName
  readonly owner: string | null
  readonly fired: string
  readonly confidence: number
}

const adverb = '(?:(?:also|then|please|again|now|therefore|further|both) )?'
const toDo = new RegExp(`^(?:,? [^,.]{0,40},)? to ${adverb}([a-z-]+)`)
const willDo = new RegExp(
  `^ (?:will|would|shall|undertook to|agreed to|volunteered to|offered to|is to|are to|was asked to|were asked to) ${adverb}([a-z-]+)`,
)
const bare = /^ ([a-z-]+)\b/
const many = /^(?:All|Officers|Councillors)(?= to )/
const askedTo =
  /^(?:(Councillors|Officers|Members) were ASKED|(?:He|She|They) (?:was|were) asked) to ([a-z-]+)/
const initialsAtEnd =
  /\s(?:[–—-]\s([A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3})|[([]([A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3})[)\]])\.?$/
const clause = /[,;:–-] (?=(?:the )?(?:[A-Z]|clerk|chair))/g

const verbOf = (shape: RegExp, rest: string): boolean => isTaskVerb(shape.exec(rest)?.[1] ?? '')

/** Tasks that the sentence's own subject has. A "will" is a promise only of a person or an office of the body. */
const subjectTask = (sentence: string): Task | null => {
  const group = many.exec(sentence)?.[0]
  const doer = doerAt(sentence)
  const owner = doer?.name ?? group
  if (owner === undefined) return null
  const rest = sentence.slice(doer?.end ?? owner.length)
  const fired = `${owner}${rest.slice(0, 24)}`
  if (verbOf(toDo, rest)) return { rule: 'told-action/role-to-do', owner, fired, confidence: 0.85 }
  if (doer === null || doer.kind === 'post') return null
  if (verbOf(willDo, rest)) return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.75 }
  const isClerk = doer.kind === 'office' && /clerk$/i.test(owner)
  return isClerk && verbOf(bare, rest)
    ? { rule: 'told-action/clerk-do', owner, fired, confidence: 0.75 }
    : null
}

/** "…, AB to chase": a task in a clause of its own. */
const clauseTask = (sentence: string): Task | null => {
  if (!sentence.includes(' to ')) return null
  for (const match of sentence.matchAll(clause)) {
    const doer = doerAt(sentence, match.index + match[0].length)
    if (doer !== null && verbOf(toDo, sentence.slice(doer.end)))
      return {
        rule: 'told-action/clause-role-to-do',
        owner: doer.name,
        fired: sentence.slice(match.index, doer.end + 12),
        confidence: 0.7,
      }
  }
  return null
}

/** The task that a sentence gives, `before` what stands before it; null where it gives none. */
export const taskIn = (sentence: string, before: string): Task | null => {
  const own = subjectTask(sentence)
  if (own !== null) return own
  const asked = askedTo.exec(sentence)
  if (asked !== null && isTaskVerb(asked[2] ?? ''))
    return {
      rule: 'told-action/asked-to-do',
      owner: asked[1] ?? lastPersonIn(before),
      fired: asked[0],
      confidence: 0.75,
    }
  const initials = initialsAtEnd.exec(sentence.slice(-40))
  if (initials !== null && /\b(?:would|will|to be|to \w+|should|needs?)\b/.test(sentence))
    return {
      rule: 'told-action/initials-at-end',
      owner: initials[1] ?? initials[2] ?? null,
      fired: initials[0],
      confidence: 0.7,
    }
  return clauseTask(sentence)
}

/** Where, after an offset, a sentence hands out a task of its own ("Clerk to write…"); the text's end where none does. */
export const taskAfter = (text: string, from: number): number =>
  sentencesOf(text).find(({ start, end }) => {
    if (start <= from) return false
    const words = text.slice(start, Math.min(end, start + 400))
    return words.split(' ').length > 4 && subjectTask(words)?.rule === 'told-action/role-to-do'
  })?.start ?? text.length
