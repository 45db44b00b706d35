import { entriesUnder } from './entries.ts'
import { type OtherFinder, other } from './other.ts'

const heading =
  /^(?!.*\b(?:weakness|development|improve|challenge|concern))(?:(?:our|key|main|identified|areas? of|the) ){0,3}(?:strengths?\b.{0,40}|good practice\b.{0,30}|what(?:['’]s| is| are we| we are| we do| works| went| is going)? ?(?:working|doing|works|going|went)? well.{0,20})$/i

/** What a paper says goes well, as a list under such a heading. */
export const strengths: OtherFinder = (reading) =>
  entriesUnder(reading, heading).map(({ passage }) =>
    other(reading, passage, { type: 'strength', rule: 'strength/list-under-heading' }),
  )
