import { doerAt } from '../fields/doer.ts'
import type { Roster } from '../fields/roster.ts'
import type { Task } from './told-task.ts'

const done =
  /^(?!["“‘(]|(?:Resolution|Motion|Proposal|To|They|He|She|It|We|I|There|Those|These|This|That|Nothing)\b)(.{3,110}?) to be (?:\w+ly )?([a-z]+(?:ed|en|nt|ght|ld|pt)|put|cut|made|done|set|read|met|begun)\b/
/** A verb before it tells of a wish, a need or what is going on, and not of a task that is given. */
const tells =
  /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|should|could|may|might|can|needs?|needed|appears?|seems?|seemed|wants?|wish(?:es|ed)?|ought|continues?|due|likely|hopes?|that|which|who|if|whether|when|how|what|why|allow\w*|enabl\w*|ensur\w*|(?!(?:meet|train|brief|word|light|plant|fenc|paint|park|build|fund|hear|list|draw|clean|plann|hous|mapp|sign|mow|open|land|heat)ing\b)\w{3,}ing$|(?:ask|request|suggest|want|hop|expect|need|wait|call|wish|recommend|propos|tell|say|report|offer|consider|advis|await|seek|urg|invit|requir|includ|regard|concern)ing|(?<!\b(?:an?|the|all|any|new|this|each|both|some|more) (?:newly |fully )?)[a-z]{2,}ed)\b/
const ofEvents =
  /^(?:held|found|seen|known|had|noted|confirmed|announced|expected|decided|determined|agreed|advised|arranged|discussed|transacted|debated|closed|opened|reopened|resurfaced|switched|allowed|permitted|limited|restricted)$/

const byOthers =
  /^ by (?:the )?(?:county|district|borough|city|government|contractors?|police|highways|school|owners?)\b/i

/** "…to be done by the Men's Shed": by somebody who is none of those that the meeting can give tasks; "by Easter" is when. */
const byNamed =
  /^ by (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wed|Thurs|Fri|Sat|Sun|Easter|Christmas|Whit|Spring|Summer|Autumn|Winter|AGM|All|Members|Councillors|Cllr|Clerk|Chair|[A-Z]{2,4}\b))[A-Z]/

/** "The minutes of 3 May to be taken as read": what an agenda says of its item. */
const ofMinutes = /\bminutes\b.{0,120}\bto be (?:taken as read|confirmed|approved|signed|agreed)\b/i
const purpose = /\b[Tt]o (?:declare|disclose|note|receive|consider|approve|discuss)\b/

const willBe =
  /^(?!["“‘(]|(?:There|Those)\b)(.{3,110}?) (?:will|would|is to|are to) be (?:\w+ly )?(?:[a-z]+(?:ed|en|nt|ght|ld|pt)|put|cut|made|done|set|read|met|begun)\b[^.;:]{0,80}? by (?=(?:the )?(?:[A-Z]|clerk|chair|members of))/
const membersOf = /^members of the [A-Z][\w ]{0,30}?(?= (?:on|by|in|at|before)\b|[.,]|$)/

/** "The old forms will be sourced by Katherine": a task told of its object, of somebody whom the meeting can give it to. */
export const promisedBy = (sentence: string, roster: Roster): Task | null => {
  const lead = willBe.exec(sentence)
  if (
    lead === null ||
    /\b(?:that|which|who|if|whether|when|until|hoped|said|reported)\b/i.test(lead[1] ?? '')
  )
    return null
  const rest = sentence.slice(lead[0].length)
  const doer = doerAt(rest, 0, roster)
  const own =
    doer !== null &&
    (doer.kind === 'person' ||
      doer.kind === 'office' ||
      (doer.kind === 'initials' && doer.name.split(/[^A-Z]+/).every((one) => roster.initials.has(one))))
  const owner = own ? doer.name : membersOf.exec(rest)?.[0]
  return owner === undefined
    ? null
    : { rule: 'told-action/to-be-done', owner, fired: lead[0].slice(-40), confidence: 0.6 }
}

/** "To be forwarded by the Clerk to the county.": of what stands before it. */
const toBeBy = /^To be (?:\w+ly )?[a-z]+(?:ed|en|nt|ght|ld|pt|ut) by /

/** "To be forwarded by the Clerk": a task told of what stands before it in the paragraph. */
export const leftToBeDone = (sentence: string, before: string): Task | null => {
  const lead = before.trim() === '' ? undefined : toBeBy.exec(sentence)?.[0]
  const doer = lead === undefined ? null : doerAt(sentence, lead.length)
  return lead === undefined || doer === null
    ? null
    : { rule: 'told-action/to-be-done', owner: doer.name, fired: lead.trim(), confidence: 0.65 }
}

/** "Three quotations to be brought to the March meeting.": a task that names nobody. */
export const passiveTask = (sentence: string): Task | null => {
  const match = done.exec(sentence)
  const subject = (match?.[1] ?? '').replace(/^(?:All |The |A |An )?\S+/, '')
  const rest = match === null ? '' : sentence.slice(match[0].length)
  const by = rest.startsWith(' by ') ? doerAt(rest, 4) : null
  if (
    match === null ||
    sentence.endsWith(':') ||
    purpose.test(subject) ||
    ofMinutes.test(sentence) ||
    byOthers.test(rest) ||
    (by === null && byNamed.test(rest)) ||
    (by === null && ofEvents.test(match[2] ?? '')) ||
    tells.test(subject) ||
    // "Gate – still to be mended" says how things stand.
    /(?:^|[–-] ?)(?:[Ss]till|[Yy]et)$/.test(match[1] ?? '') ||
    // "No rent to be charged" rules something out.
    /\bno \w+$/i.test(match[1] ?? '') ||
    /[.:;]/.test(subject)
  )
    return null
  return {
    rule: 'told-action/to-be-done',
    owner: by?.name ?? null,
    fired: match[0].slice(-40),
    confidence: 0.6,
  }
}
