import { type ChildNode, DomHandler, type Element, isTag, isText } from 'domhandler'
import { Parser, type ParserOptions } from 'htmlparser2'

/** Far beyond what any program writes; below it, walking down by recursion is safe. */
const deepest = 2_000

class BoundedHandler extends DomHandler {
  #depth = 0

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1
    if (this.#depth > deepest) throw new Error(`XML nested deeper than ${deepest}`)
    super.onopentag(name, attributes)
  }

  override onclosetag(): void {
    this.#depth -= 1
    super.onclosetag()
  }
}

/**
 * The root of an XML part; undefined where it has none. Entities other than XML's five stay as they stand:
 * nothing is fetched and nothing expands. Throws over XML that is nested beyond measure.
 */
export const parseXml = (source: string, options: ParserOptions = {}): Element | undefined => {
  const handler = new BoundedHandler(undefined, {
    withStartIndices: true,
    withEndIndices: true,
  })
  new Parser(handler, { ...options, xmlMode: true }).end(source)
  return handler.root.children.find(isTag)
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

export const innerText = (node: ChildNode): string => {
  if (isText(node)) return node.data
  return isTag(node) ? node.children.map(innerText).join('') : ''
}
