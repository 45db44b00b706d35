import type { Doer } from '../fields/doer.ts'
import type { Roster } from '../fields/roster.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'

const adverb = '(?:(?:also|then|please|again|now|therefore|further|both) )?'
/** "to chase", behind its doer. */
export const toDo = new RegExp(`^(?:,? [^,.]{0,40},)?(?: still)? to ${adverb}([a-z-]+)`)
/** "will chase", "agreed to chase". */
export const willDo = new RegExp(
  `^ (?:will|would|shall|undertook to|agreed to|volunteered to|offered to|is to|are to) ${adverb}([a-z-]+)`,
)
/** "will chase", without what was only said of it. */
export const willClause = new RegExp(`^ (?:will|shall|is to|are to) ${adverb}([a-z-]+)`)
/** "was asked to chase". */
export const wasAsked = new RegExp(
  `^ (?:was|were|has been|is|are) (?:also |then )?(?:asked|requested|instructed|tasked) to ${adverb}([a-z-]+)`,
)
/** "Clerk instructed to write": its verb left out, of somebody who does not ask for things. */
export const toldTo = new RegExp(`^ (?:instructed|requested|tasked|asked) to ${adverb}([a-z-]+)`)
/** "was tasked with finding". */
export const taskedWith = /^ (?:was |were |has been )?tasked with [a-z]+ing\b/
/** "agreed to chase", of a post too. */
export const undertakes = new RegExp(`^ (?:undertook|agreed|offered|promised) to ${adverb}([a-z-]+)`)
/** "chase", right behind "Clerk". */
export const bare = /^ ([a-z-]+)\b/
/** "The Clerk read a report" tells what was done. */
export const mayBePast = /^ (?:read|put|set|let|cut)\b/
/** "Cllr Ash to replace Cllr Dale on the panel" changes who sits there, and is no task. */
const inTheirPlace =
  /^ (?:has |have )?(?:agreed|offered|to|will)(?: to)? take (?:on |over )?(?:this|the|that|his|her) (?:post|chair|office|role|position|minutes|notes)\b|^ (?:to|will) replace (?:(?:County|Town|Parish|Borough) )?(?:Cllr|Councillor|Alderman|Mr|Mrs|Ms|Miss|Dr)\b/

/** After "to", whatever a named person is given to do is a verb; "to the", "to be", "to June" is none. */
const noTask =
  /^(?:the|an?|his|her|its|their|our|your|this|that|these|those|which|whom|each|all|any|some|every|both|be|have|date|and|or|not|no|one|two|three|about|around|where|what|whether|stand|sit|serve|act|chair|leave|retire|resign|stay|remain|continue)$/
/** Who is known to be a person (by title, office, or initials of those present) may be given anything to do. */
const given = new RegExp(
  `^(?:,? [^,.]{0,40},)? (?:(to|will|shall|is to|are to|is going to)|(?:has |have |had |kindly |also )*(?:agreed|offered|undertook|undertaken|volunteered|promised) to|(?:said|agreed|confirmed|promised) (?:that )?(?:he|she|they)(?:[’']d| will|[’']ll)|(?:agreed|promised) (?:that )?(?:he|she|they) would) ${adverb}([a-z-]+)`,
)
/** "said she would try to move it on". */
export const saidWould = new RegExp(
  `^ said (?:that )?(?:he|she|they) would (?:(?:try|attempt) to )?${adverb}([a-z-]+)`,
)
/** "confirmed that she would write to the school": a promise made in the meeting. */
export const confirmedWould = new RegExp(
  `^ (?:confirmed|advised|indicated|replied|responded|stated) (?:that )?(?:he|she|they) would ${adverb}(?=(?:write|circulate|provide|send|e-?mail|check|share|report|bring|raise|arrange|contact|feed|investigate|follow|speak|ask|forward|chase)\\b)([a-z-]+)`,
)
/** What people feel, or what happens to them, is no task. */
const noDeed =
  /^(?:like|expect|prefer|hope|welcome|support|vote|want|think|appreciate|remain|need|know|become|receive|miss|join|attend|abstain|step|declare|continue|wait|stay|also|still|only|probably|soon|be|not|never|cease|start|begin|return|agree|feel|benefit|give|talk|present)$/
/** True where what follows a known person gives them something to do, whatever the verb. */
export const givenTo = (rest: string): boolean => {
  const match = given.exec(rest)
  const verb = match?.[2]
  if (verb === undefined || inTheirPlace.test(rest)) return false
  // "Agreed to have a word" is a deed; "will have a stall" is none.
  if (match?.[1] === undefined)
    return !/^(?:be|not|disagree|differ|like|prefer|stand|serve|act|resign|retire|remain|stay|continue|chair|become|step|join|accept)$/.test(
      verb,
    )
  return !noTask.test(verb) && !(match[1] !== 'to' && noDeed.test(verb) && !isTaskVerb(verb))
}

/** True where the verb that a shape reads is one of tasks. */
export const verbOf = (shape: RegExp, rest: string): boolean =>
  isTaskVerb(shape.exec(rest)?.[1] ?? '') && !inTheirPlace.test(rest)

/** True for somebody whom the meeting can give a task by name, office or initials. */
export const isPerson = ({ kind, name }: Doer, known: Roster): boolean =>
  kind === 'person' ||
  kind === 'office' ||
  (kind === 'initials' && name.split(/[^A-Z]+/).every((one) => known.initials.has(one)))

/** What follows a doer, past the initials behind the name: "Cllr White (PW) to draft". */
export const restAfter = (sentence: string, end: number): string =>
  sentence.slice(end).replace(/^ \([A-Z]{2,4}\)(?= )/, '')

/** "was asked if she could chase": a task put as a question. */
export const askedIf = new RegExp(
  `^ (?:was|were|has been) (?:also )?asked (?:if|whether) (?:he|she|they|it) (?:could|would|might|can|will) ${adverb}([a-z-]+)`,
)
/** "will have a word with": a noun does for the verb. */
export const hasWord =
  /^ (?:to|will|would|agreed to|offered to|undertook to) (?:also )?(?:have|take) an?(?:other)? (?:quick |quiet )?(?:word|look|chat|talk|conversation)\b/

/** What somebody of the meeting is to do or took upon themselves. */
export const takesUp =
  /^ (?:to|(?:has |have )?(?:agreed|offered|undertook|undertaken|volunteered|promised) to) /
