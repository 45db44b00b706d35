import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { doersPattern, personPattern } from '../fields/doer.ts'
import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { actionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { marginOwner } from './margin-owner.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isTaskVerb } from './task-verbs.ts'

const many = '(?:[Aa]ll|[Oo]fficers|Councillors)'
const who = `(?:${doersPattern}|${many})`
const between = '(?:(?:also|then|please|again|now|therefore|further|both) )?'

type Task = {
  readonly rule: string
  readonly owner: string | null
  readonly fired: string
  readonly confidence: number
}

const roleTo = new RegExp(`^(${who})(?:,? [^,.]{0,40},)? to ${between}([a-z-]+)`)
const roleWill = new RegExp(
  `^((?:The )?(?:Parish |Town |Deputy |Minute )?(?:Clerk|Chair(?:man|woman|person)?|Secretary|Treasurer)|[A-Z]{2,3}|(?:The )?${personPattern}|Cllrs?\\b\\.?(?: [A-Z][\\w.’'-]*){1,3})(?: and [A-Z][\\w. ]{1,30}?)? (?:will|would|shall|undertook to|agreed to|volunteered to|offered to|is to|are to|was asked to|were asked to) ${between}([a-z-]+)`,
)
const clerkDo = /^((?:The )?(?:Parish |Town )?Clerk) ([a-z-]+) /
const askedTo = /^(?:(Councillors|Officers|Members) were ASKED|(He|She|They) (?:was|were) asked) to ([a-z-]+)/
const clauseTo = new RegExp(`[,;:–-] ((?:the )?${doersPattern}) to ${between}([a-z-]+)\\b`)
const initialsAtEnd = /\s[–—-]\s([A-Z]{2,3}(?:\s?[/&,]\s?[A-Z]{2,3}){0,3})\.?$/
const lastPerson = new RegExp(personPattern, 'g')

/** A bare "will" or "would" by someone told of ("said he would") is not the sentence's own task, so shapes are held to its start. */
const taskIn = (sentence: string, before: string): Task | null => {
  const to = roleTo.exec(sentence)
  if (to !== null && isTaskVerb(to[2] ?? ''))
    return { rule: 'told-action/role-to-do', owner: to[1] ?? null, fired: to[0], confidence: 0.85 }
  const will = roleWill.exec(sentence)
  if (will !== null && isTaskVerb(will[2] ?? ''))
    return { rule: 'told-action/role-will-do', owner: will[1] ?? null, fired: will[0], confidence: 0.75 }
  const clerk = clerkDo.exec(sentence)
  if (clerk !== null && isTaskVerb(clerk[2] ?? ''))
    return { rule: 'told-action/clerk-do', owner: clerk[1] ?? null, fired: clerk[0], confidence: 0.75 }
  const asked = askedTo.exec(sentence)
  if (asked !== null && isTaskVerb(asked[3] ?? ''))
    return {
      rule: 'told-action/asked-to-do',
      owner: asked[1] ?? before.match(lastPerson)?.at(-1) ?? null,
      fired: asked[0],
      confidence: 0.75,
    }
  const initials = initialsAtEnd.exec(sentence)
  if (initials !== null && /\b(?:would|will|to be|to \w+|should|needs?)\b/.test(sentence))
    return {
      rule: 'told-action/initials-at-end',
      owner: initials[1] ?? null,
      fired: initials[0],
      confidence: 0.7,
    }
  const clause = clauseTo.exec(sentence)
  if (clause !== null && isTaskVerb(clause[2] ?? ''))
    return {
      rule: 'told-action/clause-role-to-do',
      owner: clause[1] ?? null,
      fired: clause[0],
      confidence: 0.7,
    }
  return null
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
