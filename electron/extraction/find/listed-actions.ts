import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { doerAt } from '../fields/doer.ts'
import { type OwnerAndDue, ownerAndDue } from '../fields/owner-and-due.ts'
import { datesIn } from '../fields/stated-date.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { actionsGroup } from './groups.ts'
import { item, present, placesOf } from './item.ts'
import { type Entry, listAt } from './list.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'

const starts = /(?:^|[,;.:–-] ?|\bthat )(?=(?:the )?(?:[A-Z]|clerk|chair))/g
const tasked = /^ (?:would be |(?:to|would|will|agreed to) ([a-z-]+))/
const byWhom = / by (?=(?:the )?(?:[A-Z]|clerk|chair))/g
/** "Actions" as the title of a list within a minute. */
const titled = /^actions?(?: (?:points?|required|agreed))?\s?:?$/i
/** "The following were actions at the last meeting:", "Actions agreed:" over a list of tasks. */
const leadsToActions =
  /^(?:the )?(?:following (?:(?:\w+ ){0,3}(?:were|are) )?(?:the |agreed )?|agreed |outstanding |key )?actions?(?: points?)?(?: (?:were|are|was|had been))?(?: (?:agreed|identified|raised|noted|recorded|taken|set|outstanding|arising))?(?: (?:at|from|by|for|since|following|during) [\w ]{3,40})?\s?:\s?[-–—]?$/i
const ofEarlier = /\b(?:last|previous|outstanding|arising)\b/i
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

/** The line that leads to a list of tasks; null where none does. */
const leadOver = (before: Passage | undefined): string | null =>
  before !== undefined && before.label === null && leadsToActions.test(before.text) ? before.text : null

/** "Policy to be sent. Sent in May.": what has become of an action of an earlier meeting stands behind it. */
const repliedFrom = ({ passages: [first] }: Entry): number | null => {
  const [task, reply] = sentencesOf(first?.text ?? '')
  return task === undefined || reply === undefined ? null : reply.start
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
    const lead = passage.label === null ? null : leadOver(reading.passages[at - 1])
    const outstanding =
      setting.part.kind === 'minutes' && (setting.zone === 'outstanding' || ofMinute || lead !== null)
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
      const reply = lead !== null && ofEarlier.test(lead) ? repliedFrom(entry) : null
      const places =
        reply === null
          ? [placeIn(first, wordsStart(first)), ...placesOf(rest)]
          : [placeIn(first, wordsStart(first), first.text.slice(0, reply).trimEnd().length)]
      const draft = item(reading, {
        type: 'action',
        rule: outstanding ? 'listed-action/outstanding' : 'listed-action/further-development',
        fired: lead ?? setting.heading ?? '',
        confidence: 0.8,
        group: actionsGroup(reading, setting.part),
        number: isBullet(label) ? (ofMinute ? setting.number : null) : citedNumber(label),
        places,
        page: first.page,
        owner: assigned?.owner ?? ownerOf(first.text.slice(wordsStart(first))),
        ...(assigned?.due == null ? {} : { due: assigned.due }),
      })
      const commentary =
        reply === null ? '' : [first.text.slice(reply), ...rest.map(({ text }) => text)].join(' ')
      drafts.push(draft === null || commentary === '' ? draft : { ...draft, commentary })
    }
    at = list.next - 1
  }
  return present(drafts)
}
