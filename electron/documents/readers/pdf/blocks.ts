import type { Block, Cell, Row } from '../../../../shared/model/source-document.ts'
import { splitLabel } from '../label.ts'
import type { CellDraft, Draft, TableDraft, TextDraft } from './draft.ts'
import { isBlank } from './draft.ts'
import type { Line } from './line.ts'
import { isHeadingByLooks, itemStart, type Looks, noteLabel } from './looks.ts'
import { labelOf, type Paragraph } from './paragraph.ts'
import { recognisedOf } from './recognised.ts'
import { joinLines, type Vocabulary } from './wording.ts'

type Unplaced = Block extends infer B ? (B extends Block ? Omit<B, 'index'> : never) : never

const textOf = (paragraphs: readonly Paragraph[], words: Vocabulary): string =>
  paragraphs.map(({ lines }) => joinLines(lines, words)).join('\n\n')

const cellOf = (cell: CellDraft, words: Vocabulary): Cell => ({
  text: cell.paragraphs
    .map(({ lines }) => (lines[0]?.bullet === true ? '• ' : '') + joinLines(lines, words))
    .join('\n\n'),
  colSpan: cell.colSpan,
  rowSpan: cell.rowSpan,
})

const tableOf = (draft: TableDraft, words: Vocabulary): Unplaced => {
  const rows = draft.rows
    .filter((row) => !isBlank(row))
    .map(
      (row): Row => ({
        page: row.page,
        header: row.header,
        cells: row.cells.map((cell) => cellOf(cell, words)),
      }),
    )
  const caption = draft.caption === undefined ? undefined : joinLines(draft.caption.lines, words)
  return { kind: 'table', page: draft.page, rows, ...(caption === undefined ? {} : { caption }) }
}

/** The label and the words of a draft, apart. */
const labelled = (
  draft: TextDraft,
  words: Vocabulary,
): { readonly label?: string; readonly text: string } => {
  const text = textOf(draft.paragraphs, words)
  const first = draft.paragraphs[0]?.lines[0]
  if (draft.label !== undefined) {
    const label = splitLabel(`${draft.label} A`).label ?? draft.label
    return { label, text: text.startsWith(draft.label) ? text.slice(draft.label.length).trimStart() : text }
  }
  const note = draft.role === 'note' ? noteLabel.exec(text) : null
  if (note?.[1] !== undefined) return { label: note[1], text: text.slice(note[0].length) }
  if (first?.bullet === true) return { label: '•', text }
  const own = first === undefined ? undefined : labelOf(first)
  const isNumberApart = own?.apart === true && /^\d+$/u.test(own.label) && text.startsWith(`${own.label} `)
  return isNumberApart && own !== undefined
    ? { label: own.label, text: text.slice(own.label.length + 1) }
    : splitLabel(text)
}

const isParagraphNumber = (label: string | undefined): boolean =>
  label !== undefined && /^\d+(?:\.\d+)+/u.test(label)

const boldOf = (draft: TextDraft): { readonly bold?: true } =>
  draft.paragraphs.every(({ lines }) => lines.every((line) => line.bold)) ? { bold: true } : {}

/** Depth of list items without tags: each further indent is a level. */
const indents = (): ((x: number | undefined) => number) => {
  let open: number[] = []
  return (x) => {
    if (x === undefined) {
      open = []
      return 1
    }
    open = open.filter((other) => other < x - 4)
    open.push(x)
    return Math.min(9, open.length)
  }
}

/** Drafts as the agreed blocks: roles by tag, else by looks. */
export const blocksOf = (drafts: readonly Draft[], looks: Looks, words: Vocabulary): readonly Block[] => {
  const indent = indents()
  const block = (draft: Draft): Unplaced => {
    if (draft.kind === 'table') {
      indent(undefined)
      return tableOf(draft, words)
    }
    const { page, role } = draft
    const first = draft.paragraphs[0]?.lines[0]
    const parts = labelled(draft, words)
    if (role === 'note') return { kind: 'note', page, ...parts }
    const isHeading = typeof role === 'object' || isHeadingByLooks(draft, looks.body)
    if (isHeading) {
      indent(undefined)
      const level = typeof role === 'object' ? role.heading : first === undefined ? 1 : looks.levelOf(first)
      return { kind: 'heading', page, level, ...parts }
    }
    const start = first === undefined || parts.label === undefined ? undefined : itemStart(first)
    // Numbered paragraphs (2.1) are often tagged as lists; in the paper they are its text.
    const isTaggedItem = role === 'item' && draft.depth !== undefined && !isParagraphNumber(parts.label)
    if (isTaggedItem || start !== undefined) {
      const level = isTaggedItem ? Math.max(1, Math.min(9, draft.depth ?? 1)) : indent(start?.x)
      return { kind: 'listItem', page, level, ...parts, ...boldOf(draft) }
    }
    indent(undefined)
    return { kind: 'paragraph', page, ...parts, ...boldOf(draft) }
  }
  let above: Line | undefined
  /** Further right in the next column is no deeper. */
  const meets = (draft: Draft): void => {
    const first = draft.kind === 'text' ? draft.paragraphs[0]?.lines[0] : undefined
    if (first !== undefined && above !== undefined && first.y < above.y && first.x > above.right)
      indent(undefined)
    above = draft.kind === 'text' ? draft.paragraphs.at(-1)?.lines.at(-1) : undefined
  }
  return drafts
    .map((draft) => {
      meets(draft)
      return { ...block(draft), ...recognisedOf(draft) }
    })
    .filter((found) => found.kind === 'table' || found.text !== '')
    .map((found, index): Block => ({ ...found, index }))
}
