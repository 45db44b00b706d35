import { doerAt, lastDoerIn, lastPersonIn } from '../fields/doer.ts'
import { nobodyKnown, type Roster } from '../fields/roster.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { clauseTask } from './clause-task.ts'
import { leftToBeDone, passiveTask, promisedBy } from './passive-task.ts'
import { postTask } from './post-task.ts'
import {
  askedIf,
  bare,
  confirmedWould,
  givenTo,
  hasWord,
  isPerson,
  mayBePast,
  restAfter,
  saidWould,
  taskedWith,
  toDo,
  toldTo,
  undertakes,
  verbOf,
  wasAsked,
  willDo,
} from './task-shapes.ts'
import type { Task } from './told-task.ts'

const alsoUndertakes =
  /^ [a-z]+ed [^.]{3,300}? and (?:undertook|agreed|offered|promised) to (?:also )?([a-z-]+)/
/** "The Clerk reported that it was broken and will ask again": of an office of the body. */
const saidAndWill =
  /^ (?:reported|explained|advised|confirmed|noted|said)\b[^.;]{3,200}? and (?:will|would) (?:also )?([a-z-]+)/
/** What a body agreed to do is its decision. */
const isBody = /(?:Panel|Committee|Board|Group|Council|Commission|Forum)$/
/** "The Committee was asked to make any suggestions": a chance to speak. */
const invites =
  /^ (?:was|were) (?:asked|invited|requested) to (?:make (?:any |their )?(?:suggestions?|comments?)|suggest|comment|note|consider|declare|bear|be mindful|raise any|ask any|put forward|come forward)\b/
const groupWill = /^ (?:will|would|undertook to) (?:also )?(?!consider\b|look\b|take\b)([a-z-]+)/
const allToThink = /^ to (?:think|bring|try|read|turn up|have a (?:look|think))\b/
const many =
  /^(?:A(?:ll|LL)(?: councillors| members| Cllrs| trustees| governors)?|Officers|Councillors|Cllrs|Each (?:member|councillor)|Everyone|Everybody|(?:Members|Trustees|Governors|Committee(?: members)?)(?= to (?:let|send|bring|e-?mail|forward|pass|think|look|read|inform|check|submit|return|tell|contact|ask|try|put)\b)|All (?:[a-z]+ )?(?:groups|teams|leads|representatives|reps)(?= to ))(?= (?:to|will|would|agreed to|undertook to) )/
const askedTo =
  /^(?:(Councillors|Officers|Members) were ASKED|(?:He|She|They) (?:was|were) asked) to ([a-z-]+)/
/** "She undertook to send…": the person or post that the sentence before names. */
const pronoun =
  /^(?:He|She|They) (?:also |then )?(?:(?:undertook|agreed|offered|promised|volunteered) to|(will|is to|are to)) (?:also |then )?([a-z-]+)/
const initialsAtEnd =
  /\s(?:[–—-]\s([A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3})|[([]([A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3})[)\]])\.?$/
/** "Chair asked the Clerk to investigate": who asks, so that a post may be asked too, is the body or its chair. */
const asks =
  /\b(?:(?:the )?([Cc]hair(?:man|woman|person)?|[Mm]embers|[Cc]ouncillors|[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]abinet|[Gg]roup|[Mm]eeting)|[a-z’')]+) (?:also )?(?:asked|requested|instructed|directed) (?:that )?(?=(?:the )?(?:[A-Z]|clerk|chair|secretary))|\b[Ii]t was left (?:with|to|for) (?=(?:the )?(?:[A-Z]|clerk|chair|secretary))/g
/** "Cllr Ash has sanded the seat and will paint it": what is still to come after what was done. */
const doneAndWill =
  /^ (?:has|have|had|(?:is|are) [a-z]+ing) [^.;]{3,120}? and(?= (?:will|shall|is to|are to|(?:has )?(?:agreed|offered|undertook|undertaken) to) )/

/** What an agenda says that the chair or the clerk does at an item: "The Chair to advise the Committee of any announcements". */
const chairsPart =
  /^(?:the )?chair(?:man|woman|person)? (?:will|shall) keep (?:the meeting|order|to)\b|^(?:the )?(?:\w+ ){0,2}clerk to receive (?:any |written )*(?:requests|declarations|apologies|questions)\b|^(?:the )?(?:chair(?:man|woman|person)?|mayor|convener|provost|leader) to (?:advise|inform|remind|invite|welcome|ask|report|announce|introduce|open|make|receive) (?:the (?:committee|council|board|panel|meeting|public|forum)|members|any|all|those|announcements|such)\b/i

/** Tasks that the sentence's own subject has. A "will" is a promise only of a person or an office of the body. */
const subjectTask = (sentence: string, known: Roster = nobodyKnown): Task | null => {
  const group = many.exec(sentence)?.[0]
  const doer = group === undefined ? doerAt(sentence, 0, known) : null
  const owner = doer?.name ?? group
  if (owner === undefined) return null
  const rest = restAfter(sentence, doer?.end ?? owner.length)
  const fired = `${owner}${rest.slice(0, 24)}`
  const officersOf = owner.startsWith('Officers') && verbOf(undertakes, rest)
  if (
    verbOf(toDo, rest) ||
    officersOf ||
    (group !== undefined && (verbOf(groupWill, rest) || allToThink.test(rest)))
  )
    return { rule: 'told-action/role-to-do', owner, fired, confidence: 0.85 }
  if (doer !== null && isPerson(doer, known) && givenTo(rest))
    return {
      rule: / to /.test(rest.slice(0, 4)) ? 'told-action/role-to-do' : 'told-action/role-will-do',
      owner,
      fired,
      confidence: 0.75,
    }
  if (doer !== null && isPerson(doer, known) && hasWord.test(rest))
    return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.7 }
  const already = doer === null || !isPerson(doer, known) ? undefined : doneAndWill.exec(rest)?.[0]
  if (already !== undefined && givenTo(rest.slice(already.length)))
    return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.65 }
  // A post may be another body's; what it took upon itself in the meeting is a task all the same.
  const takesOn = doer !== null && doer.kind === 'post' && !isBody.test(doer.name)
  if (takesOn && verbOf(undertakes, rest))
    return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.7 }
  // "The Clerk explained the delay and agreed to write again."
  if ((takesOn || (doer !== null && isPerson(doer, known))) && verbOf(alsoUndertakes, rest))
    return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.65 }
  const isTold = doer?.kind === 'office' && verbOf(toldTo, rest)
  if (doer !== null && isBody.test(doer.name) && invites.test(rest)) return null
  if (doer !== null && (isTold || verbOf(wasAsked, rest) || taskedWith.test(rest) || verbOf(askedIf, rest)))
    return { rule: 'told-action/asked-to-do', owner, fired, confidence: 0.75 }
  if (doer === null || doer.kind === 'post') return null
  if ((doer.kind === 'office' || isPerson(doer, known)) && verbOf(confirmedWould, rest))
    return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.65 }
  if (doer.kind === 'office' && verbOf(saidWould, rest))
    return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.65 }
  if (doer.kind === 'office' && verbOf(saidAndWill, rest))
    return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.6 }
  if (verbOf(willDo, rest)) return { rule: 'told-action/role-will-do', owner, fired, confidence: 0.75 }
  const isClerk = doer.kind === 'office' && /clerk$/i.test(owner) && !mayBePast.test(rest)
  return isClerk && verbOf(bare, rest)
    ? { rule: 'told-action/clerk-do', owner, fired, confidence: 0.75 }
    : null
}

/** "The Chairman asked the Clerk to investigate": a person or an office of the body is given a task; a post only by the body. */
const askedTask = (sentence: string, known: Roster): Task | null => {
  for (const match of sentence.matchAll(asks)) {
    const doer = doerAt(sentence, match.index + match[0].length, known)
    const given =
      doer !== null &&
      (doer.kind === 'office' ||
        ((match[1] !== undefined || /left/.test(match[0])) && doer.kind !== 'initials'))
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

const bareVerb = /^(?:To |to )?(?:[Rr]e-)?([A-Z]?[a-z-]+)\b/
const doerLast = /(?:\s[–—-]\s|\s\()([A-Z][^()]{1,60}?)\)?\.?$/

/** "Re-advertise – Clerk.", "Clerk: re-advertise": what is to be done, and who does it, with nothing between. */
const leftTo = (sentence: string, known: Roster): Task | null => {
  const front = /^([A-Z][\w.’' /&-]{1,40}?)\s?:\s+(?=\S)/.exec(sentence)
  const name = front?.[1] ?? doerLast.exec(sentence.slice(-80))?.[1]
  // "Litter in Church Lane – report to the district (Clerk)": what it is about stands before.
  const about = front === null ? /^[A-Z][^.;:–]{2,60} [–-] (?=[a-z])/.exec(sentence)?.[0].length : undefined
  const rest = sentence.slice(front?.[0].length ?? about ?? 0).replace(/^(?:We )?[Nn]eed to /, '')
  const verb = bareVerb.exec(rest)?.[1]?.toLowerCase()
  if (
    name === undefined ||
    verb === undefined ||
    !isTaskVerb(verb) ||
    rest.split(' ').length < (front === null ? 3 : 2) ||
    sentence.length > 300 ||
    (/^\w+ (?:–|-|\() ?/.test(rest) && !rest.startsWith('Re-'))
  )
    return null
  const doer = doerAt(name, 0, known)
  return doer === null || doer.end !== name.length || doer.kind === 'post'
    ? null
    : { rule: 'told-action/initials-at-end', owner: name, fired: `${verb} … ${name}`, confidence: 0.65 }
}

/** "Plot 14 is overgrown – letter to be sent.": what is to be done about what stands before the dash. */
const behindDash = (sentence: string): Task | null => {
  const dash = sentence.search(/ [–-] (?=[a-z][^–]{0,60} to be )/)
  return dash < 0 ? null : passiveTask(sentence.slice(dash + 3))
}

/** "…which he did at the end of the meeting": nothing is left to do. */
const isDone =
  /,? which (?:he|she|they|the \w+) (?:duly |then |subsequently |has since |had since )?(?:did|has done|had done)\b|\b(?:has|had) since been (?:done|sent|completed|circulated)\b/

/** "…the Parenting Board (PB)": the letters stand for the words before them, and for nobody. */
const isSpelledOut = (sentence: string, letters: string | undefined): boolean =>
  letters !== undefined &&
  /^[A-Z]{2,3}$/.test(letters) &&
  new RegExp(
    `\\b${letters
      .split('')
      .map((letter) => `${letter}[\\w’'-]+`)
      .join('(?: (?:and|of|for|the|in|&))? ')} [([]${letters}[)\\]]`,
  ).test(sentence)

/** The task that a sentence gives, `before` what stands before it; null where it gives none. */
export const taskIn = (sentence: string, before: string, known: Roster = nobodyKnown): Task | null => {
  if (chairsPart.test(sentence) || isDone.test(sentence)) return null
  const own = subjectTask(sentence, known)
  if (own !== null) return own
  const asked = askedTo.exec(sentence)
  if (asked !== null && isTaskVerb(asked[2] ?? ''))
    return {
      rule: 'told-action/asked-to-do',
      owner: asked[1] ?? lastPersonIn(before),
      fired: asked[0],
      confidence: 0.75,
    }
  const promised = pronoun.exec(sentence)
  const promiser = promised === null ? null : lastDoerIn(before)
  // A bare "will" is a promise only of those who are of the body.
  const ofBody =
    promised?.[1] === undefined ||
    /^(?:Cllr|Councillor|(?:the )?(?:parish |town )?clerk)\b/i.test(promiser ?? '')
  if (promised !== null && promiser !== null && ofBody && isTaskVerb(promised[2] ?? ''))
    return {
      rule: 'told-action/role-will-do',
      owner: promiser,
      fired: promised[0],
      confidence: 0.7,
    }
  const given = askedTask(sentence, known)
  if (given !== null) return given
  const initials = initialsAtEnd.exec(sentence.slice(-40))
  if (
    initials !== null &&
    !isSpelledOut(sentence, initials[2]) &&
    /\b(?:would|will|to be|to \w+|should|needs?)\b/.test(sentence)
  )
    return {
      rule: 'told-action/initials-at-end',
      owner: initials[1] ?? initials[2] ?? null,
      fired: initials[0],
      confidence: 0.7,
    }
  return (
    clauseTask(sentence, known) ??
    leftTo(sentence, known) ??
    passiveTask(sentence) ??
    behindDash(sentence) ??
    promisedBy(sentence, known) ??
    leftToBeDone(sentence, before) ??
    postTask(sentence)
  )
}

/** Where, after an offset, a sentence hands out a task of its own ("Clerk to write…"); the text's end where none does. */
export const taskAfter = (text: string, from: number): number =>
  sentencesOf(text).find(({ start, end }) => {
    if (start <= from) return false
    const words = text.slice(start, Math.min(end, start + 400))
    return words.split(' ').length > 4 && subjectTask(words)?.rule === 'told-action/role-to-do'
  })?.start ?? text.length
