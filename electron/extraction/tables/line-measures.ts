import type { Block } from '../../../shared/model/source-document.ts'
import type { Columns } from './columns.ts'
import type { GridCell, GridRow } from './grid.ts'
import { type Role, roleOf } from './headings.ts'
import { asText, lineOf } from './line-cells.ts'
import { isFigure, isNoFigure } from './figures.ts'

/** A table of measures printed as lines: headings, then each name and its figures. */
export type LineMeasures = {
  readonly columns: Columns
  readonly rows: readonly GridRow[]
  readonly from: number
  readonly to: number
}

const longestHeading = 45
const mostHeadings = 9
const figureRoles: ReadonlySet<Role> = new Set<Role>(['value', 'target', 'comparator'])

const isWord = (text: string): boolean =>
  /^(?:red|amber|green|blue|[rgab]|[↑↓→▲▼►◄]+|improv(?:ed|ing)|declin(?:ed|ing)|worsen(?:ed|ing)|stable|same|up|down|no change|sustained|better|worse|(?:not )?met|on target|off target|above target|below target)$/i.test(
    text,
  )
const stands = (text: string): boolean =>
  text.length < 40 && (isFigure(text) || isNoFigure(text) || isWord(text))

/** Headings one under the other, the first of them the measure's; null where they head no figures. */
const headingsAt = (blocks: readonly Block[], from: number): readonly string[] | null => {
  const headings: string[] = []
  for (let at = from; headings.length < mostHeadings; at += 1) {
    const block = asText(blocks[at])
    if (
      block === null ||
      block.label !== undefined ||
      block.text.length > longestHeading ||
      /[.;:]$/.test(block.text)
    )
      break
    if (headings.length === 0 && roleOf(block.text) !== 'measure') break
    if (stands(block.text)) break
    headings.push(block.text)
  }
  const last = headings.findLastIndex(
    (heading, at) => at > 0 && roleOf(heading) !== 'other' && roleOf(heading) !== 'measure',
  )
  return last > 0 && headings.some((heading) => figureRoles.has(roleOf(heading)))
    ? headings.slice(0, last + 1)
    : null
}

/** "Monthly" under one measure and the next: what stands in a column of all, and names none of them. */
const withoutRepeats = (rows: readonly Row[]): readonly Row[] => {
  const times = new Map<string, number>()
  for (const { name } of rows) times.set(name.text, (times.get(name.text) ?? 0) + 1)
  const kept: Row[] = []
  for (const row of rows) {
    const last = kept.at(-1)
    const [only, ...more] = row.figures
    // The number of the next row under a comment on this one.
    const counts =
      only !== undefined && more.length === 0 && /^\d{1,2}$/.test(only.text) ? Number(only.text) : 0
    if (last !== undefined && counts >= kept.length && counts <= kept.length + 1 && counts > 1) continue
    if (last !== undefined && (times.get(row.name.text) ?? 0) > 1) last.figures.push(...row.figures)
    else kept.push({ ...row, figures: [...row.figures] })
  }
  return kept
}

type Row = { readonly name: GridCell; readonly figures: GridCell[]; readonly page: number | null }

const farthest = 6

/** Names with their figures under them; what stands between them without figures is a title or a measure not reported. */
const rowsFrom = (
  blocks: readonly Block[],
  from: number,
): { readonly rows: readonly Row[]; readonly to: number } => {
  const rows: Row[] = []
  let open: Row | null = null
  let to = from
  let idle = 0
  for (let at = from; at < blocks.length && idle < farthest; at += 1) {
    const block = asText(blocks[at])
    if (block === null || block.text.length > 220) break
    const { cell, page } = lineOf(block)
    const bare: GridCell = { ...cell, text: block.text, place: { ...cell.place, start: 0 } }
    if (stands(block.text) && open !== null) {
      if (open.figures.length === 0) rows.push(open)
      open.figures.push(bare)
      to = at + 1
      idle = 0
    } else {
      open = { name: cell, figures: [], page }
      idle += 1
    }
  }
  return { rows, to }
}

/** Figures under the headings that hold some; a heading over all of them (the quarter) holds none of its own. */
const columnsFor = (headings: readonly string[], most: number): Columns => {
  const all = headings.slice(1).map((heading) => ({ heading, role: roleOf(heading) }))
  const plain = all.filter(
    ({ role, heading }) => role !== 'value' || !/\b(?:q[1-4]|quarter|(?:19|20)\d{2})\b/i.test(heading),
  )
  const kept = plain.filter(({ role }) => figureRoles.has(role)).length >= Math.min(most, 2) ? plain : all
  return {
    headings: [headings[0] ?? '', ...kept.map(({ heading }) => heading)],
    roles: ['measure', ...kept.map(({ role }): Role => (role === 'other' ? 'trend' : role))],
    firstRow: 0,
  }
}

const rowOf = ({ name, figures, page }: Row, { roles }: Columns): GridRow => {
  const cells: (GridCell | null)[] = [name, ...roles.slice(1).map(() => null)]
  let column = 1
  for (const figure of figures) {
    const words = isWord(figure.text)
    const at = roles.findIndex(
      (role, index) => index >= column && words === (role === 'status' || role === 'trend'),
    )
    if (at < 0) continue
    cells[at] = figure
    column = at + 1
  }
  return { cells, header: false, page, title: false }
}

/** The table of measures whose headings begin at a block, each cell a line of its own; null where there is none. */
export const lineMeasuresAt = (blocks: readonly Block[], from: number): LineMeasures | null => {
  const headings = headingsAt(blocks, from)
  if (headings === null) return null
  const { rows, to } = rowsFrom(blocks, from + headings.length)
  const counted = withoutRepeats(rows.filter(({ figures }) => figures.some(({ text }) => isFigure(text))))
  if (counted.length < 2) return null
  const columns = columnsFor(headings, Math.max(...counted.map(({ figures }) => figures.length)))
  return { columns, rows: counted.map((row) => rowOf(row, columns)), from, to }
}
