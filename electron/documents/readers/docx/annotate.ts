import type { Element } from 'domhandler'
import type { Remark } from '../../../../shared/model/source-document.ts'
import { writeMark } from '../markup/mark.ts'
import type { ParagraphFacts } from '../markup/rules.ts'
import { tooLongForHeading } from '../title-shape.ts'
import { createCounters } from '../lists/counters.ts'
import { type Numbering, resolveReference } from './numbering.ts'
import { createPageCount, type PageCount } from '../page-count.ts'
import { scanParagraph } from './paragraph-scan.ts'
import { createParagraphCount, type PlacedRemark, placedRemarks } from '../remarks.ts'
import { changeRemark } from './remarks.ts'
import { numberingReference, outlineHeading, type WordStyles } from './styles.ts'
import { edited, withoutLooks, type XmlEdit } from './xml-edits.ts'
import { child, childElements } from '../xml.ts'
import { childSwitch, childValue, type WordXml } from './word-xml.ts'

type Annotated = {
  /** The document part with a mark at the front of every paragraph that has words or a number. */
  readonly xml: string
  readonly pageCount: number | undefined
  /** The page on which a note ("footnote-3") is called. */
  readonly notePages: ReadonlyMap<string, number>
  readonly remarks: readonly PlacedRemark[]
}
type Context = { readonly headerRow?: boolean }

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Works out, in document order, what Word prints and mammoth drops: automatic numbers, heading levels, pages,
 * bold by style, header rows. Each paragraph carries it through mammoth as a mark.
 */
export const annotate = (
  document: WordXml,
  styles: WordStyles,
  numbering: Numbering,
  pagesKnown: boolean,
  comments: ReadonlyMap<string, Remark>,
): Annotated => {
  const { source, root, prefix } = document
  const counters = createCounters()
  const pages: PageCount = createPageCount()
  const insertions: XmlEdit[] = []
  const notePages = new Map<string, number>()
  const remarks: PlacedRemark[] = []
  const said = createParagraphCount()
  const called = (local: string, element: Element) => element.name === prefix + local

  const label = (properties: Element | undefined, styleId: string | undefined) => {
    const reference = { ...styles.of(styleId).numbering, ...numberingReference(properties, prefix) }
    const found = resolveReference(numbering, reference)
    return found === undefined
      ? undefined
      : { level: found.level, text: counters.next(found.numId, found.list, found.level) }
  }

  const insertMark = (
    element: Element,
    properties: Element | undefined,
    facts: Omit<ParagraphFacts, 'raw'>,
  ) => {
    const first = element.children[0]?.startIndex ?? undefined
    const at = properties?.endIndex == null ? first : properties.endIndex + 1
    const run = `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(writeMark(facts))}</${prefix}t></${prefix}r>`
    if (at !== undefined) insertions.push({ at, until: at, xml: run })
  }

  const paragraph = (element: Element, context: Context) => {
    const properties = child(element, `${prefix}pPr`)
    const styleId = childValue(properties, prefix, 'pStyle') ?? styles.defaultParagraph
    const style = styles.of(styleId)
    if (childSwitch(properties, prefix, 'pageBreakBefore') === true) pages.breakComing()
    const boxes: Element[] = []
    const words: { readonly text: string; readonly bold: boolean }[] = []
    const left: (Remark | undefined)[] = []
    let page: number | undefined
    for (const event of scanParagraph(element, style.bold, prefix, styles)) {
      if (event.kind === 'rendered-break') pages.rendered()
      else if (event.kind === 'page-break') pages.breakComing()
      else if (event.kind === 'note') notePages.set(event.id, pages.current())
      else if (event.kind === 'box') boxes.push(event.content)
      else if (event.kind === 'comment') left.push(comments.get(event.id))
      else if (event.kind === 'change') left.push(changeRemark(event.element, event.change, prefix))
      else if (event.text.trim() !== '') {
        page ??= pages.atText()
        words.push(event)
      }
    }
    const text = words.map((word) => word.text).join('')
    remarks.push(...placedRemarks(left, 'body', said(text)))
    const removed = child(child(properties, `${prefix}rPr`), `${prefix}del`) !== undefined
    const number = removed ? undefined : label(properties, styleId)
    if (!removed && (text !== '' || number?.text !== undefined)) {
      const outlined = child(properties, `${prefix}outlineLvl`) !== undefined
      const level = outlined ? outlineHeading(properties, prefix) : style.headingLevel
      insertMark(element, properties, {
        ...(pagesKnown ? { page: page ?? pages.current() } : {}),
        ...(number?.text === undefined ? {} : { label: number.text, listLevel: number.level + 1 }),
        ...(level === undefined || tooLongForHeading(text) ? {} : { headingLevel: level }),
        bold: words.length > 0 && words.every((word) => word.bold),
        ...context,
      })
    }
    for (const box of boxes) walk(box, context)
  }

  const table = (element: Element) => {
    const properties = child(element, `${prefix}tblPr`)
    const look = child(properties, `${prefix}tblLook`)
    const firstRow =
      look?.attribs[`${prefix}firstRow`] === '1' ||
      (Number.parseInt(look?.attribs[`${prefix}val`] ?? '0', 16) & 0x20) !== 0
    let heading = true
    let first = firstRow && styles.of(childValue(properties, prefix, 'tblStyle')).boldFirstRow
    for (const row of childElements(element)) {
      if (!called('tr', row)) {
        walk(row, {})
        continue
      }
      // Only rows from the top down repeat on every page; the mark on a later row has no effect in Word.
      heading = heading && (first || childSwitch(child(row, `${prefix}trPr`), prefix, 'tblHeader') === true)
      first = false
      pages.inParallel(childElements(row).map((cell) => () => walk(cell, { headerRow: heading })))
    }
  }

  const walk = (element: Element, context: Context): void => {
    for (const inner of childElements(element)) {
      if (called('p', inner)) paragraph(inner, context)
      else if (called('tbl', inner)) table(inner)
      // mammoth reads the fallback of two alternatives; a list in both would count twice.
      else if (inner.name !== 'mc:Choice') walk(inner, context)
    }
  }

  if (root !== undefined) walk(root, {})
  const edits = [...insertions, ...withoutLooks(root, prefix)].toSorted((a, b) => a.at - b.at)
  const xml = edited(source, edits)
  return { xml, pageCount: pagesKnown ? pages.current() : undefined, notePages, remarks }
}
