import type { Cell, Row } from '../../../../shared/model/source-document.ts'
import { type BlockDraft, blockText } from '../block-draft.ts'
import { foldText } from '../printed-text.ts'
import { isNumberedLayout, type LayoutRow, layoutBlocks } from './numbered-layout.ts'
import { type MarkupElement, type MarkupNode, textContent } from './node.ts'
import type { MarkupRules } from './rules.ts'

type ReadInside = (nodes: readonly MarkupNode[]) => BlockDraft[]
type ReadCell = Cell & {
  readonly blocks: readonly BlockDraft[]
  readonly page: number | null
  readonly header: boolean
  readonly bold: boolean
}
type SourceRow = { readonly element: MarkupElement; readonly head: boolean }

const elements = (nodes: readonly MarkupNode[]): MarkupElement[] =>
  nodes.filter((node) => typeof node !== 'string')
const isCell = (element: MarkupElement): boolean => element.tag === 'td' || element.tag === 'th'

const span = (value: string | undefined): number => {
  const count = Number.parseInt(value ?? '1', 10)
  return count >= 1 && count <= 1000 ? count : 1
}

const sourceRows = (table: MarkupElement, head = false): SourceRow[] =>
  elements(table.children).flatMap((child) => {
    if (child.tag === 'tr') return [{ element: child, head }]
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? sourceRows(child, child.tag === 'thead') : []
  })

const readCell = (cell: MarkupElement, rules: MarkupRules, read: ReadInside): ReadCell => {
  const drafts = read(cell.children)
  const pages = drafts.flatMap((draft) => (draft.page === null ? [] : [draft.page]))
  return {
    blocks: drafts,
    text: foldText(drafts.map(blockText).join('\n\n')),
    colSpan: span(cell.attributes.colspan),
    rowSpan: span(cell.attributes.rowspan),
    page: pages.length > 0 ? Math.min(...pages) : null,
    header: rules.trustHeaderTags ? cell.tag === 'th' : rules.facts(textContent(cell)).headerRow === true,
    bold: drafts.every((draft) => draft.kind === 'heading' || ('bold' in draft && draft.bold === true)),
  }
}

/** The first row set in bold over rows that are not: how most papers mark a header. */
const boldHeader = (rows: readonly (readonly ReadCell[])[]): boolean => {
  const [first = [], second = []] = rows
  const worded = first.filter((cell) => cell.text !== '')
  const plain = second.some((cell) => cell.text !== '' && !cell.bold)
  return worded.length > 0 && worded.every((cell) => cell.bold) && plain
}

const toRows = (rows: readonly (readonly ReadCell[])[], heads: readonly boolean[]): Row[] => {
  const marked = rows.map(
    (cells, at) =>
      heads[at] === true ||
      (cells.some((cell) => cell.text !== '') && cells.every((cell) => cell.header || cell.text === '')),
  )
  const header = marked.includes(true) || !boldHeader(rows) ? marked : marked.map((_, at) => at === 0)
  let page: number | null = null
  return rows.map((cells, at) => {
    page = cells.find((cell) => cell.page !== null)?.page ?? page
    const kept = cells.map(({ text, colSpan, rowSpan }) => ({ text, colSpan, rowSpan }))
    return { page, header: header[at] === true, cells: kept }
  })
}

/** The items of minutes laid out in two columns, where that is all a table is for. */
const layoutRows = (
  cells: readonly (readonly ReadCell[])[],
  rows: readonly Row[],
): LayoutRow[] | undefined => {
  const body = cells.filter((_, at) => rows[at]?.header !== true)
  const heads = rows.filter((row) => row.header)
  const laidOut = heads.every((row) =>
    /^(?:(?:item|agenda|minutes?|business)\b|$)/iu.test(row.cells[1]?.text ?? ''),
  )
  const items = body.map((row) => ({ number: row[0]?.text ?? '', blocks: row[1]?.blocks ?? [] }))
  return laidOut && body.every((row) => row.length === 2) && isNumberedLayout(items) ? items : undefined
}

/** More rows than this hold data, however long their cells are. */
const mostLayoutRows = 4

/** Whether a table only places parts of the page: a cell holds sections with headings, or tables among paragraphs. */
const isPageLayout = (cells: readonly (readonly ReadCell[])[]): boolean =>
  cells.length <= mostLayoutRows &&
  cells.flat().some(({ blocks }) => {
    const headings = blocks.filter(({ kind }) => kind === 'heading').length
    return blocks.length >= 4 && (headings >= 2 || blocks.some(({ kind }) => kind === 'table'))
  })

/** A table as a block; a box (one cell alone) as the blocks in it; nothing where there are no words. */
export const tableBlocks = (table: MarkupElement, rules: MarkupRules, read: ReadInside): BlockDraft[] => {
  const source = sourceRows(table).map((row) => ({
    ...row,
    cells: elements(row.element.children).filter(isCell),
  }))
  const filled = source.filter((row) => row.cells.length > 0)
  const [only, ...others] = filled.flatMap((row) => row.cells)
  if (only !== undefined && others.length === 0) return read(only.children)
  const cells = filled.map((row) => row.cells.map((cell) => readCell(cell, rules, read)))
  if (cells.flat().every((cell) => cell.text === '')) return []
  if (isPageLayout(cells)) return cells.flatMap((row) => row.flatMap(({ blocks }) => blocks))
  const rows = toRows(
    cells,
    filled.map((row) => rules.trustHeaderTags && row.head),
  )
  const layout = layoutRows(cells, rows)
  if (layout !== undefined) return layoutBlocks(layout)
  const caption = elements(table.children).find((child) => child.tag === 'caption')
  const words = caption === undefined ? '' : foldText(textContent(caption).replaceAll('\n', ' '))
  const page = rows[0]?.page ?? null
  return [{ kind: 'table', page, ...(words === '' ? {} : { caption: words }), rows }]
}
