import { type Block } from '../../../../shared/model/source-document.ts'
import { type BlockDraft, numberBlocks } from '../block-draft.ts'
import { joinTables } from '../joined-tables.ts'
import { withOpeningRows } from '../opening-rows.ts'
import { nodeBlocks, topPlace } from './blocks.ts'
import { readMark, writeMark } from './mark.ts'
import type { MarkupElement, MarkupNode } from './node.ts'
import type { MarkupRules, ParagraphFacts } from './rules.ts'

/** Paragraphs carry what their format says in a mark, and tags mean nothing beside it. */
export const markedRules: MarkupRules = { facts: readMark, skip: () => false, trustHeaderTags: false }

/** A paragraph with its words (line breaks as "\n") and what the format says of it. */
export const markedParagraph = (words: string, facts: Omit<ParagraphFacts, 'raw'>): MarkupElement => ({
  tag: 'p',
  attributes: {},
  children: [
    writeMark(facts),
    ...words
      .split('\n')
      .flatMap((line, at): MarkupNode[] =>
        at === 0 ? [line] : [{ tag: 'br', attributes: {}, children: [] }, line],
      ),
  ],
})

type MarkedCell = {
  readonly content: readonly MarkupNode[]
  readonly colSpan: number
  readonly rowSpan: number
}

/** A table of cells, those covered by a merged cell left out. */
export const markedTable = (rows: readonly (readonly MarkedCell[])[]): MarkupElement => ({
  tag: 'table',
  attributes: {},
  children: rows.map((cells) => ({
    tag: 'tr',
    attributes: {},
    children: cells.map(({ content, colSpan, rowSpan }) => ({
      tag: 'td',
      attributes: { colspan: String(colSpan), rowspan: String(rowSpan) },
      children: content,
    })),
  })),
})

/** The blocks of marked paragraphs and tables, notes after them. */
export const markedBlocks = (nodes: readonly MarkupNode[], notes: readonly BlockDraft[]): Block[] =>
  numberBlocks([...withOpeningRows(joinTables(nodeBlocks(nodes, topPlace, markedRules))), ...notes])
