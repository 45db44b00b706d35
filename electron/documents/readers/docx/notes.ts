import { printedText, foldText } from '../printed-text.ts'
import type { BlockDraft } from '../block-draft.ts'
import { inlineRun } from '../markup/inline.ts'
import { isBlock, type MarkupElement, type MarkupNode } from '../markup/node.ts'

const noteId = /^(?:footnote|endnote)-\d+$/u
const isNoteList = (node: MarkupNode): node is MarkupElement =>
  typeof node !== 'string' &&
  node.tag === 'ol' &&
  node.children.some((item) => typeof item !== 'string' && noteId.test(item.attributes.id ?? ''))

const isReference = (node: MarkupNode): boolean =>
  typeof node !== 'string' &&
  (/^#(?:footnote|endnote)-(?:ref-)?\d+$/u.test(node.attributes.href ?? '') ||
    (node.tag === 'sup' && node.children.length > 0 && node.children.every(isReference)))

/** The nodes without the numbers that call a note, and the arrows that lead back from one. */
const withoutReferences = (nodes: readonly MarkupNode[]): MarkupNode[] =>
  nodes
    .filter((node) => !isReference(node))
    .map((node) =>
      typeof node === 'string' ? node : { ...node, children: withoutReferences(node.children) },
    )

const noteBlock = (item: MarkupElement, at: number, pages: ReadonlyMap<string, number>): BlockDraft[] => {
  const paragraphs = item.children.some(isBlock) ? item.children.filter(isBlock) : [item]
  const text = foldText(paragraphs.map((paragraph) => inlineRun([paragraph]).raw).join('\n\n'))
  const worded = printedText(text).text === '' ? '' : text
  const page = pages.get(item.attributes.id ?? '') ?? null
  return worded === '' ? [] : [{ kind: 'note', page, label: String(at + 1), text: worded }]
}

/** Parts mammoth's page into the paper's body and its notes, numbered in the order they are called. */
export const splitNotes = (
  nodes: readonly MarkupNode[],
  pages: ReadonlyMap<string, number>,
): { readonly body: readonly MarkupNode[]; readonly notes: readonly BlockDraft[] } => {
  const clean = withoutReferences(nodes)
  const items = clean
    .filter(isNoteList)
    .flatMap((list) => list.children.filter((item): item is MarkupElement => typeof item !== 'string'))
  return {
    body: clean.filter((node) => !isNoteList(node)),
    notes: items.flatMap((item, at) => noteBlock(item, at, pages)),
  }
}
