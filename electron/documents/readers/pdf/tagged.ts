import { type CellDraft, type Draft, isBlank, type RowDraft, type TextDraft } from './draft.ts'
import { linesOf } from './line.ts'
import { withHead } from './table-head.ts'
import { marksIn, type KeptPage, type StructureTree } from './page.ts'
import type { Paragraph } from './paragraph.ts'
import type { Run } from './run.ts'

type Child = StructureTree['children'][number]

const inline = new Set([
  'Span',
  'Link',
  'Quote',
  'Reference',
  'BibEntry',
  'Code',
  'Annot',
  'Em',
  'Strong',
  'Sub',
  'Lbl',
  'Ruby',
  'Warichu',
])
const textual = new Set(['P', 'BlockQuote', 'Caption', 'TOCI', 'Formula', 'Title'])
const notes = new Set(['Note', 'FENote'])

const isNode = (child: Child): child is StructureTree => 'children' in child
/** Wrappers without a meaning of their own: Chromium puts one around each part of a line that is set apart. */
const wrappers = new Set(['NonStruct', 'Private'])
const isInline = (child: Child): boolean =>
  !isNode(child) || inline.has(child.role) || (wrappers.has(child.role) && child.children.every(isInline))

const headingLevel = (role: string): number | undefined => {
  if (role === 'H' || role === 'Title') return 1
  const level = /^H(\d{1,2})$/u.exec(role)?.[1]
  return level === undefined ? undefined : Math.min(9, Math.max(1, Number(level)))
}

const firstTime = (runs: readonly Run[]): readonly Run[] => {
  const half = runs.length / 2
  const isTwice =
    half >= 1 && runs.slice(0, half).every((run, at) => run.text.trim() === runs[half + at]?.text.trim())
  return isTwice ? firstTime(runs.slice(0, half)) : runs
}

/** A table that goes on in the next column of the same page has its head there again, under the same tag. */
const once = (paragraphs: readonly Paragraph[], page: number): readonly Paragraph[] =>
  paragraphs.map((paragraph) => {
    const runs = paragraph.lines.flatMap((line) => line.runs).filter((run) => run.text.trim() !== '')
    const first = firstTime(runs)
    return first === runs ? paragraph : { ...paragraph, lines: linesOf(first, page) }
  })

/** The mark of a note is no word of its paragraph: a number set smaller than the words before it. */
const isNoteMark = (runs: readonly Run[], before: Run | undefined): boolean =>
  before !== undefined &&
  runs.every(({ size }) => size < before.size * 0.8) &&
  /^\d{1,3}$/u.test(
    runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  )

/** Every node below one, the cells of tables in it left out. */
const nodesBelow = (node: StructureTree): readonly StructureTree[] =>
  node.children
    .filter(isNode)
    .flatMap((child) => [child, ...(child.role === 'Table' ? [] : nodesBelow(child))])

/** More rows than this hold data, however long their cells are. */
const mostLayoutRows = 4

/** Whether a table only places parts of the page: a cell holds sections with headings, or a table. */
const isPageLayout = (table: StructureTree): boolean => {
  const below = nodesBelow(table)
  if (below.filter(({ role }) => role === 'TR').length > mostLayoutRows) return false
  return below
    .filter(({ role }) => role === 'TD')
    .map(nodesBelow)
    .some((inner) => {
      const headings = inner.filter(({ role }) => headingLevel(role) !== undefined).length
      return inner.length >= 4 && (headings >= 2 || inner.some(({ role }) => role === 'Table'))
    })
}

type Place = { readonly role: TextDraft['role']; readonly depth: number }

/** Walks the structure tree of one page. Order and roles are the tags', words and places the content stream's. */
export const draftsOfTags = (page: KeptPage, tree: StructureTree): readonly Draft[] => {
  const byMark = new Map<string, Run[]>()
  for (const run of page.runs) {
    if (run.mark === undefined) continue
    const list = byMark.get(run.mark)
    if (list === undefined) byMark.set(run.mark, [run])
    else list.push(run)
  }
  const edge = Math.max(...page.lines.map((line) => line.right))

  // Each piece is handed out once: in a paper put together from parts, tags of a page that was left behind
  // can point at the pieces of another.
  const take = (mark: string): readonly Run[] => {
    const runs = byMark.get(mark) ?? []
    byMark.delete(mark)
    return runs
  }

  const runsIn = (child: Child): readonly Run[] =>
    isNode(child)
      ? runsOf(child.children.filter((inner) => !isNode(inner) || !notes.has(inner.role)))
      : take(child.id)

  const runsOf = (children: readonly Child[]): readonly Run[] =>
    children.reduce<Run[]>((runs, child) => {
      const own = runsIn(child)
      if (!isNode(child) || child.role !== 'Reference' || !isNoteMark(own, runs.at(-1))) runs.push(...own)
      return runs
    }, [])

  const placeOf = (child: Child, at: 0 | -1): Run | undefined => {
    if (!isNode(child)) return (byMark.get(child.id) ?? []).filter((run) => run.text.trim() !== '').at(at)
    const inner = at === 0 ? child.children : child.children.toReversed()
    return inner.map((part) => placeOf(part, at)).find((run) => run !== undefined)
  }

  /** Boxes of a web page are wrappers like parts of a line: what stands on another line is a box of its own. */
  const isNextBox = (before: Child, child: Child): boolean => {
    if (!isNode(before) || !isNode(child) || !wrappers.has(before.role) || !wrappers.has(child.role))
      return false
    const [a, b] = [placeOf(before, -1), placeOf(child, 0)]
    return a !== undefined && b !== undefined && Math.abs(a.y - b.y) > 0.5 * Math.min(a.size, b.size)
  }

  const paragraphIn = (children: readonly Child[], within?: number): Paragraph | undefined => {
    const lines = linesOf(runsOf(children), page.number)
    return lines.length === 0 ? undefined : { lines, ...(within === undefined ? {} : { edge: within }) }
  }

  const text = (children: readonly Child[], { role, depth }: Place, label?: string): readonly TextDraft[] => {
    const paragraph = paragraphIn(children, edge)
    if (paragraph === undefined) return []
    return [
      {
        kind: 'text',
        page: page.number,
        ...(role === undefined ? {} : { role }),
        ...(role === 'item' ? { depth } : {}),
        ...(label === undefined ? {} : { label }),
        paragraphs: [paragraph],
      },
    ]
  }

  /** Paragraphs anywhere below a node, each on its own: what a cell holds. */
  const paragraphsBelow = (node: StructureTree): readonly Paragraph[] => {
    const found: Paragraph[] = []
    let pending: Child[] = []
    const flush = () => {
      const paragraph = paragraphIn(pending)
      if (paragraph !== undefined) found.push(paragraph)
      pending = []
    }
    for (const child of node.children) {
      if (isInline(child)) pending.push(child)
      else if (isNode(child)) {
        flush()
        // A bullet stays in front of its words: a cell has no labels of its own.
        if (child.role === 'LI' && !child.children.some((inner) => isNode(inner) && inner.role === 'L'))
          pending.push(child)
        else found.push(...paragraphsBelow(child))
        flush()
      }
    }
    flush()
    return found
  }

  const cell = (node: StructureTree): CellDraft => ({
    paragraphs: node.role === 'TH' ? once(paragraphsBelow(node), page.number) : paragraphsBelow(node),
    colSpan: Math.max(1, node.colSpan ?? 1),
    rowSpan: Math.max(1, node.rowSpan ?? 1),
  })

  const blankRows = new Map<string, RowDraft>()
  /** A table over a hundred pages has all of its rows on each: those that are blank here are one and the same. */
  const shared = (row: RowDraft): RowDraft => {
    if (!isBlank(row)) return row
    const key = `${row.header}${row.cells.map(({ colSpan, rowSpan }) => `|${colSpan},${rowSpan}`).join('')}`
    const known = blankRows.get(key) ?? row
    blankRows.set(key, known)
    return known
  }

  const rowsIn = (node: StructureTree, inHead = false): readonly RowDraft[] =>
    node.children.filter(isNode).flatMap((child): readonly RowDraft[] => {
      if (child.role !== 'TR')
        return child.role === 'Caption' ? [] : rowsIn(child, inHead || child.role === 'THead')
      const cells = child.children.filter(isNode).filter(({ role }) => role === 'TH' || role === 'TD')
      const header = inHead || (cells.length > 0 && cells.every(({ role }) => role === 'TH'))
      // Rows of other pages have no cells in some files; they are kept, because rows are matched by number.
      return [shared({ page: page.number, header, cells: cells.map(cell) })]
    })

  const table = (node: StructureTree): readonly Draft[] => {
    if (isPageLayout(node)) return blocks(node.children, { role: undefined, depth: 0 })
    const rows = rowsIn(node)
    if (!rows.some((row) => row.cells.some((inner) => inner.paragraphs.length > 0))) return []
    const title = node.children.filter(isNode).find(({ role }) => role === 'Caption')
    const caption = title === undefined ? undefined : paragraphIn([title])
    const titled = caption === undefined ? {} : { caption }
    return [withHead({ kind: 'table', page: page.number, columns: 'tagged', rows, ...titled })]
  }

  const item = (node: StructureTree, depth: number): readonly Draft[] => {
    const label = node.children.filter(isNode).find(({ role }) => role === 'Lbl')
    const printed = label === undefined ? undefined : linesOf(runsIn(label), page.number)[0]?.text
    const body = node.children.filter((child) => child !== label)
    const drafts = blocks(body, { role: 'item', depth })
    const [first, ...others] = drafts
    if (first?.kind !== 'text' || first.depth !== depth || printed === undefined) return drafts
    // Further paragraphs of the same item belong to it; a list inside it stands for itself.
    const own = others.filter(
      (draft): draft is TextDraft =>
        draft.kind === 'text' && draft.depth === depth && draft.label === undefined,
    )
    const paragraphs = [first, ...own].flatMap((draft) => draft.paragraphs)
    return [
      { ...first, label: printed, paragraphs },
      ...others.filter((draft) => !own.some((mine) => mine === draft)),
    ]
  }

  const block = (node: StructureTree, place: Place): readonly Draft[] => {
    const level = headingLevel(node.role)
    if (level !== undefined) return blocks(node.children, { ...place, role: { heading: level } })
    if (notes.has(node.role)) return blocks(node.children, { ...place, role: 'note' })
    if (node.role === 'Table') return table(node)
    if (node.role === 'L') return blocks(node.children, { role: 'item', depth: place.depth + 1 })
    if (node.role === 'LI') return item(node, Math.max(1, place.depth))
    return blocks(
      node.children,
      textual.has(node.role) && place.role === undefined ? { ...place, role: 'paragraph' } : place,
    )
  }

  const notesIn = (child: Child): readonly StructureTree[] =>
    isNode(child) ? (notes.has(child.role) ? [child] : child.children.flatMap(notesIn)) : []

  /** Text between blocks makes a block of its own; a note inside a sentence follows it. */
  const blocks = (children: readonly Child[], place: Place): readonly Draft[] => {
    const drafts: Draft[] = []
    let pending: Child[] = []
    let waiting: StructureTree[] = []
    const flush = () => {
      drafts.push(...text(pending, place))
      for (const note of [...pending.flatMap(notesIn), ...waiting]) drafts.push(...block(note, place))
      pending = []
      waiting = []
    }
    for (const child of children) {
      const before = pending.at(-1)
      if (isInline(child)) {
        if (place.role === undefined && before !== undefined && isNextBox(before, child)) flush()
        pending.push(child)
      } else if (isNode(child) && notes.has(child.role)) waiting.push(child)
      else if (isNode(child)) {
        flush()
        drafts.push(...block(child, place))
      }
    }
    flush()
    return drafts
  }

  const known = marksIn(tree)
  // What the tags leave out is not lost: it follows at the end of the page.
  const rest = linesOf(
    page.runs.filter((run) => run.mark === undefined || !known.has(run.mark)),
    page.number,
  )
  return [
    ...blocks([tree], { role: undefined, depth: 0 }),
    ...rest.map(
      (line): TextDraft => ({ kind: 'text', page: page.number, paragraphs: [{ lines: [line], edge }] }),
    ),
  ]
}
