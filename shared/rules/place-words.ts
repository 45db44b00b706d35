import type { PaperPart, PaperPartKind } from '../model/paper-part.ts'
import type { Place } from '../model/place.ts'

export const partKindWords: Readonly<Record<PaperPartKind, string>> = {
  agenda: 'Agenda',
  minutes: 'Minutes',
  'officer-report': 'Officer report',
  'scrutiny-report': 'Scrutiny report',
  appendix: 'Appendix',
  other: 'Paper',
}

/** "Item 6: Highways maintenance"; what is not known is left out, and "" where nothing is. */
export const partName = ({
  item,
  title,
}: {
  readonly item: string | null
  readonly title: string | null
}): string => [item === null ? null : `Item ${item}`, title].filter((words) => words !== null).join(': ')

/** "pages 47–62 (printed 45–60)"; printed numbers only where they differ. "" where the format keeps no pages. */
export const pagesWords = ({
  firstPage,
  lastPage,
  firstLabel,
  lastLabel,
}: Pick<PaperPart, 'firstPage' | 'lastPage' | 'firstLabel' | 'lastLabel'>): string => {
  if (firstPage === null) return ''
  const last = lastPage ?? firstPage
  const pages = last === firstPage ? `page ${firstPage}` : `pages ${firstPage}–${last}`
  if (firstLabel === null || (firstLabel === `${firstPage}` && (lastLabel ?? `${last}`) === `${last}`))
    return pages
  const printed = lastLabel === null || lastLabel === firstLabel ? firstLabel : `${firstLabel}–${lastLabel}`
  return `${pages} (printed ${printed})`
}

/** Where a citation stands: "Item 6: Highways maintenance, page 47 (printed 45)"; "" where nothing is known. */
export const placeWords = (page: number | null, place: Place | undefined): string => {
  const named = place?.part == null ? '' : partName(place.part)
  const printed = place?.printedPage == null ? '' : ` (printed ${place.printedPage})`
  return [named, page === null ? '' : `page ${page}${printed}`].filter((words) => words !== '').join(', ')
}
