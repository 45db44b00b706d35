import { type Doer, doerAt, lastDoerIn, lastPersonIn } from '../fields/doer.ts'
import { knownAt, nobodyKnown, type Roster } from '../fields/roster.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { leftToBeDone, passiveTask, promisedBy } from './passive-task.ts'
import { postTask } from './post-task.ts'
import type { Task } from './told-task.ts'

const adverb = '(?:(?:also|then|please|again|now|therefore|further|both) )?'
const toDo = new RegExp(`^(?:,? [^,.]{0,40},)?(?: still)? to ${adverb}([a-z-]+)`)
const willDo = new RegExp(
  `^ (?:will|would|shall|undertook to|agreed to|volunteered to|offered to|is to|are to) ${adverb}([a-z-]+)`,
)
const willClause = new RegExp(`^ (?:will|shall|is to|are to) ${adverb}([a-z-]+)`)
const wasAsked = new RegExp(`^ (?:was|were) (?:asked|requested|instructed|tasked) to ${adverb}([a-z-]+)`)
const undertakes = new RegExp(`^ (?:undertook|agreed|offered|promised) to ${adverb}([a-z-]+)`)
const alsoUndertakes =
  /^ [a-z]+ed [^.]{3,300}? and (?:undertook|agreed|offered|promised) to (?:also )?([a-z-]+)/
/** What a body agreed to do is its decision. */
const isBody = /(?:Panel|Committee|Board|Group|Council|Commission|Forum)$/
const groupWill = /^ (?:will|would|agreed to|undertook to) (?:also )?(?!consider\b|look\b|take\b)([a-z-]+)/
const bare = /^ ([a-z-]+)\b/
/** "The Clerk read a report" tells what was done. */
const mayBePast = /^ (?:read|put|set|let|cut)\b/
const many =
  /^(?:All(?: councillors| members| Cllrs)?|Officers|Councillors|Cllrs|Each (?:member|councillor)|Everyone)(?= (?:to|will|would|agreed to|undertook to) )/
const askedTo =
  /^(?:(Councillors|Officers|Members) were ASKED|(?:He|She|They) (?:was|were) asked) to ([a-z-]+)/
/** "She undertook to send…": the person or post that the sentence before names. */
const pronoun =
  /^(?:He|She|They) (?:also |then )?(?:undertook|agreed|offered|promised|volunteered) to (?:also |then )?([a-z-]+)/
const initialsAtEnd =
  /\s(?:[–—-]\s([A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3})|[([]([A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3})[)\]])\.?$/
/** "Chair asked the Clerk to investigate": who asks, so that a post may be asked too, is the body or its chair. */
const asks =
  /\b(?:(?:the )?([Cc]hair(?:man|woman|person)?|[Mm]embers|[Cc]ouncillors|[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]abinet|[Gg]roup|[Mm]eeting)|[a-z’')]+) (?:also )?(?:asked|requested|instructed|directed) (?:that )?(?=(?:the )?(?:[A-Z]|clerk|chair|secretary))/g
const clause =
  /(?:[,;:–-] |\()(?:(?:and|but|so) )?(?=(?:the )?(?:[A-Z]|clerk|chair))| (?:but|so|and|although|though|whilst) (?=(?:the )?(?:[Cc]lerk|[Cc]hair|Secretary|Cllr|Councillor|Mr|Mrs|Ms|[A-Z]{2,3} (?:to|will|would) )\b)/g

/** "Cllr Ash to replace Cllr Dale on the panel" changes who sits there, and is no task. */
const inTheirPlace =
  /^ (?:to|will) replace (?:(?:County|Town|Parish|Borough) )?(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\b/

/** After "to", whatever a named person is given to do is a verb; "to the", "to be", "to June" is none. */
const noTask =
  /^(?:the|an?|his|her|its|their|our|your|this|that|these|those|which|whom|each|all|any|some|every|both|be|have|date|and|or|not|no|one|two|three|about|around|where|what|whether|stand|sit|serve|act|chair|leave|retire|resign)$/
/** Who is known to be a person (by title, office, or initials of those present) may be given anything to do. */
const given = new RegExp(
  `^(?:,? [^,.]{0,40},)? (?:(to|will|shall|is to|are to|is going to)|(?:has |have |had |kindly |also )*(?:agreed|offered|undertook|undertaken|volunteered|promised) to|said (?:that )?(?:he|she|they)(?:[’']d| will|[’']ll)) ${adverb}([a-z-]+)`,
)
/** What people feel, or what happens to them, is no task. */
const noDeed =
  /^(?:like|expect|prefer|hope|welcome|support|vote|want|think|appreciate|remain|need|know|become|receive|miss|join|attend|abstain|step|declare|continue|wait|stay|also|still|only|probably|soon|be|not|never|cease|start|begin|return|agree|feel|benefit|give|talk|present)$/
const givenTo = (rest: string): boolean => {
  const match = given.exec(rest)
  const verb = match?.[2]
  if (verb === undefined || inTheirPlace.test(rest)) return false
  // "Agreed to have a word" is a deed; "will have a stall" is none.
  if (match?.[1] === undefined)
    return !/^(?:be|not|disagree|differ|like|prefer|stand|serve|act|resign|retire)$/.test(verb)
  return !noTask.test(verb) && !(match[1] !== 'to' && noDeed.test(verb) && !isTaskVerb(verb))
}

/** "Cllr Ash has sanded the seat and will paint it": what is still to come after what was done. */
const doneAndWill =
  /^ (?:has|have|had) [^.;]{3,120}? and(?= (?:will|shall|is to|are to|(?:has )?(?:agreed|offered|undertook|undertaken) to) )/

const verbOf = (shape: RegExp, rest: string): boolean =>
  isTaskVerb(shape.exec(rest)?.[1] ?? '') && !inTheirPlace.test(rest)

const isPerson = ({ kind, name }: Doer, known: Roster): boolean =>
  kind === 'person' ||
  kind === 'office' ||
  (kind === 'initials' && name.split(/[^A-Z]+/).every((one) => known.initials.has(one)))

/** What an agenda says that the chair does at an item: "The Chair to advise the Committee of any announcements". */
const chairsPart =
  /^(?:the )?(?:chair(?:man|woman|person)?|mayor|convener|provost|leader) to (?:advise|inform|remind|invite|welcome|ask|report|announce|introduce|open|make|receive) (?:the (?:committee|council|board|panel|meeting|public|forum)|members|any|all|those|announcements|such)\b/i

/** Tasks that the sentence's own subject has. A "will" is a promise only of a person or an office of the body. */
const subjectTask = (sentence: string, known: Roster = nobodyKnown): Task | null => {
  const group = many.exec(sentence)?.[0]
  const doer = doerAt(sentence, 0, known)
  const owner = doer?.name ?? group
  if (owner === undefined || chairsPart.test(sentence)) return null
  const rest = sentence.slice(doer?.end ?? owner.length)
  const fired = `${owner}${rest.slice(0, 24)}`
  if (verbOf(toDo, rest) || (group !== undefined && verbOf(groupWill, rest)))
    return { rule: 'told-action/role-to-do', owner, fired, confidence: 0.85 }
  if (doer !== null && isPerson(doer, known) && givenTo(rest))
    return {
      rule: / to /.test(rest.slice(0, 4)) ? 'told-action/role-to-do' : 'told-action/role-will-do',
      owner,
      fired,
      confidence: 0.75,
    }
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
const askedTask = (sentence: string, known: Roster): Task | null => {
  for (const match of sentence.matchAll(asks)) {
    const doer = doerAt(sentence, match.index + match[0].length, known)
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

const takesUp = /^ (?:to|(?:has |have )?(?:agreed|offered|undertook|undertaken|volunteered|promised) to) /
const promises = (rest: string, doer: Doer, known: Roster): boolean =>
  isPerson(doer, known) &&
  (verbOf(willClause, rest) || (/clerk$/i.test(doer.name) && verbOf(bare, rest) && !mayBePast.test(rest)))

const bracketed = (sentence: string, start: number): Pick<Task, 'part'> => {
  const end = sentence[start] === '(' ? sentence.indexOf(')', start) : -1
  return end < 0 ? {} : { part: { start, end: end + 1 } }
}

/** "…work with Anna Reed, Head of Parks to find a site": the post says who she is. */
const whoIs = /\b(?:with|by|for|from|to) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}$/

/** Words after which a name is no subject of its own: "asked Roy to", "for MB to", "which Cllr Ash will". */
const notBefore =
  /(?:^|\s)(?:for|with|by|from|to|of|and|or|at|in|on|as|per|via|that|which|what|who|whom|where|when|how|if|whether|until|once|after|before|because|while|than|the|a|an|let|help|allow|invite|enable|want|like|get|thank|thanks|tell|ask|ha[sd]|have|was|were|is|are|be|been|cllrs?|councillors?|mrs?|ms|miss|dr|\w{2,}ed|told|wish\w*|would|will|should|(?!ongoing|outstanding|pending)\w+ing)[.,:]?\s$/i
/** "We should ask Mr Orr to keep": whoever is asked is no subject. */
const asksBefore =
  /\b(?:ask|request|invite|want|allow|enable|encourage|expect|need|require|remind|permit|leave)(?:s|ed|ing)?\b[^,;:]{0,80}$/i
const runOn = /(?<=[a-z\d)”’] )(?=(?:the )?(?:[A-Z]|clerk|chair))/g

/** "…ongoing MB to order", "…knocked over the clerk will inform": a task whose stop or comma is left out. */
const runOnTask = (sentence: string, known: Roster): Task | null => {
  for (const match of sentence.slice(0, 600).matchAll(runOn)) {
    const before = sentence.slice(Math.max(0, match.index - 120), match.index)
    if (notBefore.test(before.slice(-24)) || asksBefore.test(before)) continue
    const doer = doerAt(sentence, match.index, known)
    const word = before.search(/\S+\s$/)
    // "Ann Orr": a surname is no subject by itself behind its first name.
    const whole = knownAt(sentence, match.index - before.length + word, known)
    if (doer === null || !isPerson(doer, known) || (whole?.end ?? 0) > match.index) continue
    const rest = sentence.slice(doer.end)
    if (!verbOf(toDo, rest) && !(doer.kind === 'office' && verbOf(willClause, rest))) continue
    return {
      rule: 'told-action/clause-role-to-do',
      owner: doer.name,
      fired: sentence.slice(match.index, doer.end + 12),
      confidence: 0.6,
      ...fromClause(sentence, match.index),
    }
  }
  return null
}

/** A tale that is longer than the task behind it is left out of its words, unless "Clerk to chase" is all they are. */
const fromClause = (sentence: string, start: number): Pick<Task, 'part'> =>
  start > sentence.length * 0.54 && sentence.slice(start).split(' ').length > 4
    ? { part: { start, end: sentence.length } }
    : {}

/** "…, AB to chase", "– Clerk arrange meeting", "but Cllr Ash will ask again": a task in a clause of its own. */
const clauseTask = (sentence: string, known: Roster): Task | null => {
  for (const match of sentence.matchAll(clause)) {
    const from = match.index + match[0].length
    const doer = doerAt(sentence, from, known)
    const rest = doer === null ? '' : sentence.slice(doer.end)
    const joined = match[0] === ' and '
    if (
      doer !== null &&
      // "…and the Clerk was asked to write" is said of the Clerk; "Ann and the Clerk to sign" is of both.
      (!joined || verbOf(wasAsked, rest)) &&
      !(doer.kind === 'post' && whoIs.test(sentence.slice(Math.max(0, match.index - 60), match.index))) &&
      (joined ||
        verbOf(toDo, rest) ||
        promises(rest, doer, known) ||
        ((doer.kind === 'post' || isPerson(doer, known)) && verbOf(undertakes, rest)) ||
        (isPerson(doer, known) && takesUp.test(rest) && givenTo(rest)) ||
        (/(?:but|so) $/.test(match[0]) && isPerson(doer, known) && verbOf(willDo, rest)))
    )
      return {
        rule: 'told-action/clause-role-to-do',
        owner: doer.name,
        fired: sentence.slice(match.index, doer.end + 12),
        confidence: 0.7,
        ...fromClause(sentence, from),
        ...bracketed(sentence, match.index),
      }
  }
  return runOnTask(sentence, known)
}

const bareVerb = /^(?:To |to )?(?:[Rr]e-)?([A-Z]?[a-z-]+)\b/
const doerLast = /(?:\s[–—-]\s|\s\()([A-Z][^()]{1,60}?)\)?\.?$/

/** "Re-advertise – Clerk.", "Clerk: re-advertise": what is to be done, and who does it, with nothing between. */
const leftTo = (sentence: string, known: Roster): Task | null => {
  const front = /^([A-Z][\w.’' /&-]{1,40}?)\s?:\s+(?=\S)/.exec(sentence)
  const name = front?.[1] ?? doerLast.exec(sentence.slice(-80))?.[1]
  const rest = front === null ? sentence : sentence.slice(front[0].length)
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

/** The task that a sentence gives, `before` what stands before it; null where it gives none. */
export const taskIn = (sentence: string, before: string, known: Roster = nobodyKnown): Task | null => {
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
  if (promised !== null && promiser !== null && isTaskVerb(promised[1] ?? ''))
    return {
      rule: 'told-action/role-will-do',
      owner: promiser,
      fired: promised[0],
      confidence: 0.7,
    }
  const given = askedTask(sentence, known)
  if (given !== null) return given
  const initials = initialsAtEnd.exec(sentence.slice(-40))
  if (initials !== null && /\b(?:would|will|to be|to \w+|should|needs?)\b/.test(sentence))
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
