import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { MarkupNode } from './node.ts'

const toMarkup = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): MarkupNode[] =>
  nodes.flatMap((node): MarkupNode[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    return [{ tag: node.tagName, attributes, children: toMarkup(node.childNodes) }]
  })

/** Any HTML, however broken, as a browser would understand it. */
export const parseHtml = (html: string): MarkupNode[] => toMarkup(parse(html).childNodes)
