import type { Paper } from '../../../../shared/model/paper.ts'

type Pages = Pick<Paper, 'pages'>

/** The number printed on a page where it differs from the page's place in the file. */
export const printedNumber = ({ pages }: Pages, page: number): string | null => {
  const label = pages.find(({ number }) => number === page)?.label
  return label === undefined || label === '' || label === String(page) ? null : label
}

/** "Page 12", or "Page 12, printed iv". */
export const pageName = (paper: Pages, page: number): string => {
  const printed = printedNumber(paper, page)
  return printed === null ? `Page ${page}` : `Page ${page}, printed ${printed}`
}

/** The page (1-based) that someone means by what is typed: the number printed on it before its place in the file. */
export const pageMeant = ({ pages }: Pages, typed: string, count: number): number | null => {
  const wanted = typed.trim().toLowerCase()
  if (wanted === '') return null
  const labelled = pages.find(({ label }) => label?.trim().toLowerCase() === wanted)
  if (labelled !== undefined) return labelled.number
  return /^\d{1,6}$/u.test(wanted) ? Math.min(count, Math.max(1, Number(wanted))) : null
}
