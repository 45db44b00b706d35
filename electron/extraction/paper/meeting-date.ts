import type { StatedDate } from '../../../shared/model/dates.ts'
import { datesIn, isDay, monthPattern } from '../fields/stated-date.ts'
import { bodiesIn, readable } from './bodies.ts'

const held =
  /\bminutes? of (?:the |a )?meeting\b|\b(?:meetings?|proceedings|assembly|session)\b[^.]{0,120}\b(?:held|on|of)\b|\bheld (?:on|via|at|in|their|its|a)\b|\bmade at meeting\b|\bdate of (?:the )?meeting\b|\bmeeting date\b|^meeting\b|\bmeeting\s?:/i
const addressed = /^(?:date|report date|date of (?:meeting|decision))\s?:/i
/** "Report to: Scrutiny Committee – Housing 4 May 2023": whom a report is for, and the day on which it meets. */
const addressedBody =
  /^report (?:to|for)\b[^.]{0,120}\b(?:committee|cabinet|executive|board|panel|council|commission|forum)\b/i
const elsewhere =
  /\b(?:previous|last|next|minutes? of (?:the )?(?:previous|last)|published|publication|dated|circulated|(?:rearranged|postponed|adjourned|moved|rescheduled) from|approved|signed|subject to|annual meeting of the council on)\b/i
const earlier =
  /\bminutes? (?:of (?:(?:the|its|their) )?(?:meetings? )?(?:held )?(?:on |of )?|.{0,60}\bheld on )(?:the )?(?:\w{3,6}day,?\s)?(?:the )?$/i

/** "To approve the minutes of the meeting held on…", "Minutes of Previous Meeting: …": the day of another meeting. */
const othersMinutes =
  /\b(?:approve|confirm|receive|agree|sign|consider|note|resolved|correct record|last|previous)\b.{0,120}\b(?:minutes?|records? of decisions?|notes)\b|\bminutes? of (?:the )?(?:last|previous)\b|\bminutes?\b.{0,160}\b(?:were|was|are|be) (?:\w+ ){0,2}(?:approved|agreed|confirmed|received|signed|accepted|noted)\b|\bnotes? (?:of|from)\b.{0,160}\bto be (?:\w+ ){0,2}(?:approved|agreed|confirmed|signed|accepted)\b/i

/** "Comments by Friday, 13 May": a day until which something may be done. */
const byThen = /\b(?:by|before|until|no later than|deadline[:,]?(?: is)?) (?:\w{3,6}day,? )?(?:the )?$/i
/** "Recommendation from the Committee held on 2 April": what another body put, and when it met. */
const putByOthers = /^recommendations? (?:from|of|made by|put by)\b.{0,160}\bheld\b/i

const bodyBefore =
  /\b(?:Committee|Cabinet|Executive|Board|Panel|Council|COMMITTEE|CABINET|BOARD|COUNCIL|PANEL)(?: \([^)]{1,60}\))?(?: meeting| MEETING)?\s?[,:–-]?\s(?:\w{6,9}day,?\s|(?:Mon|Tue|Wed|Thu|Fri)\w{0,2},?\s)?$/

/** "24/06/2021 – Waste strategy": a decision under the day on which it was made. */
const entryOfDecisions = /^\s[-–—]\s[A-Z“"]/
/** "…who had led it until 8 December 2019. Members stood": the day ends a sentence of a tale. */
const endsInYear = /^.{60,}\d{4}[.;] [A-Z].{40}/
const isProse = (line: string): boolean => line.length > 160 && /[a-z]{3}[.;] [A-Z]/.test(line)

/** The items of every agenda, under whose titles days are those of other meetings. */
const firstItem =
  /^(?:\d{1,4}[.)]?\s)?(?:apolog(?:y|ies)\b|declarations? of\b|disclosures? of\b|exempt information\b|welcome\b|election of (?:the )?(?:chair|vice)|no\.?\s(?:\|\s)?item\b|rhif\b.{0,4}eitem)/i
const minutesOf = /\bminutes?\b|\bmeeting\(?s?\)? (?:of .{0,60} )?held\b/i

type Clue = { readonly date: StatedDate; readonly weight: number }

/** A line that is nothing but the name of a body, "Date of meeting" or "On": what stands alone under it is when it meets. */
const isMeeting = (line: string): boolean => {
  const [body] = bodiesIn(readable(line))
  return (
    /^(?:on|date of (?:the )?meeting|meeting date)\s?:?$/i.test(line) ||
    (body !== undefined && line.length - body.name.length < 6)
  )
}

type Lines = { readonly meets: boolean; readonly above: string; readonly inItems: boolean }

const cluesIn = (line: string, place: number, { meets, above, inItems }: Lines): readonly Clue[] => {
  const days = datesIn(line).filter(({ date }) => isDay(date))
  return days.map(({ date, start, end, weekday }) => {
    const before = line.slice(0, start)
    const timed = /^,?\s(?:at|from|commencing(?: at)?)\s\d{1,2}/i.test(line.slice(end))
    const alone = line.length - (end - start) < 60
    const entered = start === 0 && place < 6 && entryOfDecisions.test(line.slice(end))
    const under = line.length - (end - start) < 14 && isMeeting(above)
    const weight =
      (held.test(line) ? 4 : 0) +
      (timed ? 3 : 0) +
      (weekday ? 2 : 0) +
      (addressed.test(line) ? (meets ? 2 : 1) : 0) +
      (meets && alone ? 2 : 0) +
      (bodyBefore.test(before) || /\bmeeting\s?[:–-]\s?$/i.test(before) ? 3 : 0) +
      (entered ? 3 : 0) -
      // What somebody told of another day stands in running text.
      ((isProse(line) || (start > 60 && endsInYear.test(line))) && !/^.{0,100}\bminutes of\b/i.test(line)
        ? 6
        : 0) +
      (under ? 3 : 0) +
      (addressedBody.test(before) && line.length - end < 3 ? 2 : 0) +
      (place < 4 ? 1 : 0) -
      (elsewhere.test(before.slice(-90)) && !/^(?:draft )?minutes of/i.test(line) ? 5 : 0) -
      (othersMinutes.test(line) && !entered ? 9 : 0) -
      (byThen.test(before) || putByOthers.test(line) ? 6 : 0) -
      (inItems && minutesOf.test(line) ? 6 : 0) -
      // A line with the days of several meetings tells of others.
      (days.length > 2 && place > 2 ? 6 : 0) -
      (place > 2 && earlier.test(before) ? 4 : 0)
    return { date, weight }
  })
}

const officers =
  /^(?:record of |notice of )?(?:an )?(?:delegated )?officer (?:executive )?decision\b|^(?:record|notice) of (?:an? )?(?:delegated )?decision (?:taken )?by (?:an? )?officers?\b/i

/** True where a head says that one officer decided, on a day without a meeting. */
export const isOfficersDecision = (head: readonly string[]): boolean =>
  head.some((line) => officers.test(line))

/** A title set over two lines may break before the year: "COMMITTEE – 25 JANUARY", "2024". */
const withYear = (line: string, next: string | undefined): string =>
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${monthPattern}$`, 'i').test(line) &&
  /^(?:19|20)\d{2}\b/.test(next ?? '')
    ? `${line} ${next}`
    : line

/** The day of the meeting that a head names; null where none is named. `meets`: the head of an agenda or minutes. */
export const meetingDateIn = (head: readonly string[], meets: boolean): StatedDate | null => {
  const addressedTo = head.some((line) =>
    /^(?:(?:report to|to|meeting|committee|decision maker|made at meeting)\s?:|report to\b)/i.test(line),
  )
  if (isOfficersDecision(head)) return null
  const items = head.findIndex((line) => firstItem.test(line))
  const clues = head.flatMap((line, place) =>
    cluesIn(withYear(line, head[place + 1]), place, {
      meets: meets || addressedTo,
      above: head[place - 1] ?? '',
      inItems: items >= 0 && place > items,
    }),
  )
  const [best] = clues.toSorted((a, b) => b.weight - a.weight)
  return best !== undefined && best.weight >= 2 ? best.date : null
}

const dated = /\b[Dd]ate(?: of report)?\s?:\s?$/

/** When a report was made, as precisely as it says: a line with nothing but a date, or a "Date:" line. */
export const reportDateIn = (lines: readonly string[]): StatedDate | null => {
  for (const line of lines) {
    const [first] = line.length > 300 ? [] : datesIn(line)
    if (first === undefined) continue
    const alone = line.length - (first.end - first.start) < 24
    const ofReport = /\breport\b/i.test(line) && line.length < 100
    if (alone || ofReport || dated.test(line.slice(0, first.start))) return first.date
  }
  return null
}

/** A day in the name of a file: "minutes_2019-09-03", "17-10-11" is left alone as it may be read two ways. */
export const dayInName = (name: string): StatedDate | null =>
  datesIn(name.replaceAll('_', ' '))?.find(({ date }) => isDay(date))?.date ?? null
