import type { Group } from '../draft.ts'
import { datesIn } from '../fields/stated-date.ts'
import { bodiesIn, isCouncil, isGenericBody, isScrutinyBody } from '../paper/bodies.ts'
import { folded, type Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { RowTable } from '../tables/row-table.ts'
import { recommendationsGroup } from './groups.ts'
import { reviewIn, reviewTitled } from './review-name.ts'

const lookBack = 6

/** The passages that lead up to a table: its heading and what is said under it. */
const before = (reading: Reading, table: RowTable): readonly Passage[] => {
  const next = reading.passages.findIndex(({ block }) => block >= table.to)
  const end = next < 0 ? reading.passages.length : next
  return reading.passages.slice(Math.max(0, end - lookBack), end)
}

/** A sentence cut by a page or a column comes as two passages: "…the Former Homes and", "Gardens Panel…". */
const sentencesWhole = (lines: readonly string[]): readonly string[] =>
  lines.reduce<readonly string[]>((whole, line) => {
    const last = whole.at(-1)
    const cut = last !== undefined && /(?:,|\b(?:and|of|the|for|in|to|by|with|a))$/.test(last)
    return cut ? [...whole.slice(0, -1), `${last} ${line}`] : [...whole, line]
  }, [])

const ofYear =
  /\b((?:19|20)\d{2}) (?:scrutiny )?(?:review|inquiry|report)\b|\b(?:review|inquiry|report) (?:in|of|from) ((?:19|20)\d{2})\b/i

/** "the 2015 review": a year is all that is said. */
const yearIn = (words: readonly string[]): string | null => {
  const match = words.map((line) => ofYear.exec(line)).findLast((found) => found !== null)
  return match?.[1] ?? match?.[2] ?? null
}

/** Set of a tracker's rows: with progress they are earlier recommendations, of the body and date that the words above it name. */
export const trackerGroup = (reading: Reading, table: RowTable, type: 'recommendation' | 'action'): Group => {
  const lead = before(reading, table)
  const part = reading.parts.findLast(({ from }) => (lead[0]?.at ?? 0) >= from) ?? reading.parts[0]
  const words = sentencesWhole(lead.map(({ text }) => folded(text))).concat(table.caption ?? [])
  // Of the lines above, those that speak of recommendations, then of the review, name its body; others may name another.
  const telling = [/\brecommendations?\b/i, /\b(?:review|inquiry|investigation)\b/i, /./].flatMap((told) =>
    words.filter((line) => told.test(line)).toReversed(),
  )
  const bodies = telling
    .flatMap((line) => bodiesIn(line).map(({ name }) => name))
    .filter((name) => !isGenericBody(name))
  const date = words.toReversed().flatMap((line) => datesIn(line).slice(0, 1))[0]?.date ?? yearIn(words)
  const base =
    part === undefined
      ? { stage: 'new' as const, body: reading.body, date: reading.reportDate, review: reading.title }
      : recommendationsGroup(reading, part)
  if (type === 'action')
    return {
      stage: 'actions',
      body: base.body ?? reading.body,
      date: reading.meetingDate ?? reading.reportDate,
      review: reading.title,
    }
  const progress = table.columns.roles.some(
    (role) => role === 'commentary' || role === 'status' || role === 'answer',
  )
  if (!progress) return { ...base, stage: 'new' }
  const body = bodies.find((name) => isScrutinyBody(name)) ?? bodies.find((name) => !isCouncil(name)) ?? null
  return {
    stage: 'earlier',
    body: body ?? base.body,
    date,
    review: reviewIn(words) ?? reviewTitled(reading.title),
  }
}
