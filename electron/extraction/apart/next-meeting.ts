import type { StatedDate } from '../../../shared/model/dates.ts'
import { withoutYear } from '../fields/due.ts'
import { datesIn, isDay } from '../fields/stated-date.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { type OtherDraft, type OtherFinder, other, settled } from './other.ts'

const line =
  /^(?:the )?(?:dates?(?:,? (?:and|&) time|, time and place|,? time and venue)? of (?:the )?(?:next|future) meetings?|next (?:[a-z]+ ){0,3}meeting)\b/i
const told =
  /^(?:[\w’' -]{0,60}\b)?(?:the |its )?next (?:[a-z]+ ){0,3}meeting (?:of (?:the )?[\w’' -]{0,80} )?(?:will|would|is|was|to) (?:take place|be held|be|held)?\b/i
const heading =
  /^(?:to (?:note|confirm|agree) )?(?:the )?dates?(?:,? (?:and|&) time)?\b.{0,20} of (?:the )?(?:next|future) meetings?|^(?:the )?next meeting\b/i

const dayIn = (sentence: string, meeting: StatedDate | null): StatedDate | undefined => {
  const day = withoutYear(sentence, meeting)
  return day === null || !isDay(day) ? undefined : day
}

/** When the body meets next. */
export const nextMeeting: OtherFinder = (reading) => {
  const drafts: OtherDraft[] = []
  for (const { passage, setting } of settled(reading)) {
    const { kind } = setting.part
    if (kind !== 'minutes' && kind !== 'agenda') continue
    const under = setting.rank === null && heading.test(setting.heading ?? '')
    for (const span of passage.text.length > 2000 ? [] : sentencesOf(passage.text)) {
      const sentence = passage.text.slice(span.start, span.end)
      const day =
        datesIn(sentence).find(({ date }) => isDay(date))?.date ??
        // "Monday 8 July": the first such day after this meeting.
        dayIn(sentence, setting.part.meetingDate ?? reading.meetingDate)
      const says = line.test(sentence) || told.test(sentence)
      if (!(says && /\d/.test(sentence)) && !(under && day !== undefined)) continue
      drafts.push(
        other(
          reading,
          passage,
          {
            type: 'next-meeting',
            rule: says ? 'next-meeting/line' : 'next-meeting/under-heading',
            ...(day === undefined ? {} : { date: day }),
          },
          span,
        ),
      )
      break
    }
  }
  return drafts
}
