import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { doerAt, lastPersonIn } from '../fields/doer.ts'
import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { actionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { marginOwner } from './margin-owner.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'

type Task = {
  readonly rule: string
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

const taskIn = (sentence: string, before: string): Task | null => {
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

const asOwner = (name: string | null): string | null => name?.replace(/^the /i, '') ?? null

/** Tasks told in the running text of minutes: "Clerk to write…", "Cllr Ash will…", a name in the margin after the text. */
export const toldActions: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  const marginOwners = reading.passages.filter((passage) => marginOwner(passage.text) !== null).length
  const draft = (passage: Passage, start: number, end: number, task: Task) => {
    const setting = reading.settings[passage.at]
    if (setting === undefined) return null
    return item(reading, {
      type: 'action',
      rule: task.rule,
      fired: task.fired,
      confidence: task.confidence,
      group: actionsGroup(reading, setting.part),
      number: setting.number,
      places: [placeIn(passage, start, end)],
      page: passage.page,
      owner: asOwner(task.owner),
    })
  }
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || !inMinutes(setting) || isMuted(setting)) continue
    const margin = marginOwners > 1 ? marginOwner(passage.text) : null
    const end = margin?.start ?? passage.text.length
    let told = false
    for (const sentence of sentencesOf(passage.text.slice(0, end))) {
      const words = passage.text.slice(sentence.start, sentence.end)
      const task =
        words.length > 2000
          ? null
          : taskIn(words, passage.text.slice(Math.max(0, sentence.start - 400), sentence.start))
      if (task === null) continue
      told = true
      drafts.push(draft(passage, sentence.start, sentence.end, task))
    }
    if (!told && margin !== null && /\bto be [a-z]+(?:ed|t|n)\b/.test(passage.text.slice(0, end)))
      drafts.push(
        draft(passage, 0, end, {
          rule: 'told-action/owner-in-margin',
          owner: margin.owner,
          fired: margin.owner,
          confidence: 0.75,
        }),
      )
  }
  return present(drafts)
}
