import type { PaperPart, PaperPartKind } from '../../../shared/model/paper-part.ts'
import type { PaperKind } from '../../../shared/model/candidate.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import type { Part } from './part.ts'
import { lineOf } from './part-openings.ts'
import type { Passage } from './passage.ts'
import type { Reading } from './reading.ts'
import { titleOf } from './title.ts'

const paperKinds: Readonly<Record<Part['kind'], PaperKind>> = {
  agenda: 'agenda-pack',
  minutes: 'minutes',
  'officer-report': 'officer-report',
  'scrutiny-report': 'scrutiny-report',
  other: 'other',
}

const bareAppendix = /^(?:appendix|annexe?|enclosure|schedule) \w{1,4}\s?[:.–—-]?$/i

/** "Appendix A" alone is followed by its title, where that is a heading. */
const appendixTitle = (passages: readonly Passage[]): string | null => {
  const [first, ...rest] = passages.slice(0, 4)
  if (first === undefined) return null
  const line = lineOf(first)
  if (!bareAppendix.test(line)) return line.length < 140 ? line : null
  const next = rest.find(
    ({ kind, bold, text }) => (kind === 'heading' || bold) && text.length > 3 && text.length < 120,
  )
  return next === undefined ? line : `${line.replace(/\s?[:.–—-]$/, '')}: ${lineOf(next)}`
}

const titleOfPart = (part: Part, passages: readonly Passage[], reading: Reading): string | null => {
  if (part.listedTitle !== null) return part.listedTitle
  const own = passages.slice(part.from, Math.min(part.to, part.from + 40))
  if (part.appendix) return appendixTitle(own)
  if (part.kind === 'agenda') return 'Agenda'
  return titleOf({
    kind: paperKinds[part.kind],
    passages: own.map((passage, at) => ({ ...passage, at })),
    parts: [],
    body: part.body,
    council: reading.council,
    meetingDate: part.meetingDate,
    metadataTitle: undefined,
    furniture: [],
  })
}

const labelOf = (document: SourceDocument, page: number | null): string | null =>
  (page === null ? undefined : document.pages[page - 1]?.label) ?? null

const kindOfPart = (part: Part): PaperPartKind => (part.appendix ? 'appendix' : part.kind)

/** The parts of a paper as others see them: which blocks and pages each takes, and what it is called. */
export const paperPartsOf = (reading: Reading): readonly PaperPart[] => {
  const { document, parts, passages } = reading
  const last = document.blocks.length - 1
  const alone = parts.length === 1
  return parts.map((part, ordinal): PaperPart => {
    const next = parts[ordinal + 1]
    const following = next === undefined ? undefined : passages[next.from]
    const firstBlock = ordinal === 0 ? 0 : (passages[part.from]?.block ?? 0)
    const lastBlock =
      following === undefined
        ? Math.max(0, last)
        : Math.max(firstBlock, following.block - (following.first && following.row === undefined ? 1 : 0))
    const blocks = document.blocks.slice(firstBlock, lastBlock + 1)
    const pages = blocks.map(({ page }) => page).filter((page) => page !== null)
    const firstPage = pages[0] ?? null
    const lastPage =
      next === undefined && firstPage !== null
        ? (document.pages.at(-1)?.number ?? null)
        : (pages.at(-1) ?? null)
    return {
      ordinal,
      kind: kindOfPart(part),
      item: part.item,
      title: alone ? reading.title : titleOfPart(part, passages, reading),
      body: part.body ?? (ordinal === 0 ? reading.body : null),
      meetingDate:
        part.meetingDate ??
        (ordinal === 0 || (reading.kind === 'agenda-pack' && part.kind !== 'minutes')
          ? reading.meetingDate
          : null),
      firstBlock,
      lastBlock,
      firstPage,
      lastPage,
      firstLabel: labelOf(document, firstPage),
      lastLabel: labelOf(document, lastPage),
    }
  })
}
