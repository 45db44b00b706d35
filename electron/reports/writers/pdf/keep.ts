import type { ReportBlock, Words } from '../../../../shared/model/report.ts'
import { leastOfChart } from './chart.ts'
import { type Flow, needRoom } from './flow.ts'
import { marksOf } from './foot.ts'
import {
  headingPoints,
  headingSpace,
  labelIndent,
  lineHeight,
  listIndent,
  quoteIndent,
  textSize,
} from './layout.ts'
import { type Notes, wrap } from './lines.ts'
import { type Least, leastOfTable } from './table-layout.ts'

type Look = {
  readonly size: number
  readonly indent: number
  readonly outdent?: number
  readonly bold?: boolean
}

const nothing: Least = { height: 0, marks: [] }

const and = (a: Least, b: Least): Least => ({ height: a.height + b.height, marks: [...a.marks, ...b.marks] })

/** The first lines of a paragraph, `most` of them. */
const linesOf = (flow: Flow, words: Words, notes: Notes, most: number, look: Look): Least => {
  const { size, indent, outdent = 0, bold = false } = look
  const width = flow.paper.text - indent - outdent
  const lines = wrap(flow.faces, words, notes, { size, bold, width }).slice(0, most)
  return { height: lines.length * lineHeight(size), marks: marksOf(lines) }
}

const first = (flow: Flow, words: Words | undefined, notes: Notes, indent: number): Least =>
  words === undefined ? nothing : linesOf(flow, words, notes, 3, { size: textSize, indent })

type Lead = { readonly blocks: readonly ReportBlock[]; readonly labels: readonly (string | null)[] }

const leastFrom = (flow: Flow, { blocks, labels }: Lead, at: number, notes: Notes): Least => {
  const block = blocks[at]
  const indent = labels[at] == null ? 0 : labelIndent
  switch (block?.kind) {
    case undefined:
    case 'pageBreak':
      return nothing
    case 'heading': {
      const size = headingPoints(block.level)
      const own = linesOf(flow, block.text, notes, Number.POSITIVE_INFINITY, { size, indent, bold: true })
      const space = { height: headingSpace.before + headingSpace.after, marks: [] }
      return and(and(own, space), leastFrom(flow, { blocks, labels }, at + 1, notes))
    }
    case 'paragraph':
      return first(flow, block.text, notes, indent)
    case 'list':
      return first(flow, block.items[0], notes, listIndent)
    case 'quote':
      return first(flow, block.paragraphs[0], notes, 2 * quoteIndent)
    case 'table':
      return leastOfTable(flow, block, notes)
    case 'chart':
      return { height: leastOfChart(flow, block), marks: [] }
    case 'contents':
      return { height: 5 * lineHeight(textSize), marks: [] }
  }
}

/** Begins a new page where heading `at`, all headings that follow it and the beginning of what they head do not fit. */
export const keepWithNext = (flow: Flow, lead: Lead, at: number): void => {
  const { height, marks } = leastFrom(flow, lead, at, flow.notes.ahead())
  needRoom(flow, height, marks)
}
