import type { RuleName } from '../../../shared/rules/finding-rules.ts'
import { type Doer, doerAt, lastPersonIn } from '../fields/doer.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import { sentencesOf } from '../paper/sentences.ts'

/** What shows that a sentence gives somebody something to do. */
export type Task = {
  readonly rule: RuleName
  readonly owner: string | null
  readonly fired: string
  readonly confidence: number
  /** Where its words stand in the sentence, where they are a part of it in brackets: "(BH to write)". */
  readonly part?: { readonly start: number; readonly end: number }
}

const adverb = '(?:(?:also|then|please|again|now|therefore|further|both) )?'
const toDo = new RegExp(`^(?:,? [^,.]{0,40},)? to ${adverb}([a-z-]+)`)
const willDo = new RegExp(
  `^ (?:will|would|shall|undertook to|agreed to|volunteered to|offered to|is to|are to) ${adverb}([a-z-]+)`,
)
const willClause = new RegExp(`^ (?:will|shall|is to|are to) ${adverb}([a-z-]+)`)
const wasAsked = new RegExp(`^ (?:was|were) (?:asked|requested|instructed|tasked) to ${adverb}([a-z-]+)`)
const undertakes = new RegExp(`^ (?:undertook|agreed|offered|promised) to ${adverb}([a-z-]+)`)
const bare = /^ ([a-z-]+)\b/
/** "The Clerk read a report" tells what was done. */
const mayBePast = /^ (?:read|put|set|let|cut)\b/
const many =
  /^(?:All(?: councillors| members| Cllrs)?|Officers|Councillors|Cllrs|Each (?:member|councillor)|Everyone)(?= to )/
const askedTo =
  /^(?:(Councillors|Officers|Members) were ASKED|(?:He|She|They) (?:was|were) asked) to ([a-z-]+)/
const initialsAtEnd =
  /\s(?:[–—-]\s([A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3})|[([]([A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3})[)\]])\.?$/
/** "Chair asked the Clerk to investigate": who asks, so that a post may be asked too, is the body or its chair. */
const asks =
  /\b(?:(?:the )?([Cc]hair(?:man|woman|person)?|[Mm]embers|[Cc]ouncillors|[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]abinet|[Gg]roup|[Mm]eeting)|[a-z’')]+) (?:also )?(?:asked|requested|instructed|directed) (?:that )?(?=(?:the )?(?:[A-Z]|clerk|chair|secretary))/g
const clause = /(?:[,;:–-] |\()(?:(?:and|but|so) )?(?=(?:the )?(?:[A-Z]|clerk|chair))/g

/** "Cllr Ash to replace Cllr Dale on the panel" changes who sits there, and is no task. */
const inTheirPlace =
  /^ (?:to|will) replace (?:(?:County|Town|Parish|Borough) )?(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\b/

/** After "to", whatever a named person is given to do is a verb; "to the", "to be", "to June" is none. */
const noTask =
  /^(?:the|an?|his|her|its|their|our|your|this|that|these|those|which|whom|each|all|any|some|every|both|be|have|date|and|or|not|no|one|two|three|about|around|where|what|whether|stand|sit|serve|act|chair|leave|retire|resign)$/
const givenTo = (rest: string): boolean => {
  const verb = toDo.exec(rest)?.[1]
  return verb !== undefined && !noTask.test(verb) && !inTheirPlace.test(rest)
}

const verbOf = (shape: RegExp, rest: string): boolean =>
  isTaskVerb(shape.exec(rest)?.[1] ?? '') && !inTheirPlace.test(rest)

/** Tasks that the sentence's own subject has. A "will" is a promise only of a person or an office of the body. */
const subjectTask = (sentence: string): Task | null => {
  const group = many.exec(sentence)?.[0]
  const doer = doerAt(sentence)
  const owner = doer?.name ?? group
  if (owner === undefined) return null
  const rest = sentence.slice(doer?.end ?? owner.length)
  const fired = `${owner}${rest.slice(0, 24)}`
  if (verbOf(toDo, rest)) return { rule: 'told-action/role-to-do', owner, fired, confidence: 0.85 }
  if ((doer?.kind === 'person' || doer?.kind === 'office') && givenTo(rest))
    return { rule: 'told-action/role-to-do', owner, fired, confidence: 0.75 }
  // A post may be another body's; what it took upon itself in the meeting is a task all the same.
  if (doer !== null && doer.kind === 'post' && verbOf(undertakes, rest))
    return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.7 }
  if (doer !== null && verbOf(wasAsked, rest))
    return { rule: 'told-action/asked-to-do', owner, fired, confidence: 0.75 }
  if (doer === null || doer.kind === 'post') return null
  if (verbOf(willDo, rest)) return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.75 }
  const isClerk = doer.kind === 'office' && /clerk$/i.test(owner) && !mayBePast.test(rest)
  return isClerk && verbOf(bare, rest)
    ? { rule: 'told-action/clerk-do', owner, fired, confidence: 0.75 }
    : null
}

/** "The Chairman asked the Clerk to investigate": a person or an office of the body is given a task; a post only by the body. */
const askedTask = (sentence: string): Task | null => {
  for (const match of sentence.matchAll(asks)) {
    const doer = doerAt(sentence, match.index + match[0].length)
    const given =
      doer !== null && (doer.kind === 'office' || (match[1] !== undefined && doer.kind !== 'initials'))
    if (given && verbOf(/^(?: (?:to|should))? (?:please |also )?([a-z-]+)/, sentence.slice(doer.end)))
      return {
        rule: 'told-action/asked-to-do',
        owner: doer.name,
        fired: sentence.slice(match.index, doer.end + 16),
        confidence: 0.75,
      }
  }
  return null
}

const promises = (rest: string, { kind, name }: Doer): boolean =>
  (kind === 'person' || kind === 'office') &&
  (verbOf(willClause, rest) || (/clerk$/i.test(name) && verbOf(bare, rest) && !mayBePast.test(rest)))

const bracketed = (sentence: string, start: number): Pick<Task, 'part'> => {
  const end = sentence[start] === '(' ? sentence.indexOf(')', start) : -1
  return end < 0 ? {} : { part: { start, end: end + 1 } }
}

/** "…, AB to chase", "– Clerk arrange meeting", "but Cllr Ash will ask again": a task in a clause of its own. */
const clauseTask = (sentence: string): Task | null => {
  for (const match of sentence.matchAll(clause)) {
    const doer = doerAt(sentence, match.index + match[0].length)
    const rest = doer === null ? '' : sentence.slice(doer.end)
    if (doer !== null && (verbOf(toDo, rest) || promises(rest, doer)))
      return {
        rule: 'told-action/clause-role-to-do',
        owner: doer.name,
        fired: sentence.slice(match.index, doer.end + 12),
        confidence: 0.7,
        ...bracketed(sentence, match.index),
      }
  }
  return null
}

const done =
  /^(?!["“‘(]|(?:To|They|He|She|It|We|I|There|Those|These|This|That|Nothing)\b)(.{3,110}?) to be (?:\w+ly )?([a-z]+(?:ed|en|nt|ght|ld|pt)|put|cut|made|done|set|read|met|begun)\b/
/** A verb before it tells of a wish, a need or what is going on, and not of a task that is given. */
const tells =
  /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|should|could|may|might|can|needs?|needed|appears?|seems?|seemed|wants?|wish(?:es|ed)?|ought|continues?|due|likely|hopes?|that|which|who|if|whether|when|how|what|why|allow\w*|enable|ensure|\w{3,}ing|[a-z]{2,}ed)\b/
const ofEvents =
  /^(?:held|found|seen|known|had|noted|confirmed|announced|expected|decided|determined|agreed|advised|arranged|discussed|transacted|debated)$/

/** "Three quotations to be brought to the March meeting.": a task that names nobody. */
const passiveTask = (sentence: string): Task | null => {
  const match = done.exec(sentence)
  const subject = (match?.[1] ?? '').replace(/^(?:All |The |A |An )?\S+/, '')
  if (
    match === null ||
    sentence.endsWith(':') ||
    ofEvents.test(match[2] ?? '') ||
    tells.test(subject) ||
    /[.:;]/.test(subject)
  )
    return null
  return { rule: 'told-action/to-be-done', owner: null, fired: match[0].slice(-40), confidence: 0.6 }
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
  const given = askedTask(sentence)
  if (given !== null) return given
  const initials = initialsAtEnd.exec(sentence.slice(-40))
  if (initials !== null && /\b(?:would|will|to be|to \w+|should|needs?)\b/.test(sentence))
    return {
      rule: 'told-action/initials-at-end',
      owner: initials[1] ?? initials[2] ?? null,
      fired: initials[0],
      confidence: 0.7,
    }
  return clauseTask(sentence) ?? passiveTask(sentence)
}

/** Where, after an offset, a sentence hands out a task of its own ("Clerk to write…"); the text's end where none does. */
export const taskAfter = (text: string, from: number): number =>
  sentencesOf(text).find(({ start, end }) => {
    if (start <= from) return false
    const words = text.slice(start, Math.min(end, start + 400))
    return words.split(' ').length > 4 && subjectTask(words)?.rule === 'told-action/role-to-do'
  })?.start ?? text.length
