import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { doerAt, isDoer } from '../fields/doer.ts'
import { type Roster, rosterOf } from '../fields/roster.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import { citedNumber } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import type { Setting } from '../paper/settings.ts'
import { after, type Piece } from './after.ts'
import { isCalled } from './called.ts'
import { type Statement, withMore } from './commentary.ts'
import { decidedIn } from './decision-words.ts'
import { actionsGroup, decisionsGroup } from './groups.ts'
import { doerOnly, type Labelled } from './doer-only.ts'
import { handedOut } from './handed-out.ts'
import { item, present } from './item.ts'
import { isMuted } from './muted.ts'

const label =
  /(?:^|(?<=[.;!?)]\s))(?:ACTIONS?|Actions?)(?:\s(?:[Pp]oints?|[Rr]equired|[Bb]y|[Ff]or|BY|POINTS?))?(?:\s?\d{1,3})?\s?(?:\(([^()]{2,40})\))?\s?[:–—-]\s?/
/** "Action HB: check with the insurers": the doer between the label and its colon. */
const doerInLabel = /(?:^[*_]{0,2}|(?<=[.;!?)]\s))(?:ACTION|Action)\s([A-Z][\w.’'/& -]{1,40}?)\s?:\s+(?=\S)/
const nameFirst = /^([A-Z][\w.’' /&-]{1,40}?)\s?[:–—]\s+(?=\S)/

type Made = { readonly owner: string | null; readonly start: number }

/** "JS: to write…", "Clerk – circulate the list": the doer in front of the task. */
const doerFirst = (text: string, from: number): Made => {
  const match = nameFirst.exec(text.slice(from))
  const name = match?.[1]?.trim()
  return name !== undefined && match !== null && isDoer(name)
    ? { owner: name, start: from + match[0].length }
    : { owner: null, start: from }
}

const ownerOf = (text: string): string | null => {
  const to = /^((?:The )?[A-Z][\w.’'/& -]{0,60}?(?: \([A-Z]{2,4}\))?) (?:to|will) [a-z]/.exec(text)?.[1]
  if (to === undefined) return null
  // Behind the label a bare name will do: "Action: Owen Frith to send the report".
  const isName = /^[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+){1,2}$/.test(to)
  const isAll = /^(?:All|Everyone|(?:All|Each) (?:the )?(?:councillors?|members?|trustees|officers))$/i.test(
    to,
  )
  // "ACTION: Community Operations (KS) to provide…": a team, with who speaks for it.
  // "Action: HBC officers to report back"
  const isStaff = /^(?:[A-Z][\w&-]* ){1,3}(?:officers|staff|team)$/.test(to)
  const isTeam = /^(?:[A-Z][\w’'-]*(?: (?:and|&|of) | ))*[A-Z][\w’'-]* \([A-Z]{2,4}\)$/.test(to)
  return isDoer(to) || isName || isAll || isStaff || isTeam ? to.replace(/^The /, '') : null
}

const initials = '(?:[A-Z]{2,3}|(?=[A-Z]*[a-z])[A-Z][A-Za-z]{1,4}[A-Z])'
/** "Action CB, NT and JH" on a line of its own or at a paragraph's end, its colon left out. */
const doersLine = new RegExp(
  `(?:^|(?<=[.;!?)]\\s))(?:ACTIONS?|Actions?)[\\s:>–—-]+((?:${initials}|All|Clerk|Chair)(?:\\s?(?:,|&|/|and)\\s?${initials}){0,5})\\.?$`,
)
/** "Lights 5 and 9 are out (Act Clerk)", "[Action: BR]": who does it, in brackets behind it. */
const inBrackets = /[([](?:Act(?:ion)?|ACTION|AP)s?\b\.?\s?[:–—-]?\s?([A-Z][^()[\]:]{1,60})[)\]]\.?$/
/** "ACTION HB to write to the school.": in capitals, its colon left out; also behind a title ("Path: ACTION HB to…"). */
const unmarked = new RegExp(
  `(?:^|(?<=[.;:!?)]\\s))(?:ACTION(?:\\s(?:POINT|ITEM))?|Action(?:\\s(?:point|item|on|for))?)\\s+(?=(?:${initials}|All|ALL|(?:the |The )?(?:Clerk|Chair(?:man)?|Secretary|Treasurer))(?:\\s?[/&,]\\s?${initials}){0,3} to [a-z])|^ACTION (?:POINT|ITEM)\\s+(?=[A-Z][a-z])`,
)

const everyLabel = new RegExp(`${label.source}|${unmarked.source}`, 'g')

/** "ACTION HB to write. ACTION All to read it.": each label with what stands between the one before it and the next. */
const several = (passage: Passage): readonly Labelled[] => {
  const matches = [...passage.text.matchAll(everyLabel)]
  if (matches.length < 2) return []
  return matches.map((match, index) => {
    const before = matches[index - 1]
    const from = before === undefined ? 0 : before.index + before[0].length
    const words = passage.text.slice(from, matches[index + 1]?.index).trimEnd()
    return {
      passage: { ...passage, start: passage.start + from, text: words },
      match: Object.assign(match, { index: match.index - from }),
      later: index > 0,
    }
  })
}

/** A decision told after the task in the same paragraph is no part of it. */
const upToDecision = (passage: Passage, from: number): Passage => {
  const next = sentencesOf(passage.text).find(
    ({ start, end }) => start > from && decidedIn(passage.text.slice(start, end)) !== null,
  )
  return next === undefined ? passage : { ...passage, text: passage.text.slice(0, next.start).trimEnd() }
}

/** "Action points: Clerk to write, AB to phone": a piece for each task that one sentence hands out. */
const eachHandedOut =
  (roster: Roster) =>
  (piece: Piece): readonly Piece[] => {
    const [place, more] = piece.places
    if (place === undefined || more !== undefined) return [piece]
    const { passage } = piece
    const spans = handedOut(
      passage,
      { start: place.start - passage.start, end: place.end - passage.start },
      roster,
    )
    return spans.length < 2
      ? [piece]
      : spans.map(({ start, end }) => ({ ...piece, places: [placeIn(passage, start, end)] }))
  }

/** One word behind the label that is no name: "Action: None", "Action: Ongoing". */
const noName =
  /^(?:none|nil|noted|note|ongoing|closed|completed?|done|pending|required|outstanding|actioned|agreed|approved|deferred|no|yes|see|for|urgent|as|the|information|discussion|decision|all|carried|in|n\/a)\b/i
const names =
  /^[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?(?:(?:, | and | & |\s?\/\s?)[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)?){0,3}$/

/** True where all that stands behind a label is who does it, be it a name that the paper says nowhere else. */
const groupWho =
  /^(?:all )?(?:(?:working |task |sub-?)?(?:group|team|committee)s?(?: leaders?| leads?| members| chairs?)|(?:group|team|block|plot|street) (?:leaders?|leads?|reps?|representatives?)|committee|everyone|officers|trustees|governors)$/i

const isWho = (text: string, roster: Roster): boolean =>
  isDoer(text, roster) ||
  groupWho.test(text) ||
  (names.test(text) && !noName.test(text) && !isTaskVerb(/^\S+/.exec(text)?.[0].toLowerCase() ?? ''))

const draftsAt = (
  reading: Reading,
  setting: Setting,
  labelled: Labelled,
  roster: Roster,
): readonly (Draft | null)[] => {
  const { passage, match } = labelled
  const parts = {
    type: 'action' as const,
    fired: match[0],
    group: actionsGroup(reading, setting.part),
    number: setting.number,
  }
  const from = match.index + match[0].length
  const rest = passage.text.slice(from).replace(/\.$/, '').trim()
  const behind = inBrackets.exec(passage.text)?.[1] ?? doersLine.exec(passage.text)?.[1]
  const doers = behind ?? (isWho(rest, roster) ? rest : null)
  if (doers !== null) {
    const task = doerOnly(reading, labelled, doers, roster)
    if (task === null) return []
    // "It was resolved to accept. Action: Clerk" is a decision with an owner.
    const decided = decidedIn(task.passage.text.slice(task.start, task.end)) !== null
    return [
      item(reading, {
        ...parts,
        type: decided ? 'resolution' : 'action',
        group: decided ? decisionsGroup(reading, setting.part) : parts.group,
        rule: 'labelled-action/doer-after-task',
        confidence: 0.8,
        places: [placeIn(task.passage, task.start, task.end)],
        page: task.passage.page,
        owner: doers,
      }),
    ]
  }
  const made = doerFirst(passage.text, from)
  return after(reading, upToDecision(passage, from), made.start, {
    anyStart: true,
    line: true,
    paragraph: readsAsTask,
  })
    .flatMap(eachHandedOut(roster))
    .map((piece) => {
      const [place] = piece.places
      const text = place === undefined ? '' : piece.passage.text.slice(place.start - piece.passage.start)
      if (isUpdate(text)) return null
      const draft = item(reading, {
        ...parts,
        rule: 'labelled-action/label',
        confidence: 0.92,
        number: piece.number ?? parts.number,
        places: piece.places,
        page: piece.passage.page,
        owner: made.owner ?? match[1] ?? ownerOf(text),
      })
      const became = piece.passage.at === passage.at ? becameOf(reading, passage) : null
      return draft === null || became === null ? draft : withMore(draft, [became])
    })
}

const ofEarlier =
  /\b(?:(?:last|previous) (?:minutes|meeting)|(?:actions?|matters) (?:from|arising|outstanding)|action (?:log|updates?)|outstanding actions?)\b/i
const done =
  /^(?:completed?|done|closed|actioned|ongoing|on-going|in (?:progress|hand)|underway|carried (?:forward|over)|not yet|still to|no longer|to be (?:discussed|covered|picked up)|on (?:the )?agenda|see (?:item|agenda|minute))\b/i

/** Under an action of an earlier meeting, what has become of it: "Completed, and on the agenda". */
const becameOf = (reading: Reading, { at }: Passage): Statement | null => {
  const next = reading.passages[at + 1]
  if (next === undefined || next.label !== null || reading.settings[next.at]?.rank != null) return null
  const after = reading.passages[at + 2]
  const between = after === undefined || label.test(after.text)
  const told =
    done.test(next.text) ||
    (between && ofEarlier.test(reading.settings[at]?.heading ?? '') && !label.test(next.text))
  return told && !/:\s*$/.test(next.text)
    ? { text: next.text, heading: '', place: placeIn(next), page: next.page }
    : null
}

/** "…a reply would be sought – ACTION", "… (ACTION)": the label after the task, which its sentence says. */
const labelBehind = /(?<=\S)\s(?:[–—-]\s?(?:ACTIONS?|Action)|[([](?:ACTIONS?|Action)[)\]])\.?$/

const behind = (reading: Reading, passage: Passage, setting: Setting): Draft | null => {
  const match = labelBehind.exec(passage.text.slice(-40))
  if (match === null) return null
  const end = passage.text.length - match[0].length
  const last = sentencesOf(passage.text.slice(0, end)).at(-1)
  return last === undefined
    ? null
    : item(reading, {
        type: 'action',
        rule: 'labelled-action/doer-after-task',
        fired: match[0].trim(),
        confidence: 0.8,
        group: actionsGroup(reading, setting.part),
        number: setting.number,
        places: [placeIn(passage, last.start, end)],
        page: passage.page,
      })
}

/** What has become of an action of an earlier meeting, not a new task. */
const isUpdate = (text: string): boolean =>
  /^(?:[\d ()a-z,]{0,60}(?:and \d+ ?)?[–—-]?\s?)?(?:completed?|done|actioned|in hand|ongoing|on-going|closed|outstanding|carried forward|none|nil|not applicable)\b/i.test(
    text,
  ) || /^(?:the|this|these|a|an) [^.]{0,80}?\b(?:has|have|had|was|were|is|are)\b(?! to\b)/i.test(text)

/** After a bare "ACTIONS:" a lone paragraph is a task only where it says who or what to do. */
const readsAsTask = ({ text }: Passage): boolean =>
  doerAt(text) !== null || isTaskVerb(/^(?:to )?([a-z-]+)/i.exec(text)?.[1]?.toLowerCase() ?? '')

/** Tasks with a label: "ACTION: Clerk to…", "Action – JS", "Action: • a brief overview…", "Action 3" in the margin. */
export const labelledActions: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  const roster = rosterOf(reading)
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || isMuted(setting)) continue
    const bracketed = inBrackets.exec(passage.text)
    const match =
      label.exec(passage.text) ??
      doersLine.exec(passage.text) ??
      unmarked.exec(passage.text) ??
      (bracketed !== null && isWho(bracketed[1] ?? '', roster) ? bracketed : null)
    const given = match === null ? doerInLabel.exec(passage.text) : null
    const labels = several(passage)
    if (labels.length > 0) drafts.push(...labels.flatMap((one) => draftsAt(reading, setting, one, roster)))
    else if (match !== null)
      drafts.push(...draftsAt(reading, setting, { passage, match, later: false }, roster))
    else if (
      given?.[1] !== undefined &&
      isCalled(given[1], roster) &&
      !isUpdate(passage.text.slice(given[0].length))
    )
      drafts.push(
        item(reading, {
          type: 'action',
          rule: 'labelled-action/label',
          fired: given[0],
          confidence: 0.9,
          group: actionsGroup(reading, setting.part),
          number: setting.number,
          places: [placeIn(passage, given.index + given[0].length)],
          page: passage.page,
          owner: given[1],
        }),
      )
    else if (labelBehind.test(passage.text)) drafts.push(behind(reading, passage, setting))
    else if (
      passage.label !== null &&
      /^action\b/i.test(passage.label) &&
      passage.text !== '' &&
      !isUpdate(passage.text) &&
      setting.rank === null
    ) {
      const made = doerFirst(passage.text, 0)
      drafts.push(
        item(reading, {
          type: 'action',
          rule: 'labelled-action/numbered-label',
          fired: passage.label,
          confidence: 0.9,
          group: actionsGroup(reading, setting.part),
          number: citedNumber(passage.label),
          places: [placeIn(passage, made.start)],
          page: passage.page,
          owner: made.owner ?? ownerOf(passage.text),
        }),
      )
    }
  }
  return present(drafts)
}
