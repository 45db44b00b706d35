import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { ReportBlock } from '../../../../shared/model/report.ts'
import type { DraftBlock, FilledBlock, InsertedChart } from '../../../../shared/model/report-draft.ts'
import { fromInline, toInline } from './inline.ts'
import { fromTable, toTable } from './table.ts'

/*
 * The editor's document is the report model, node for block: these two only spell it as TipTap wants it. Nothing of a
 * report is known here alone.
 */

const holding = (content: JSONContent[]): { content?: JSONContent[] } =>
  content.length === 0 ? {} : { content }

const paragraphs = (all: readonly Parameters<typeof toInline>[0][]): JSONContent[] =>
  all.map((words) => ({ type: 'paragraph', ...holding(toInline(words)) }))

const node = (block: DraftBlock): JSONContent => {
  switch (block.kind) {
    case 'heading':
      return {
        type: 'heading',
        attrs: { level: block.level, numbered: block.numbered ?? null },
        ...holding(toInline(block.text)),
      }
    case 'paragraph':
      return {
        type: 'paragraph',
        attrs: { numbered: block.numbered ?? null, label: block.label ?? null },
        ...holding(toInline(block.text)),
      }
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((item) => ({ type: 'listItem', content: paragraphs([item]) })),
      }
    case 'quote':
      return {
        type: 'quote',
        attrs: { citation: block.citation, paperId: block.paperId ?? null },
        content: paragraphs(block.paragraphs),
      }
    case 'table':
      return toTable(block)
    case 'filled':
      return {
        type: 'filled',
        attrs: {
          part: block.part,
          mayBeTakenOver: block.mayBeTakenOver ?? null,
          chart: block.chart ?? null,
          blocks: block.blocks,
        },
      }
    case 'contents':
    case 'pageBreak':
    case 'chart':
      // Contents, page breaks, charts: moved and removed as a whole, never typed in.
      return { type: 'held', attrs: { block } }
  }
}

/** A report's blocks as the editor's document. */
export const toEditor = (blocks: readonly DraftBlock[]): JSONContent => ({
  type: 'doc',
  content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks.map(node),
})

/** The editor gives null for what was not set. */
const given = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as never

const words = ({ content }: JSONContent) => fromInline(content)

const block = (of: JSONContent): DraftBlock => {
  const { type, attrs = {}, content = [] } = of
  switch (type ?? 'paragraph') {
    case 'heading':
      return {
        kind: 'heading',
        level: Number(attrs['level']),
        text: words(of),
        ...given({ numbered: attrs['numbered'] as boolean | null }),
      }
    case 'orderedList':
    case 'bulletList':
      return {
        kind: 'list',
        ordered: type === 'orderedList',
        items: content.map((item) => words(item.content?.[0] ?? {})),
      }
    case 'quote':
      return {
        kind: 'quote',
        paragraphs: content.map(words),
        citation: (attrs['citation'] as string | null) ?? null,
        ...given({ paperId: attrs['paperId'] as string | null }),
      }
    case 'table':
      return fromTable(of)
    case 'filled':
      return {
        kind: 'filled',
        part: String(attrs['part']),
        ...given({
          mayBeTakenOver: attrs['mayBeTakenOver'] as boolean | null,
          chart: attrs['chart'] as InsertedChart | null,
        }),
        blocks: attrs['blocks'] as FilledBlock['blocks'],
      }
    case 'held':
      return attrs['block'] as ReportBlock
    default:
      return {
        kind: 'paragraph',
        text: words(of),
        ...given({ label: attrs['label'] as string | null, numbered: attrs['numbered'] as boolean | null }),
      }
  }
}

/** The editor's document as a report's blocks. */
export const fromEditor = ({ content = [] }: JSONContent): DraftBlock[] => content.map(block)

const spelled = new WeakMap<Node, DraftBlock>()

/** The blocks of a document that is open: what a key did not touch is not spelled again, in a long report nearly all. */
export const blocksOf = (document: Node): DraftBlock[] => {
  const blocks: DraftBlock[] = []
  document.forEach((each) => {
    const known = spelled.get(each) ?? block(each.toJSON() as JSONContent)
    spelled.set(each, known)
    blocks.push(known)
  })
  return blocks
}
