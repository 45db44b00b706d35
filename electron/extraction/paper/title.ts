import type { PaperKind } from '../../../shared/model/candidate.ts'
import type { StatedDate } from '../../../shared/model/dates.ts'
import { datesIn } from '../fields/stated-date.ts'
import { asWritten, bodiesIn, readable } from './bodies.ts'
import type { Part } from './part.ts'
import type { Passage } from './passage.ts'

type Known = {
  readonly kind: PaperKind
  readonly passages: readonly Passage[]
  readonly parts: readonly Part[]
  readonly body: string | null
  readonly council: string | null
  readonly meetingDate: StatedDate | null
  readonly metadataTitle: string | undefined
  readonly furniture: readonly string[]
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const inWords = (date: StatedDate): string => {
  const [year, month = '1', day] = date.split('-')
  return [day === undefined ? null : Number(day), months[Number(month) - 1], year]
    .filter((part) => part !== null)
    .join(' ')
}

const generic =
  /^(?:(?:overview and )?scrutiny report|final report|draft report|report|appendix \w+|agenda(?: item \d+)?|contents|cabinet|executive|page \d+.*|confidential|official.*|public|www\..*|\S+\.gov\.uk|.*@.*)$/i

/** A line that may be a title: words, not only a council, a body, a date or a form's label. */
const isTitle = (line: string): boolean => {
  if (
    line.length < 8 ||
    line.length > 200 ||
    generic.test(line) ||
    /[.;]$/.test(line) ||
    /^(?:date|report (?:to|of|by)|author|subject|ward)\b.{0,40}:/i.test(line)
  )
    return false
  if (/^\d+\.?\d* /.test(line)) return false
  const dateless = datesIn(line).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    line,
  )
  const named = bodiesIn(readable(dateless)).reduceRight(
    (text, { name, start }) => text.slice(0, start) + text.slice(start + name.length),
    readable(dateless),
  )
  return named.replace(/\W/g, '').length > 5
}

/** Title as printed on the report; minutes and agendas are called by their body and day. */
export const titleOf = ({
  kind,
  passages,
  parts,
  body,
  council,
  meetingDate,
  metadataTitle,
  furniture,
}: Known): string | null => {
  if (kind === 'minutes' || kind === 'agenda-pack') {
    const who = body ?? council
    return who === null
      ? null
      : `${who} ${kind === 'minutes' ? 'minutes' : 'agenda'}${meetingDate === null ? '' : `, ${inWords(meetingDate)}`}`
  }
  const from = parts.find((part) => part.kind === 'scrutiny-report')?.from ?? 0
  const subject = passages.slice(0, 30).find(({ text }) => /^subject\s?:/i.test(text))
  if (subject !== undefined) return subject.text.replace(/^subject\s?:\s*/i, '').trim()
  const head = passages.slice(from, from + 14)
  const lines = [
    ...head.toSorted(
      (a, b) =>
        Number(b.kind === 'heading') - Number(a.kind === 'heading') ||
        (a.kind === 'heading' ? a.level - b.level : 0),
    ),
    ...passages.slice(0, 10),
  ]
  const [found] = [
    ...lines.map(({ label, text }) => (label !== null && /^[A-Z]/i.test(label) ? `${label} ${text}` : text)),
    metadataTitle ?? '',
    ...furniture,
  ]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(isTitle)
  return found === undefined ? null : asWritten(found.replace(/^["“](.*)["”]$/, '$1'))
}
