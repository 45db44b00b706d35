import type { PaperKind } from '../../../shared/model/candidate.ts'
import type { StatedDate } from '../../../shared/model/dates.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import type { Met } from '../signs/kinds/weigh.ts'
import { blocksOf, type RowTable, rowTablesOf } from '../tables/row-table.ts'
import { bodiesIn, isCouncil, isScrutinyBody } from './bodies.ts'
import { councilOf } from './council.ts'
import { asLine, firstPartOf, kindOfSpan, weighedPaper } from './kind.ts'
import { dayInName, isOfficersDecision, meetingDateIn } from './meeting-date.ts'
import { type Part, partsOf } from './part.ts'
import { type Passage, passagesOf } from './passage.ts'
import { type Setting, settingsOf } from './settings.ts'
import { titleOf } from './title.ts'

/** A paper as the extractors see it: its passages, each in its setting, its tables of rows, and what is known of the whole. */
export type Reading = {
  readonly document: SourceDocument
  readonly passages: readonly Passage[]
  /** One a passage, in the same order. */
  readonly settings: readonly Setting[]
  readonly parts: readonly Part[]
  readonly tables: readonly RowTable[]
  readonly kind: PaperKind
  /** What spoke for its kind, and for others. */
  readonly signs: readonly Met[]
  readonly title: string | null
  readonly council: string | null
  readonly body: string | null
  readonly meetingDate: StatedDate | null
  /** When a report was made, where it is for no meeting that is named. */
  readonly reportDate: StatedDate | null
}

const bodyOfPaper = (kind: PaperKind, parts: readonly Part[]): string | null => {
  const wanted =
    kind === 'scrutiny-report'
      ? 'scrutiny-report'
      : kind === 'minutes'
        ? 'minutes'
        : kind === 'agenda-pack'
          ? 'agenda'
          : null
  const part = parts.find((one) => one.kind === wanted && one.body !== null) ?? parts[0]
  return part?.body ?? null
}

/** The day that the paper is for: its first part's, or what its running headers or, for minutes, its file's name say. */
const meetingDateOfPaper = (
  kind: PaperKind,
  parts: readonly Part[],
  furniture: readonly string[],
  name: string,
): StatedDate | null => {
  const [first] = parts
  // A review that is put to a committee under a cover of its own is for that meeting.
  if (kind === 'scrutiny-report' && first?.kind === 'officer-report') return first.meetingDate
  if (kind === 'scrutiny-report' || kind === 'annual-report' || kind === 'strategy') return null
  const meets = kind === 'minutes' || kind === 'agenda-pack'
  const own = kind === 'officer-report' ? parts.find(({ meetingDate }) => meetingDate !== null) : first
  return own?.meetingDate ?? meetingDateIn(furniture, meets) ?? (meets ? dayInName(name) : null)
}

/** Reads the paper once for all extractors. `name` is the file's name, used only where the paper itself is silent. */
export const readingOf = (document: SourceDocument, name: string): Reading => {
  const tables = rowTablesOf(document)
  const passages = passagesOf(document, blocksOf(tables))
  const lines = passages.map(asLine)
  const head = [...lines.slice(0, 24), ...document.furniture]
  const read = { document, passages, tables }
  const weighed = weighedPaper(read, name)
  const { kind } = weighed
  const parts = partsOf(passages, firstPartOf(weighed, lines), document, {
    pack: kind === 'agenda-pack',
    kindOf: (from, to) => kindOfSpan(read, from, to),
  })
  const [first] = parts
  const council = councilOf(lines.slice(0, 24), document.furniture, lines)
  // A page of one decision says its day below it.
  const stated = lines.filter((line) => /^date of decision\s?:/i.test(line))
  const meeting = isOfficersDecision(head)
    ? null
    : meetingDateOfPaper(kind, parts, [...document.furniture, ...stated], name)
  const partBody = bodyOfPaper(kind, parts)
  const body =
    partBody ??
    document.furniture
      .flatMap((line) => bodiesIn(line).map((one) => one.name))
      .find((one) => isScrutinyBody(one) && !isCouncil(one)) ??
    null
  const reportDate =
    parts.find((part) => part.kind === 'scrutiny-report')?.reportDate ?? first?.reportDate ?? null
  return {
    document,
    passages,
    settings: settingsOf(passages, parts),
    parts,
    tables,
    kind,
    signs: weighed.met,
    title: titleOf({
      kind,
      passages,
      parts,
      body,
      council,
      meetingDate: meeting,
      metadataTitle: document.metadataTitle,
      furniture: document.furniture,
    }),
    council,
    body,
    meetingDate: meeting,
    reportDate,
  }
}
