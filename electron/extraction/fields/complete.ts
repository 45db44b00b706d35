import type { StatedDate } from '../../../shared/model/dates.ts'
import { nextMeeting } from '../apart/next-meeting.ts'
import type { Part } from '../paper/part.ts'
import type { Draft } from '../draft.ts'
import { isScrutinyBody } from '../paper/bodies.ts'
import { isKnownSection } from '../paper/headings.ts'
import type { Reading } from '../paper/reading.ts'
import { type Zone, zoneOf } from '../paper/zones.ts'
import { namesByInitials, ownerNameOf } from './attendance.ts'
import { recipientIn } from './recipient.ts'
import { responseDecided } from './response.ts'
import { statusIn } from './status.ts'

const keyOf = ({
  block,
  row,
  cell,
}: {
  readonly block: number
  readonly row?: number
  readonly cell?: number
}): string => `${block}/${row ?? ''}/${cell ?? ''}`

/** The minute or paragraph number that words at each place stand under. */
const minutesByPlace = (reading: Reading): ReadonlyMap<string, string> =>
  new Map(
    reading.passages.flatMap((passage) => {
      const number = reading.settings[passage.at]?.number ?? null
      return number === null ? [] : [[keyOf(passage), number] as const]
    }),
  )

/** What a body that is not the panel itself decides on recommendations is its answer to them. */
const answerOf = ({ type, text, group: { body } }: Draft) =>
  type === 'resolution' && (body === null || !isScrutinyBody(body)) ? responseDecided(text) : null

const longestTitle = 200

const formal: ReadonlySet<Zone> = new Set<Zone>(['contents', 'agenda', 'terms', 'reasons', 'outstanding'])
const ofPaper = /^(?:draft )?(?:minutes|notes|decisions|agenda)\b.{0,40}\b(?:meeting|held|published)\b/i
const ofItem = /^(?:recommendations?|actions?|resolved|decisions?|minutes?)(?: (?:no\.? ?)?\d+[a-z]?)?\W*$/i

/** What a minute or section is about, as its heading says: not "Decision", "Reasons" or "Recommendation 4". */
const isTitle = (heading: string): boolean => {
  const zone = zoneOf(heading)
  return (
    heading.length <= longestTitle &&
    !ofItem.test(heading) &&
    !ofPaper.test(heading) &&
    !isKnownSection(heading) &&
    (zone === null || !formal.has(zone))
  )
}

/** The titles that words at each place stand under. */
const titlesByPlace = (reading: Reading): ReadonlyMap<string, string> => {
  const own = new Set([reading.council, reading.body, reading.title].map((name) => name?.toLowerCase()))
  return new Map(
    reading.passages.flatMap((passage) => {
      const title = reading.settings[passage.at]?.under.findLast(
        (heading) => isTitle(heading) && !own.has(heading.toLowerCase()),
      )
      return title === undefined ? [] : [[keyOf(passage), title.replace(/[\s:–—-]+$/, '')] as const]
    }),
  )
}

const atNextMeeting = /\bnext (?:[a-z]+ )?(?:meeting|committee|panel|board)\b/i

/** The day on which each part of the paper says that the body meets next. */
const nextMeetings = (
  reading: Reading,
  parts: ReadonlyMap<number, Part>,
): ReadonlyMap<Part | undefined, StatedDate> =>
  new Map(
    nextMeeting(reading).flatMap(({ date, place }) => {
      const part = parts.get(place.block)
      return date === undefined || part === undefined ? [] : [[part, date] as const]
    }),
  )

const partsByBlock = (reading: Reading): ReadonlyMap<number, Part> =>
  new Map(
    reading.passages.flatMap(({ block, at }) => {
      const part = reading.settings[at]?.part
      return part === undefined ? [] : [[block, part] as const]
    }),
  )

/** What is read from the whole paper rather than from an item's own words: names for initials, recipient, minute. */
export const withFields = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const names = namesByInitials(reading)
  const minutes = minutesByPlace(reading)
  const titles = titlesByPlace(reading)
  const parts = partsByBlock(reading)
  const meetings = nextMeetings(reading, parts)
  return drafts.map((draft): Draft => {
    const ownerName = draft.owner === null ? null : ownerNameOf(draft.owner, names)
    const recipient =
      draft.type === 'recommendation'
        ? (recipientIn(draft.text) ??
          recipientIn(draft.fired) ??
          recipientIn(`${draft.citation.before}${draft.text.slice(0, 60)}`))
        : null
    const [place] = draft.places
    const minute = place === undefined ? undefined : minutes.get(keyOf(place))
    // "To the next meeting", where the paper says when that is.
    const next =
      draft.dueDate === null && draft.due !== null && atNextMeeting.test(draft.due) && place !== undefined
        ? meetings.get(parts.get(place.block))
        : undefined
    const under = place === undefined ? undefined : titles.get(keyOf(place))
    const response = draft.response ?? answerOf(draft)
    const suggested = draft.suggested ?? (draft.type === 'progress' ? statusIn(draft.text) : null)
    return {
      ...draft,
      ...(ownerName === null ? {} : { ownerName }),
      ...(recipient === null ? {} : { recipient }),
      ...(minute === undefined || minute === draft.number ? {} : { minute }),
      ...(next === undefined ? {} : { dueDate: next }),
      ...(under === undefined ? {} : { under }),
      ...(response === null ? {} : { response }),
      ...(suggested === null ? {} : { suggested }),
    }
  })
}
