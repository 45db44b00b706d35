import type { Roster } from '../fields/roster.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { decidedIn } from './decision-words.ts'
import { isOutcome } from './outcome.ts'
import { taskIn } from './task.ts'
import { refersBack } from './told-task.ts'

/** A label of actions in its passage; `later` where another stands before it. */
export type Labelled = {
  readonly passage: Passage
  readonly match: RegExpExecArray
  readonly later: boolean
}

/** Goes on with what the sentence before it gives somebody to do: "It will also be put on the website." */
const goesOn = /^(?:It|This|That|These|Those|They|He|She|Also|Then)\b|^\S+ (?:would|will) also\b/
const toCome = /\b(?:will|would|shall|to be|(?:is|are) to|agreed to)\b/
/** A job named at a point's start, with no verb that tells: "Painting of the hall – two doors still to be done." */
const tells =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|must|\w{3,}(?:ported|sed|ked|ted|ced|ned) (?:that|the|an?|to|whether))\b/
const namesJob = (sentence: string): boolean => sentence.split(' ').length > 2 && !tells.test(sentence)

/** "Action: Clerk" names only who does what stands before it: the last sentence, with those it goes on from. */
export const doerOnly = (
  reading: Reading,
  { passage, match: { index: at }, later }: Labelled,
  owner: string,
  roster: Roster,
) => {
  const here = passage.text.slice(0, at).trim()
  const before = here !== '' ? passage : later ? undefined : reading.passages[passage.at - 1]
  if (before === undefined) return null
  const sentences = sentencesOf(here === '' ? before.text : passage.text.slice(0, at))
  const words = (index: number): string => {
    const span = sentences[index]
    return span === undefined ? '' : before.text.slice(span.start, span.end)
  }
  // "The Clerk suggested May. This was agreed. Action: AB": what was agreed is the task.
  const found = sentences.findLastIndex((_, index) => !isOutcome(words(index)))
  const end = found < 0 ? sentences.length - 1 : found
  // "AB to send the rota. CD has the oil. Action AB": the label says again who does it.
  const given = (index: number): boolean => {
    const doer = taskIn(words(index), '', roster)?.owner
    return doer != null && owner.includes(doer)
  }
  const told =
    toCome.test(words(end)) || given(end) ? -1 : sentences.findLastIndex((_, index) => given(index))
  const last = told < 0 ? end : told
  let first = last
  const isPoint = here !== '' && !later && before.start === 0 && last === sentences.length - 1
  if (isPoint && last > 0 && last < 3 && told < 0 && !toCome.test(words(last)) && namesJob(words(0)))
    first = 0
  while (
    first > 0 &&
    decidedIn(words(first - 1)) === null &&
    (refersBack.test(words(first)) || (goesOn.test(words(first)) && toCome.test(words(first - 1))))
  )
    first -= 1
  const [from, to] = [sentences[first], sentences[last]]
  return from === undefined || to === undefined
    ? null
    : { passage: before, start: from.start, end: to.end, owner }
}
