import { doerAt } from '../fields/doer.ts'
import type { Task } from './told-task.ts'

/** What a body agreed to do is its decision. */
const isBody = /(?:Panel|Committee|Board|Group|Council|Commission|Forum)$/
/** "It was noted that the Policy Officer would chase the figures": what officers took away, told as noted. */
const notedThat =
  /\bit was (?:also |further )?(?:noted|confirmed|explained|reported|understood) that (?=(?:the )?[A-Z])/i
const postWould = /^ would (?:also |then )?([a-z-]+)/
/** What officers bring or send because they were asked in the meeting; what they would do anyway is told of their service. */
const brings =
  /^(?:circulate|provide|send|share|write|e-?mail|check|clarify|arrange|chase|liaise|forward|supply|investigate|obtain|ask|contact|distribute|raise|seek|report back|take (?:legal )?advice|find out|look into|feed back|follow up|bring (?:a|an|the)\b.{0,40}\b(?:back|to))\b/
const officer =
  /\b(?:Officers?|Clerk|Manager|Director|Head|Solicitor|Lead|Executive|Co-?ordinator|Engineer)\b/

/** "The Head of Legal would take advice on whether…": a post, and what it would bring or send. */
export const postTask = (sentence: string): Task | null => {
  const lead = notedThat.exec(sentence)
  const doer = doerAt(sentence, lead === null ? 0 : lead.index + lead[0].length)
  if (doer === null || doer.kind !== 'post' || isBody.test(doer.name) || !officer.test(doer.name)) return null
  const rest = sentence.slice(doer.end)
  const does = postWould.exec(rest)
  if (does === null || !brings.test(rest.slice(does[0].length - (does[1]?.length ?? 0)))) return null
  return {
    rule: 'told-action/role-will-do',
    owner: doer.name,
    fired: `${doer.name}${does[0]}`,
    confidence: 0.6,
  }
}
