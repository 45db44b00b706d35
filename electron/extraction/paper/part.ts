import type { StatedDate } from '../../../shared/model/dates.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { isDay } from '../fields/stated-date.ts'
import { meetingDateIn, reportDateIn } from './meeting-date.ts'
import { partBody } from './part-body.ts'
import { lineOf } from './part-openings.ts'
import { headLength, type Start, startsOf } from './part-starts.ts'
import type { Passage } from './passage.ts'

/** A paper within the paper: an agenda pack holds an agenda, minutes and reports; a cover report holds the report it covers. */
export type Part = {
  /** An appendix that says no other is of the kind of what it is appended to. */
  readonly kind: 'agenda' | 'minutes' | 'officer-report' | 'scrutiny-report' | 'other'
  /** First passage of the part, and the one after its last. */
  readonly from: number
  readonly to: number
  readonly body: string | null
  readonly meetingDate: StatedDate | null
  readonly reportDate: StatedDate | null
  /** Number of the agenda item in a pack, as printed. */
  readonly item: string | null
  /** As the pack's bookmarks or its agenda call it; null where they don't. */
  readonly listedTitle: string | null
  readonly appendix: boolean
}

export type PartKind = Part['kind']

const described = (start: Start, passages: readonly Passage[], to: number): Part => {
  const { kind, at: from, item, title, appendix } = start
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
    item,
    listedTitle: title,
    appendix,
  }
}

/** An appendix is its report's, whoever else it names, unless it is a paper of another kind; what it leaves unsaid the report has said. */
const withParents = (parts: readonly Part[]): readonly Part[] => {
  let parent: Part | undefined
  return parts.map((part) => {
    if (!part.appendix || parent === undefined) {
      parent = part
      return part
    }
    return {
      ...part,
      body: part.kind === parent.kind ? (parent.body ?? part.body) : (part.body ?? parent.body),
      meetingDate: part.meetingDate ?? parent.meetingDate,
      reportDate: part.reportDate ?? parent.reportDate,
    }
  })
}

/** How the parts of a paper are told: `pack`: it is an agenda pack; `kindOf`: what a span of passages says that it is. */
export type Told = {
  readonly pack: boolean
  readonly kindOf: (from: number, to: number) => PartKind | null
}

/** The parts of a paper, in order; together they cover all passages. */
export const partsOf = (
  passages: readonly Passage[],
  first: PartKind,
  document: SourceDocument,
  { pack, kindOf }: Told,
): readonly Part[] => {
  const starts = startsOf(passages, first, document, pack)
  return withParents(
    starts.map((start, index) => {
      const to = starts[index + 1]?.at ?? passages.length
      const unsaid = pack && (start.kind === 'other' || start.appendix)
      const kind = (unsaid ? kindOf(start.at, to) : null) ?? start.kind
      return described({ ...start, kind }, passages, to)
    }),
  )
}

/** The fuller of two dates where both are stated. */
export const fuller = (a: StatedDate | null, b: StatedDate | null): StatedDate | null =>
  a !== null && (b === null || isDay(a)) ? a : b
