import { type Line, segmentsOf } from './line.ts'
import type { PageContent } from './page.ts'
import type { Run } from './run.ts'

/** Running headers and footers: what to leave out of the text, and what they say. */
export type Furniture = { readonly runs: ReadonlySet<Run>; readonly texts: readonly string[] }

/** Headers and footers lie in the outer tenth of the page. */
const margin = 0.1

const inMargin = (line: Line, page: PageContent): boolean =>
  line.y < page.height * margin || line.y - line.size > page.height * (1 - margin)

const masked = (text: string): string => text.replace(/\d+/gu, '#').toLowerCase()

const isPageNumber = (text: string): boolean =>
  /^[^\p{L}\d]*(?:page\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*(?:\d{1,4}|[ivxl]{1,6}))?[^\p{L}\d]*$/iu.test(
    text,
  )

const isInLattice = (line: Line, page: PageContent): boolean =>
  page.lattices.some(
    ({ box }) => line.y > box.top && line.y < box.bottom + 2 && line.x > box.left - 3 && line.x < box.right,
  )

/** Pages that repeat a line before it counts as running: three, or two that follow each other in a paper of few pages. */
const isRepeated = (pages: ReadonlySet<number>, total: number): boolean =>
  pages.size >= 3 || (pages.size === 2 && total <= 3)

/**
 * Finds what runs along: what the file itself marks as decoration, and in the margins the same words (figures
 * apart) at the same height on several pages. A line in columns that also stands in the middle of a page is
 * the repeated head of a table and stays.
 */
export const furnitureOf = (pages: readonly PageContent[]): Furniture => {
  const groups = new Map<string, { readonly pages: Set<number>; readonly lines: Line[] }>()
  const middle = new Set<string>()
  for (const page of pages) {
    for (const line of page.lines) {
      if (!inMargin(line, page) || isInLattice(line, page)) {
        middle.add(masked(line.text))
        continue
      }
      const key = `${masked(line.text)}@${Math.round(line.y / 6)}`
      const group = groups.get(key) ?? { pages: new Set(), lines: [] }
      groups.set(key, group)
      group.pages.add(page.number)
      group.lines.push(line)
    }
  }
  const runs = new Set<Run>()
  const dropped: Line[] = pages.flatMap((page) =>
    page.artifacts.filter((line) => inMargin(line, page) && line.text !== ''),
  )
  for (const group of groups.values()) {
    const [first] = group.lines
    if (first === undefined) continue
    const isTableHead = segmentsOf(first, 1.5).length > 1 && middle.has(masked(first.text))
    const isNumber = group.lines.every((line) => isPageNumber(line.text))
    const isLoneNumber =
      isNumber && pages.length === 1 && /^\D*1\D*$/u.test(first.text.replace(/(?:of|\/).*$/iu, ''))
    const saysPage = isNumber && /page|\d\s*(?:of|\/)/iu.test(first.text)
    if (isTableHead || (!isRepeated(group.pages, pages.length) && !isLoneNumber && !saysPage)) continue
    for (const line of group.lines) for (const run of line.runs) runs.add(run)
    dropped.push(...group.lines)
  }
  const texts = new Map<string, string>()
  for (const { text } of dropped.toSorted((a, b) => a.page - b.page))
    if (!isPageNumber(text) && !texts.has(masked(text))) texts.set(masked(text), text)
  return { runs, texts: [...texts.values()] }
}
