import { readMark } from './mark.ts'
import { isBlock, type MarkupNode } from './node.ts'
import { inlineRun } from './inline.ts'

/** The words of marked paragraphs, a line a paragraph, whatever tables they stand in. */
export const textOf = (nodes: readonly MarkupNode[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [node]
    if (node.children.some(isBlock)) return textOf(node.children)
    const { raw, label } = readMark(inlineRun([node]).raw)
    return [label === undefined ? raw : `${label} ${raw}`]
  })
