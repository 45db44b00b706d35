import type { MarkupElement, MarkupNode } from '../markup/node.ts'
import type { WordModel, WordNode } from './word-model.ts'

/** A footnote or endnote that the text calls: "footnote-3". */
export type CalledNote = { readonly id: string; readonly paragraphs: readonly MarkupNode[] }

const element = (
  tag: string,
  children: readonly MarkupNode[],
  attributes: Readonly<Record<string, string>> = {},
): MarkupElement => ({ tag, attributes, children })

const spanned = (name: string, count: number): Readonly<Record<string, string>> =>
  count === 1 ? {} : { [name]: String(count) }

/**
 * The blocks of Word's text as the nodes that blocks are made from, and the notes in the order they are called.
 * Looks are left out: what counts of them travels in the paragraphs' marks.
 */
export const modelMarkup = (
  model: WordModel,
): { readonly body: readonly MarkupNode[]; readonly notes: readonly CalledNote[] } => {
  const called = new Map<string, { readonly noteType: string; readonly noteId: string }>()

  const all = (nodes: readonly WordNode[]): MarkupNode[] => nodes.flatMap(one)
  const one = (node: WordNode): MarkupNode[] => {
    switch (node.type) {
      case 'text':
        return [node.value]
      case 'tab':
        return ['\t']
      case 'break':
        return node.breakType === 'line' ? [element('br', [])] : []
      case 'checkbox':
        return [element('input', [], { type: 'checkbox', ...(node.checked ? { checked: '' } : {}) })]
      case 'noteReference':
        called.set(`${node.noteType}-${node.noteId}`, node)
        return []
      case 'run':
      case 'hyperlink':
        return all(node.children)
      case 'paragraph':
        return [element('p', all(node.children))]
      case 'table':
        return [element('table', all(node.children))]
      case 'tableRow':
        return [element('tr', all(node.children))]
      case 'tableCell':
        return [
          element('td', all(node.children), {
            ...spanned('colspan', node.colSpan),
            ...spanned('rowspan', node.rowSpan),
          }),
        ]
      case 'image':
      case 'bookmarkStart':
      case 'commentReference':
        return []
    }
  }

  const body = all(model.children)
  const notes = [...called].map(([id, reference]) => ({
    id,
    paragraphs: all(model.notes.resolve(reference)?.body ?? []),
  }))
  return { body, notes }
}
