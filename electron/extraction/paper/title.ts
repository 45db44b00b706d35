import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import type { PaperKind } from '../../../shared/model/candidate.ts'
import type { StatedDate } from '../../../shared/model/dates.ts'
import { datesIn } from '../fields/stated-date.ts'
import { asWritten, bodiesIn, readable } from './bodies.ts'
import type { Part } from './part.ts'
import type { Passage } from './passage.ts'
import { zoneOf } from './zones.ts'

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

const generic =
  /^(?:(?:final )?report of the [\w ,’'&-]{0,60}(?:group|panel|committee|commission|board)|(?:overview and )?scrutiny report|final report|draft report|report|report to .{0,60}|appendix \w+(?:\s?[–—-].{0,40})?|agenda(?: item \d+)?|contents|cabinet|executive|page \d+.*|confidential|official.*|public|www\..*|\S+\.gov\.uk|.*@.*)$/i

const opening =
  /^(?:[\d.]+ )?(?:(?:chair\w*['’]s )?foreword|introduction|executive summary|background|purpose|context|summary)\b.{0,30}$/i

/** What stands beside a day and is no title: "Meeting: 12 March", "Draft version, May". */
const ofDay =
  /\b(?:meetings?|dates?|dated|held|the|of|on|at|for|to|as|draft|final|version|published|issued|agenda|item|prepared)\b/gi

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
  return named.replace(ofDay, '').replace(/\W/g, '').length > 5
}

const titleLine = ({ label, text }: Passage): string =>
  label !== null && /^[a-z]/i.test(label) ? `${label} ${text}` : text

/** A title set over several lines of a cover comes as headings in a row; empty where there is only one. */
const joinedHeadings = (head: readonly Passage[]): string => {
  const first = head.findIndex((passage) => passage.kind === 'heading' && isTitle(titleLine(passage)))
  const lines: string[] = []
  for (const passage of first < 0 ? [] : head.slice(first, first + 4)) {
    const isPart =
      passage.kind === 'heading' &&
      passage.label === null &&
      passage.text.length < 80 &&
      !generic.test(passage.text)
    const stops =
      datesIn(passage.text).length > 0 ||
      (lines.length > 0 && /\b(?:Council|Committee|Panel|Board)$/i.test(passage.text))
    if (!isPart || stops || passage.page !== head[first]?.page || passage.page === null) break
    lines.push(passage.text)
  }
  return lines.length > 1 ? lines.join(' ') : ''
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
      : `${who} ${kind === 'minutes' ? 'minutes' : 'agenda'}${meetingDate === null ? '' : `, ${statedDateWords(meetingDate)}`}`
  }
  const from = parts.find((part) => part.kind === 'scrutiny-report')?.from ?? 0
  const subject = passages.slice(0, 30).find(({ text }) => /^(?:subject|title)\s?:/i.test(text))
  if (subject !== undefined) return subject.text.replace(/^(?:subject|title)\s?:\s*/i, '').trim()
  const section = passages.findIndex(
    ({ at, text }) => at > from && (opening.test(text) || zoneOf(text) === 'contents'),
  )
  const head = passages.slice(from, section < 0 ? from + 10 : Math.min(section, from + 10))
  const [found] = [joinedHeadings(head), ...[...head, ...passages.slice(0, 8)].map(titleLine)]
    .concat(metadataTitle ?? '', furniture)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(isTitle)
  return found === undefined ? null : asWritten(found.replace(/^["“](.*)["”]$/, '$1'))
}
