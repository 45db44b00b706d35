import type { Element } from 'domhandler'
import { child, childElements } from '../xml.ts'

/** A stretch of a part's source, from `at` up to `until`, that gives way to `xml`. */
export type XmlEdit = { readonly at: number; readonly until: number; readonly xml: string }

/** The properties that change what the words are and where: merged cells, and rows and paragraphs struck out. */
const telling = new Set(['gridSpan', 'vMerge', 'hMerge', 'ins', 'del', 'moveFrom', 'moveTo'])

const isTelling = (properties: Element, prefix: string): boolean =>
  childElements(properties).some(
    (element) =>
      telling.has(element.name.slice(prefix.length)) ||
      (element.name === `${prefix}rPr` && isTelling(element, prefix)),
  )

/**
 * Takes out how text, paragraphs, tables, rows and cells look. What counts of it (styles, numbers, bold) travels in the
 * paragraphs' marks; the rest is more than half of what Word writes, and mammoth need not parse it again.
 */
export const withoutLooks = (root: Element | undefined, prefix: string): XmlEdit[] => {
  const edits: XmlEdit[] = []
  const looks: Readonly<Record<string, string>> = {
    [`${prefix}r`]: `${prefix}rPr`,
    [`${prefix}p`]: `${prefix}pPr`,
    [`${prefix}tbl`]: `${prefix}tblPr`,
    [`${prefix}tr`]: `${prefix}trPr`,
    [`${prefix}tc`]: `${prefix}tcPr`,
  }
  const visit = (element: Element): void => {
    const own = child(element, looks[element.name] ?? '')
    const { startIndex, endIndex } = own ?? {}
    if (own !== undefined && startIndex != null && endIndex != null && !isTelling(own, prefix))
      edits.push({ at: startIndex, until: endIndex + 1, xml: '' })
    for (const inner of childElements(element)) if (inner !== own) visit(inner)
  }
  if (root !== undefined) visit(root)
  return edits
}

/** The source with its edits, which are in order and do not overlap. */
export const edited = (source: string, edits: readonly XmlEdit[]): string => {
  let xml = ''
  let from = 0
  for (const { at, until, xml: replacement } of edits) {
    xml += source.slice(from, at) + replacement
    from = until
  }
  return xml + source.slice(from)
}
