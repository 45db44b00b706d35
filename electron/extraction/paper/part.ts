import type { StatedDate } from '../../../shared/model/dates.ts'
import { isDay } from '../fields/stated-date.ts'
import { partBody } from './part-body.ts'
import { meetingDateIn, reportDateIn } from './meeting-date.ts'
import type { Passage } from './passage.ts'

/** A paper within the paper: an agenda pack holds an agenda, minutes and reports; a cover report holds the report it covers. */
export type Part = {
  readonly kind: 'agenda' | 'minutes' | 'officer-report' | 'scrutiny-report' | 'other'
  /** First passage of the part, and the one after its last. */
  readonly from: number
  readonly to: number
  readonly body: string | null
  readonly meetingDate: StatedDate | null
  readonly reportDate: StatedDate | null
}

export type PartKind = Part['kind']
type Kind = PartKind

const openings: readonly (readonly [Kind, RegExp])[] = [
  [
    'minutes',
    /^(?:draft |unconfirmed |approved )*(?:minutes?|notes?) of (?:the |a |an )?(?:\w+ ){0,6}?(?:meeting|proceedings|panel|committee|board|cabinet|council)\b/i,
  ],
  ['minutes', /^(?:draft |unconfirmed )*minutes(?: subject to .{0,60})?$/i],
  [
    'scrutiny-report',
    /^(?:overview and )?scrutiny (?:review |panel |committee |task group )?(?:final )?report$|^(?:final )?report of the [\w ,’'&-]{0,60}(?:task (?:and finish )?group|scrutiny panel|scrutiny committee|review panel|panel|commission|working group)$|^(?:final report|scrutiny review)(?: of| into|:| –| -)?\b.{0,80}$/i,
  ],
  ['officer-report', /^(?:report (?:of|by|to|from)(?: the)?\b|report author\b|originator\b)/i],
  ['agenda', /^agenda$/i],
]
const mayOpen = /minutes?|notes|report|review|agenda|originator/i
const packItem = /^agenda item(?: no\.?)? ?:? ?\d{0,3}[a-z]?$/i

/** The beginning of a passage as a line; a head says who and when in few words. */
const lineOf = ({ label, text }: Passage): string =>
  (label === null ? text : `${label} ${text}`).slice(0, 400).trim()

const openingOf = (passage: Passage): Kind | 'item' | null => {
  const line = lineOf(passage).replace(/\s+/g, ' ').replace(/:$/, '')
  if (line.length > 160 || !mayOpen.test(line)) return null
  if (packItem.test(line)) return 'item'
  return openings.find(([, shape]) => shape.test(line))?.[0] ?? null
}

/** Where a report names its meeting only in passing, a full date at its head is the meeting's. */
const headLength = 14

const described = (kind: Kind, passages: readonly Passage[], from: number, to: number): Part => {
  const head = passages.slice(from, Math.min(to, from + headLength))
  const lines = head.map(lineOf)
  return {
    kind,
    from,
    to,
    body: partBody(kind, lines, passages.slice(from, Math.min(to, from + 200)).map(lineOf)),
    meetingDate:
      kind === 'scrutiny-report' ? null : meetingDateIn(lines, kind === 'minutes' || kind === 'agenda'),
    reportDate: reportDateIn(kind === 'scrutiny-report' ? lines : passages.slice(from, to).map(lineOf)),
  }
}

/** The parts of a paper, in order; together they cover all passages. */
export const partsOf = (passages: readonly Passage[], first: Kind): readonly Part[] => {
  const starts: { at: number; kind: Kind }[] = [{ at: 0, kind: first }]
  let named = false
  for (const passage of passages) {
    const opening = openingOf(passage)
    const current = starts.at(-1)
    if (opening === null || current === undefined) continue
    const fresh = passage.at - current.at < headLength
    if (opening === 'item') {
      starts.push({ at: passage.at, kind: 'other' })
      named = false
    } else if (fresh && !named && opening !== 'scrutiny-report') {
      if (current.kind !== 'minutes') current.kind = opening
      named = true
    } else if (
      opening !== current.kind &&
      opening !== 'officer-report' &&
      !(opening === 'agenda' && passage.at > 60)
    ) {
      starts.push({ at: passage.at, kind: opening })
      named = true
    }
  }
  return starts.map(({ at, kind }, index) =>
    described(kind, passages, at, starts[index + 1]?.at ?? passages.length),
  )
}

/** The fuller of two dates where both are stated. */
export const fuller = (a: StatedDate | null, b: StatedDate | null): StatedDate | null =>
  a !== null && (b === null || isDay(a)) ? a : b
