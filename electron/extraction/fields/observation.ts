import type { ObservationFound } from '../../../shared/model/candidate.ts'
import { roleOf } from '../tables/headings.ts'
import { numberIn } from '../tables/figures.ts'

const period =
  /\b(?:(?:q[1-4]|quarter (?:[1-4]|one|two|three|four))\s?)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s)?(?:19|20)\d{2}(?:\s?[/–-]\s?(?:\d{4}|\d{2}))?(?:\s(?:q[1-4]|quarter [1-4]))?\b|\bq[1-4]\b|\bquarter (?:[1-4]|one|two|three|four)\b/i

/** The time that a heading or words name: "Q2 2023/24", "2019-20"; null where they name none. */
export const periodIn = (heading: string): string | null => period.exec(heading)?.[0] ?? null

const flags: readonly (readonly [NonNullable<ObservationFound['flag']>, RegExp])[] = [
  ['not set', /\b(?:not (?:yet )?set|no target|to be set|tbc|tbd)\b/i],
  ['not comparable', /\bnot (?:directly )?comparable\b|\bno longer comparable\b/i],
  ['suppressed', /\bsuppress|^<\s?[5-9]$|\bsmall numbers?\b/i],
  ['estimated', /\best(?:imate[d]?|\.)?\b|^~/i],
  ['provisional', /\bprov(?:isional|\.)?\b|\(p\)/i],
  ['awaited', /\bawait|\bnot (?:yet )?(?:available|known|published)\b|\bpending\b/i],
]

const kinds: Readonly<Partial<Record<ReturnType<typeof roleOf>, NonNullable<ObservationFound['kind']>>>> = {
  value: 'value',
  target: 'target',
  comparator: 'comparator',
  status: 'rating',
  trend: 'trend',
  due: 'target',
}

const colour = /^(?:red|amber|green|blue|yellow|black|grey|r|a|g|b|[●◆▲■])$/i

/** One figure of a measure under the heading of its column. */
export const observationOf = (heading: string, raw: string): ObservationFound => {
  const kind = colour.test(raw) ? 'rating' : /^[↑↓→▲▼►◄⇧⇩⇨]+$/.test(raw) ? 'trend' : kinds[roleOf(heading)]
  const flag = flags.find(([, shape]) => shape.test(raw))?.[0]
  return {
    series: heading,
    period: periodIn(heading),
    raw,
    number: numberIn(raw),
    ...(kind === undefined ? {} : { kind }),
    ...(flag === undefined ? {} : { flag }),
  }
}
