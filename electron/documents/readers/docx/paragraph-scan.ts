import { type Element, isTag } from 'domhandler'
import type { WordStyles } from './styles.ts'
import { child, childElements, innerText } from '../xml.ts'
import { childSwitch, childValue } from './word-xml.ts'

/** What happens along a paragraph, in order. */
type ScanEvent =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean }
  /** A page ended here when Word last laid the paper out. */
  | { readonly kind: 'rendered-break' }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'note'; readonly id: string }
  /** A comment hangs here. */
  | { readonly kind: 'comment'; readonly id: string }
  /** Words that somebody put in or struck out, which nobody has settled. */
  | { readonly kind: 'change'; readonly change: 'inserted' | 'struck'; readonly element: Element }
  /** A text box; its paragraphs are read after the paragraph it hangs on. */
  | { readonly kind: 'box'; readonly content: Element }

const boxes = (element: Element, prefix: string): Element[] =>
  childElements(element).flatMap((inner) => {
    if (inner.name === `${prefix}txbxContent`) return [inner]
    return inner.name === 'mc:Choice' ? [] : boxes(inner, prefix)
  })

const boldOf = (run: Element, paragraphBold: boolean, prefix: string, styles: WordStyles): boolean => {
  const properties = child(run, `${prefix}rPr`)
  const styled = styles.of(childValue(properties, prefix, 'rStyle')).bold
  return childSwitch(properties, prefix, 'b') ?? (styled || paragraphBold)
}

const runEvents = (run: Element, bold: boolean, prefix: string): ScanEvent[] =>
  run.children.filter(isTag).flatMap((node): ScanEvent[] => {
    const name = node.name.slice(prefix.length)
    if (!node.name.startsWith(prefix) || name === 'pict' || name === 'object') {
      return boxes(node, prefix).map((content) => ({ kind: 'box', content }))
    }
    if (name === 't' || name === 'sym')
      return [{ kind: 'text', text: name === 'sym' ? '•' : innerText(node), bold }]
    if (name === 'lastRenderedPageBreak') return [{ kind: 'rendered-break' }]
    if (name === 'br' && node.attribs[`${prefix}type`] === 'page') return [{ kind: 'page-break' }]
    if (name === 'footnoteReference' || name === 'endnoteReference') {
      return [
        { kind: 'note', id: `${name.slice(0, -'Reference'.length)}-${node.attribs[`${prefix}id`] ?? ''}` },
      ]
    }
    return name === 'commentReference' ? [{ kind: 'comment', id: node.attribs[`${prefix}id`] ?? '' }] : []
  })

/** The events of a paragraph with all tracked changes accepted. */
export const scanParagraph = (
  element: Element,
  paragraphBold: boolean,
  prefix: string,
  styles: WordStyles,
): ScanEvent[] =>
  childElements(element).flatMap((node): ScanEvent[] => {
    const name = node.name.slice(prefix.length)
    if (node.name === 'mc:AlternateContent') {
      return boxes(node, prefix).map((content) => ({ kind: 'box', content }))
    }
    if (name === 'pPr' || name === 'sdtPr') return []
    if (name === 'del' || name === 'moveFrom') return [{ kind: 'change', change: 'struck', element: node }]
    if (name === 'ins' || name === 'moveTo')
      return [
        { kind: 'change', change: 'inserted', element: node },
        ...scanParagraph(node, paragraphBold, prefix, styles),
      ]
    return name === 'r'
      ? runEvents(node, boldOf(node, paragraphBold, prefix, styles), prefix)
      : scanParagraph(node, paragraphBold, prefix, styles)
  })
