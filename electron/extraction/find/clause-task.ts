import { type Doer, doerAt } from '../fields/doer.ts'
import { knownAt, type Roster } from '../fields/roster.ts'
import {
  bare,
  givenTo,
  isPerson,
  mayBePast,
  restAfter,
  takesUp,
  toDo,
  undertakes,
  verbOf,
  wasAsked,
  willClause,
  willDo,
} from './task-shapes.ts'
import type { Task } from './told-task.ts'

const clause =
  /(?:[,;:–-] |\()(?:(?:and|but|so) )?(?=(?:the )?(?:[A-Z]|clerk|chair))| (?:but|so|and|although|though|whilst) (?=(?:the )?(?:[Cc]lerk|[Cc]hair|Secretary|Cllr|Councillor|Mr|Mrs|Ms|[A-Z]{2,3} (?:to|will|would) )\b)/g

const promises = (rest: string, doer: Doer, known: Roster, opens: boolean): boolean =>
  isPerson(doer, known) &&
  (verbOf(willClause, rest) ||
    (opens && givenTo(rest.replace(/^ would\b/, ' will'))) ||
    (/clerk$/i.test(doer.name) && verbOf(bare, rest) && !mayBePast.test(rest)))

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
    if (notBefore.test(before.slice(-24))) continue
    const doer = doerAt(sentence, match.index, known)
    const word = before.search(/\S+\s$/)
    // "Ann Orr": a surname is no subject by itself behind its first name.
    const whole = knownAt(sentence, match.index - before.length + word, known)
    if (doer === null || !isPerson(doer, known) || (whole?.end ?? 0) > match.index) continue
    const rest = sentence.slice(doer.end)
    // "If we need to move the day the Clerk will say so": a "will" is never what somebody is asked for.
    const promised = doer.kind === 'office' && verbOf(willClause, rest)
    if (!promised && (!verbOf(toDo, rest) || asksBefore.test(before))) continue
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

/** "Once the prices are in the Clerk will apply": on what the task depends is part of it. */
const depends = /^(?:Once|If|When|Should|Unless|Until|As soon as)\b/

/** "Minute 85 (funding): Ann Orr would send the table": which minute a task comes from is none of its words. */
const ofMinute = /^(?:Minute|Item|Para(?:graph)?|Page|Action) [^:;]{1,60}[:;] $/i
/** A tale that is longer than the task behind it is left out of its words, unless "Clerk to chase" is all they are. */
const fromClause = (sentence: string, start: number): Pick<Task, 'part'> =>
  !depends.test(sentence) &&
  (start > sentence.length * 0.54 || ofMinute.test(sentence.slice(0, start))) &&
  sentence.slice(start).split(' ').length > 4
    ? { part: { start, end: sentence.length } }
    : {}

/** "…, AB to chase", "– Clerk arrange meeting", "but Cllr Ash will ask again": a task in a clause of its own. */
export const clauseTask = (sentence: string, known: Roster): Task | null => {
  for (const match of sentence.matchAll(clause)) {
    const from = match.index + match[0].length
    const doer = doerAt(sentence, from, known)
    const rest = doer === null ? '' : restAfter(sentence, doer.end)
    const joined = match[0] === ' and '
    if (
      doer !== null &&
      // "…and the Clerk was asked to write" is said of the Clerk; "Ann and the Clerk to sign" is of both.
      (!joined || verbOf(wasAsked, rest)) &&
      !(doer.kind === 'post' && whoIs.test(sentence.slice(Math.max(0, match.index - 60), match.index))) &&
      (joined ||
        verbOf(toDo, rest) ||
        promises(rest, doer, known, ofMinute.test(sentence.slice(0, from))) ||
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
