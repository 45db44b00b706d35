import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { listsPeople, rosterOf } from '../fields/roster.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { errand } from './errand.ts'
import { actionsGroup } from './groups.ts'
import { handedOut, longest } from './handed-out.ts'
import { item, present } from './item.ts'
import { listAt } from './list.ts'
import { marginOwner } from './margin-owner.ts'
import { inMinutes, isMuted } from './muted.ts'
import { taskIn } from './task.ts'
import { refersBack, type Task } from './told-task.ts'

const asOwner = (name: string | null): string | null => name?.replace(/^the /i, '') ?? null

/** What a task that ends in a colon lists below it: each entry is a task of its own. */
const entriesBelow = (reading: Reading, { at }: Passage, words: string): readonly Passage[] =>
  /:\s?[-–—]{0,2}$/.test(words)
    ? (listAt(reading, at + 1, { anyStart: true })?.entries.flatMap(({ passages: [first] }) =>
        first === undefined ? [] : [first],
      ) ?? [])
    : []

/** Tasks told in the running text of minutes: "Clerk to write…", "Cllr Ash will…", a name in the margin after the text. */
export const toldActions: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  const known = rosterOf(reading)
  const marginOwners = reading.passages.filter((passage) => marginOwner(passage.text, known) !== null).length
  const draftOf = (passage: Passage, start: number, end: number, task: Task) => {
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
    // A line that opens a list of tasks ("Outstanding: (Clerk to resolve all)") is none itself.
    if (
      setting === undefined ||
      !inMinutes(setting) ||
      isMuted(setting) ||
      setting.rank === 8 ||
      listsPeople(passage) ||
      setting.purpose
    )
      continue
    const margin = marginOwners > 1 ? marginOwner(passage.text, known) : null
    const end = margin?.start ?? passage.text.length
    let told = false
    const sentences = sentencesOf(passage.text.slice(0, end))
    for (const sentence of sentences.flatMap((one) => handedOut(passage, one, known))) {
      const words = passage.text.slice(sentence.start, sentence.end)
      const task =
        words.length > longest
          ? null
          : (taskIn(words, passage.text.slice(Math.max(0, sentence.start - 400), sentence.start), known) ??
            errand(reading, passage, words, sentence.start === 0))
      if (task === null) continue
      told = true
      const listed = entriesBelow(reading, passage, words)
      if (listed.length > 0) {
        for (const entry of listed) drafts.push(draftOf(entry, 0, entry.text.length, task))
        continue
      }
      const before = refersBack.test(words)
        ? sentences.findLast((one) => one.end <= sentence.start)
        : undefined
      if (before !== undefined) {
        drafts.push(draftOf(passage, before.start, sentence.end, task))
        continue
      }
      const { start, end: stop } = task.part ?? { start: 0, end: words.length }
      drafts.push(draftOf(passage, sentence.start + start, sentence.start + stop, task))
    }
    if (
      !told &&
      margin !== null &&
      /\b(?:to|will|would) be [a-z]+(?:ed|t|n)\b/.test(passage.text.slice(0, end))
    )
      drafts.push(
        draftOf(passage, 0, end, {
          rule: 'told-action/owner-in-margin',
          owner: margin.owner,
          fired: margin.owner,
          confidence: 0.75,
        }),
      )
  }
  return present(drafts)
}
