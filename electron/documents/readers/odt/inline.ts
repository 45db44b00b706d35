import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { childElements, descendants } from '../xml.ts'
import type { OdtStyles } from './styles.ts'

/** What happens along a paragraph, in order. */
export type InlineEvent =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'note'; readonly note: Element }
  /** A comment hangs here. */
  | { readonly kind: 'comment'; readonly comment: Element }
  /** A tracked change that nobody has settled: words struck out here, or words put in from here, or up to here. */
  | { readonly kind: 'change'; readonly place: 'point' | 'start' | 'end'; readonly id: string }
  /** A text box; its paragraphs are read after the paragraph it hangs on. */
  | { readonly kind: 'box'; readonly content: Element }

/** Deleted words, ends of comments' stretches, forms, alternative texts of pictures, readings over words. */
const silent = new Set([
  'office:annotation-end',
  'office:forms',
  'text:tracked-changes',
  'text:ruby-text',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:script',
  'text:index-title-template',
  'svg:title',
  'svg:desc',
  'draw:image',
  'draw:object',
  'draw:object-ole',
  'draw:glue-point',
  'draw:enhanced-geometry',
])

const changePlaces: Readonly<Record<string, 'point' | 'start' | 'end'>> = {
  'text:change': 'point',
  'text:change-start': 'start',
  'text:change-end': 'end',
}

/** The change that an element marks; undefined where it marks none. */
export const changeEvent = ({ name, attribs }: Element): InlineEvent | undefined => {
  const place = changePlaces[name]
  return place === undefined ? undefined : { kind: 'change', place, id: attribs['text:change-id'] ?? '' }
}

const spaces = (count: string | undefined): string =>
  ' '.repeat(Math.min(Math.max(Number(count ?? 1) || 1, 1), 200))

/** A drawing's text: that of a text box, or what is written in a shape. */
const boxes = (drawing: Element): Element[] => {
  const held = descendants(drawing, 'draw:text-box')
  if (held.length > 0) return held
  return childElements(drawing).some(({ name }) => name === 'text:p' || name === 'text:list') ? [drawing] : []
}

/** The events of a paragraph with all tracked changes accepted and hidden words left out. */
export const inlineEvents = (nodes: readonly ChildNode[], bold: boolean, styles: OdtStyles): InlineEvent[] =>
  nodes.flatMap((node): InlineEvent[] => {
    // White space in the file is layout of the XML; real gaps have elements of their own.
    if (isText(node)) return [{ kind: 'text', text: node.data.replace(/\s+/gu, ' '), bold }]
    if (!isTag(node) || silent.has(node.name)) return []
    const change = changeEvent(node)
    if (change !== undefined) return [change]
    switch (node.name) {
      case 'office:annotation':
        return [{ kind: 'comment', comment: node }]
      case 'text:s':
        return [{ kind: 'text', text: spaces(node.attribs['text:c']), bold }]
      case 'text:tab':
        return [{ kind: 'text', text: '\t', bold }]
      case 'text:line-break':
        return [{ kind: 'text', text: '\n', bold }]
      case 'text:soft-page-break':
        return [{ kind: 'page-break' }]
      case 'text:note':
        return [{ kind: 'note', note: node }]
      case 'text:span': {
        const style = styles.of('text', node.attribs['text:style-name'])
        return style.hidden === true ? [] : inlineEvents(node.children, style.bold ?? bold, styles)
      }
      default:
        return node.name.startsWith('draw:')
          ? boxes(node).map((content) => ({ kind: 'box', content }))
          : inlineEvents(node.children, bold, styles)
    }
  })
