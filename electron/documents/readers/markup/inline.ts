import { type MarkupNode, opensPart } from './node.ts'

/** A run of words between two block boundaries. */
export type InlineRun = {
  /** Not folded yet: the width of gaps still tells. A line break is "\n". */
  readonly raw: string
  readonly bold: boolean
}

type Piece = { readonly text: string; readonly bold: boolean }

const boldTags = new Set(['b', 'strong'])
const boldStyle = /font-weight:\s*(?:bold|[6-9]00)/iu
const silentTags = new Set([
  'img',
  'input',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'select',
  'textarea',
])

const pieces = (nodes: readonly MarkupNode[], bold: boolean, keepLines: boolean): Piece[] =>
  nodes.flatMap((node): Piece[] => {
    if (typeof node === 'string') return [{ text: keepLines ? node : node.replace(/[\r\n]+/gu, ' '), bold }]
    if (node.tag === 'br') return [{ text: '\n', bold }]
    if (node.tag === 'input' && node.attributes.type === 'checkbox') {
      // Forms in papers answer with ticks: "Key decision: Yes ☒ No ☐".
      return [{ text: node.attributes.checked === undefined ? '☐' : '☒', bold }]
    }
    // The mark of a note is no word of the sentence that it stands in.
    const silent = silentTags.has(node.tag) && !opensPart(node)
    if (silent || node.attributes.role === 'doc-noteref') return []
    const heavier = bold || boldTags.has(node.tag) || boldStyle.test(node.attributes.style ?? '')
    return pieces(node.children, heavier, keepLines)
  })

/** The words of inline nodes; bold only where all of them are. */
export const inlineRun = (
  nodes: readonly MarkupNode[],
  { bold = false, keepLines = false }: { readonly bold?: boolean; readonly keepLines?: boolean } = {},
): InlineRun => {
  const found = pieces(nodes, bold, keepLines)
  const worded = found.filter((piece) => /[\p{L}\d]/u.test(piece.text))
  return {
    raw: found.map((piece) => piece.text).join(''),
    bold: worded.length > 0 && worded.every((piece) => piece.bold),
  }
}
