import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { doerAt } from '../fields/doer.ts'
import { type OwnerAndDue, ownerAndDue } from '../fields/owner-and-due.ts'
import { datesIn } from '../fields/stated-date.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import { actionsGroup } from './groups.ts'
import { item, present, placesOf } from './item.ts'
import { type Entry, listAt } from './list.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'

const starts = /(?:^|[,;.:–-] ?|\bthat )(?=(?:the )?(?:[A-Z]|clerk|chair))/g
const tasked = /^ (?:would be |(?:to|would|will|agreed to) ([a-z-]+))/
const byWhom = / by (?=(?:the )?(?:[A-Z]|clerk|chair))/g
/** "Actions" as the title of a list within a minute. */
const titled = /^actions?(?: (?:points?|required|agreed))?\s?:?$/i
const runInTitle = /^[^.:]{2,60}:\s+(?=\S)/

/** Who is to do what an entry says: "AB to chase", "to be emailed by AB". */
const ownerOf = (text: string): string | null => {
  for (const match of text.matchAll(starts)) {
    const doer = doerAt(text, match.index + match[0].length)
    const task = doer === null ? null : tasked.exec(text.slice(doer.end))
    if (doer !== null && task !== null && (task[1] === undefined || isTaskVerb(task[1]))) return doer.name
  }
  const end = text.replace(/\.$/, '').length
  const by = [...text.matchAll(byWhom)]
    .map((match) => doerAt(text, match.index + 4))
    .findLast((doer) => doer?.end === end)
  return by?.name ?? null
}

const note = /\(([^()]*[A-Za-z]{3}[^()]*)\)\.?$/
/** "(Head of Inclusion – January 2027)": who and by when, in brackets at an entry's end; null where no day is in it. */
const assignedIn = ({ passages }: Entry): OwnerAndDue | null => {
  const found = note.exec(passages.at(-1)?.text ?? '')?.[1]
  return found === undefined || datesIn(found).length === 0 ? null : ownerAndDue(found)
}

/** Where an entry's own words begin: after a short title run into it ("Noticeboard: …"). */
const wordsStart = ({ text }: Passage): number => runInTitle.exec(text)?.[0].length ?? 0

/** Entries of a list of tasks: under "Outstanding for action", "Actions arising", or an annual report's "Areas for further development". */
export const listedActions: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (let at = 0; at < reading.passages.length; at += 1) {
    const passage = reading.passages[at]
    const setting = reading.settings[at]
    if (passage === undefined || setting === undefined || setting.rank !== null) continue
    const ofMinute = passage.label !== null && isBullet(passage.label) && titled.test(setting.heading ?? '')
    const outstanding = setting.part.kind === 'minutes' && (setting.zone === 'outstanding' || ofMinute)
    const development =
      setting.zone === 'development' && (reading.kind === 'annual-report' || reading.kind === 'action-plan')
    const further = setting.zone === 'development' && setting.part.kind !== 'minutes'
    if (!outstanding && !further) continue
    const list = listAt(reading, at, { anyStart: true })
    // Elsewhere what comes next is told, unless most entries say who does it by when.
    if (
      list === null ||
      (further &&
        !development &&
        list.entries.filter((entry) => assignedIn(entry) !== null).length * 2 < list.entries.length)
    )
      continue
    for (const entry of list.entries) {
      const { label, passages } = entry
      const [first, ...rest] = passages
      const assigned = assignedIn(entry)
      if (first === undefined || first.text.split(' ').length < 3) continue
      drafts.push(
        item(reading, {
          type: 'action',
          rule: outstanding ? 'listed-action/outstanding' : 'listed-action/further-development',
          fired: setting.heading ?? '',
          confidence: 0.8,
          group: actionsGroup(reading, setting.part),
          number: isBullet(label) ? (ofMinute ? setting.number : null) : citedNumber(label),
          places: [placeIn(first, wordsStart(first)), ...placesOf(rest)],
          page: first.page,
          owner: assigned?.owner ?? ownerOf(first.text.slice(wordsStart(first))),
          ...(assigned?.due == null ? {} : { due: assigned.due }),
        }),
      )
    }
    at = list.next - 1
  }
  return present(drafts)
}
