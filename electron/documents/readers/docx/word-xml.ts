import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'

/** A part of a Word file, parsed, with the name prefix ("w:") that this file uses for Word's own elements. */
export type WordXml = { readonly source: string; readonly root: Element | undefined; readonly prefix: string }

export const parseWordXml = (source: string): WordXml => {
  const parsed = parseDocument(source, { xmlMode: true, withStartIndices: true, withEndIndices: true })
  const root = parsed.children.find(isTag)
  const colon = root?.name.indexOf(':') ?? -1
  return { source, root, prefix: root === undefined || colon < 0 ? '' : root.name.slice(0, colon + 1) }
}

export const childElements = (element: Element): Element[] => element.children.filter(isTag)

/** The first child of that name, or undefined. Names come with their prefix. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((node): node is Element => isTag(node) && node.name === name)

/** All elements of that name, however deep, in document order. */
export const descendants = (element: Element | undefined, name: string): Element[] =>
  (element?.children ?? [])
    .filter(isTag)
    .flatMap((inner) => [...(inner.name === name ? [inner] : []), ...descendants(inner, name)])

/** The attribute "val" of a child: `<w:pStyle w:val="Heading1"/>`. */
export const childValue = (element: Element | undefined, prefix: string, name: string): string | undefined =>
  child(element, prefix + name)?.attribs[`${prefix}val`]

/** A switch such as `<w:b/>`: undefined where it is absent, false where it is switched off. */
export const childSwitch = (
  element: Element | undefined,
  prefix: string,
  name: string,
): boolean | undefined => {
  const found = child(element, prefix + name)
  if (found === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(found.attribs[`${prefix}val`] ?? 'true')
}

export const innerText = (node: ChildNode): string => {
  if (isText(node)) return node.data
  return isTag(node) ? node.children.map(innerText).join('') : ''
}
