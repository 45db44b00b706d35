import { type Draft, linesInTable } from './draft.ts'
import { type Line, segmentsOf } from './line.ts'
import type { KeptPage } from './page.ts'
import type { Run } from './run.ts'

/** Running headers and footers: what to leave out of the text, and what they say. */
export type Furniture = {
  readonly runs: ReadonlySet<Run>
  readonly texts: readonly string[]
  readonly lines: readonly Line[]
}

/** Headers and footers lie in the outer tenth of the page, as high as it is upright: turned, it keeps its margins. */
const margin = 0.1

const inMargin = (line: Line, page: KeptPage): boolean => {
  const high = Math.max(page.height, Math.min(page.width, 1.5 * page.height)) * margin
  return line.y < high || line.y - line.size > page.height - high
}

const masked = (text: string): string => text.replace(/\d+/gu, '#').toLowerCase()

const isPageNumber = (text: string): boolean =>
  /^[^\p{L}\d]*(?:page\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*(?:\d{1,4}|[ivxl]{1,6}))?[^\p{L}\d]*$/iu.test(
    text,
  )

/** The lines of what is tagged as a note. */
const linesInNote = (draft: Draft): readonly Line[] =>
  draft.kind === 'text' && draft.role === 'note' ? draft.paragraphs.flatMap(({ lines }) => lines) : []

/**
 * Whether a line stands in a table, drawn or tagged, or in a tagged note: cells and sources repeat themselves, and are
 * no running headers.
 */
const inContentOf = (page: KeptPage): ((line: Line) => boolean) => {
  const lines = (page.drafts ?? []).flatMap((draft) =>
    draft.kind === 'table' ? linesInTable(draft) : linesInNote(draft),
  )
  const runs = new Set(lines.flatMap((line) => line.runs))
  return (line) =>
    line.runs.some((run) => runs.has(run)) ||
    page.lattices.some(
      ({ box }) => line.y > box.top && line.y < box.bottom + 2 && line.x > box.left - 3 && line.x < box.right,
    )
}

/** Lines of one text stand closer than this share of their letters' size. */
const closest = 1.28

/** Running lines stand apart from the text; a line with others close above or below is text that happens to repeat. */
const standsApart = (line: Line, page: KeptPage, running: ReadonlySet<Line>): boolean =>
  !page.lines.some(
    (other) =>
      other !== line &&
      !running.has(other) &&
      Math.abs(other.y - line.y) < closest * line.size &&
      Math.abs(other.y - line.y) > 1,
  )

/** Pages that repeat a line before it counts as running: three, or two that follow each other in a paper of few pages. */
const isRepeated = (pages: ReadonlySet<number>, total: number): boolean =>
  pages.size >= 3 || (pages.size === 2 && total <= 3)

type Group = { readonly pages: Set<number>; readonly lines: Line[] }

const figures = (text: string): number => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN)

/** A number in the margin that neither stays nor counts with the pages ("Agenda Item 4", then 5) says what begins there. */
const countsSomethingElse = ({ lines }: Group): boolean => {
  if (lines.every((line) => isPageNumber(line.text) || line.text === lines[0]?.text)) return false
  const sorted = lines.toSorted((a, b) => a.page - b.page)
  const steps = sorted.slice(1).map((line, at) => {
    const before = sorted[at] ?? line
    const step = figures(line.text) - figures(before.text)
    return step === 0 || step === line.page - before.page || Number.isNaN(step)
  })
  const span = (sorted.at(-1)?.page ?? 0) - (sorted[0]?.page ?? 0) + 1
  return sorted.length < 0.8 * span && steps.filter(Boolean).length < 0.8 * steps.length
}

const isRunning = ({ pages, lines }: Group, total: number, middle: ReadonlySet<string>): boolean => {
  const [first] = lines
  if (first === undefined) return false
  if (segmentsOf(first, 1.5).length > 1 && middle.has(masked(first.text))) return false
  if (isRepeated(pages, total)) return !countsSomethingElse({ pages, lines })
  if (!lines.every((line) => isPageNumber(line.text))) return false
  const isLoneNumber = total === 1 && /^\D*1\D*$/u.test(first.text.replace(/(?:of|\/).*$/iu, ''))
  return isLoneNumber || /page|\d\s*(?:of|\/)/iu.test(first.text)
}

/**
 * Finds what runs along: what the file itself marks as decoration, and in the margins the same words (figures
 * apart) at the same height on several pages. A line in columns that also stands in the middle of a page is
 * the repeated head of a table and stays.
 */
export const furnitureOf = (pages: readonly KeptPage[]): Furniture => {
  const groups = new Map<string, Group>()
  const middle = new Set<string>()
  for (const page of pages) {
    const inContent = inContentOf(page)
    for (const line of page.lines) {
      if (!inMargin(line, page) || inContent(line)) {
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
  const running = new Set<Line>()
  for (const group of groups.values())
    if (isRunning(group, pages.length, middle)) for (const line of group.lines) running.add(line)
  const byNumber = new Map(pages.map((page) => [page.number, page]))
  const apart = [...running].filter((line) => {
    const page = byNumber.get(line.page)
    return page !== undefined && standsApart(line, page, running)
  })
  const runs = new Set(apart.flatMap((line) => line.runs))
  const marked = pages.flatMap((page) => page.artifacts.filter((line) => inMargin(line, page)))
  const dropped = [...marked, ...apart]
  const texts = new Map<string, string>()
  for (const { text } of dropped.toSorted((a, b) => a.page - b.page))
    if (!isPageNumber(text) && !texts.has(masked(text))) texts.set(masked(text), text)
  return { runs, texts: [...texts.values()], lines: dropped }
}
