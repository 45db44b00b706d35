import { statedLevel } from './level.ts'
import type { Element } from 'domhandler'
import type { BlockDraft } from '../block-draft.ts'
import { markedParagraph, markedTable } from '../markup/marked.ts'
import type { MarkupNode } from '../markup/node.ts'
import { createPageCount } from '../page-count.ts'
import { foldText } from '../printed-text.ts'
import type { PlacedRemark } from '../remarks.ts'
import { tooLongForHeading } from '../title-shape.ts'
import { child, childElements, innerText } from '../xml.ts'
import { changeEvent, inlineEvents } from './inline.ts'
import { createLeftRemarks, linesAside } from './left-remarks.ts'
import { createListLabels, type ListPlace } from './lists.ts'
import type { OdtStyles } from './styles.ts'
import { tableRowsOf } from './table-rows.ts'

type Place = { readonly headerRow?: boolean; readonly list?: ListPlace }

type Walked = {
  readonly nodes: readonly MarkupNode[]
  readonly notes: readonly BlockDraft[]
  readonly pageCount: number
  readonly remarks: readonly PlacedRemark[]
}

const skipped = new Set(['text:tracked-changes', 'office:forms', 'text:sequence-decls'])

/** Goes along the paper in its order and gives its paragraphs and tables, with labels and pages worked out. */
export const walk = (
  body: Element,
  roots: readonly Element[],
  styles: OdtStyles,
  pagesKnown: boolean,
): Walked => {
  const labels = createListLabels(roots)
  const pages = createPageCount()
  const notes: BlockDraft[] = []
  const countingOf = new Map<string, string>()
  const lastOfStyle = new Map<string, string>()
  let lists = 0
  let begun = false
  const pageNow = () => (pagesKnown ? { page: pages.current() } : {})

  const addNote = (note: Element) => {
    const text = foldText(linesAside(note, besideNotes, styles).join('\n\n'))
    const citation = child(note, 'text:note-citation')
    const label = citation === undefined ? '' : foldText(innerText(citation))
    if (text !== '')
      notes.push({ kind: 'note', page: pageNow().page ?? null, ...(label === '' ? {} : { label }), text })
  }
  const remarks = createLeftRemarks(body, 'body', styles)
  const besideNotes = createLeftRemarks(body, 'notes', styles)

  const paragraph = (element: Element, { headerRow, list }: Place): MarkupNode[] => {
    const style = styles.of('paragraph', element.attribs['text:style-name'])
    if (style.hidden === true) return []
    if (style.breakBefore === true && begun) pages.rendered()
    begun = true
    const words: { readonly text: string; readonly bold: boolean }[] = []
    const boxes: Element[] = []
    let page: number | undefined
    for (const event of inlineEvents(element.children, style.bold === true, styles)) {
      if (event.kind === 'page-break') pages.rendered()
      else if (event.kind === 'note') addNote(event.note)
      else if (event.kind === 'box') boxes.push(event.content)
      else if (event.kind !== 'text') remarks.take(event)
      else {
        remarks.words(event.text)
        if (event.text.trim() !== '') page ??= pages.current()
        words.push(event)
      }
    }
    const text = words.map((word) => word.text).join('')
    remarks.endParagraph(text)
    const outline =
      element.name === 'text:h' ? statedLevel(element.attribs['text:outline-level'], 1) : style.outline
    const level = style.title === true ? 1 : outline
    const label =
      list !== undefined
        ? labels.next(list)
        : element.name === 'text:h' && text.trim() !== '' && element.attribs['text:is-list-header'] !== 'true'
          ? labels.heading(outline ?? 1)
          : undefined
    const worded = words.filter((word) => /[\p{L}\d]/u.test(word.text))
    const facts = {
      ...(pagesKnown ? { page: page ?? pages.current() } : {}),
      ...(label === undefined ? {} : { label }),
      ...(label === undefined || list === undefined ? {} : { listLevel: list.level }),
      ...(level === undefined || tooLongForHeading(text) ? {} : { headingLevel: level }),
      bold: worded.length > 0 && worded.every((word) => word.bold),
      ...(headerRow === undefined ? {} : { headerRow }),
    }
    if (style.breakAfter === true) pages.breakComing()
    const inBoxes = boxes.flatMap((box) => nodesOf(box, headerRow === undefined ? {} : { headerRow }))
    return text.trim() === '' && label === undefined
      ? inBoxes
      : [markedParagraph(text.trim(), facts), ...inBoxes]
  }

  const listNodes = (element: Element, place: Place): MarkupNode[] => {
    const { attribs } = element
    const style = attribs['text:style-name'] ?? place.list?.style ?? ''
    lists += 1
    const own = `list ${lists}`
    const continued =
      countingOf.get(attribs['text:continue-list'] ?? '') ??
      (attribs['text:continue-numbering'] === 'true' ? lastOfStyle.get(style) : undefined)
    const counting = place.list?.counting ?? continued ?? own
    if (attribs['xml:id'] !== undefined) countingOf.set(attribs['xml:id'], counting)
    lastOfStyle.set(style, counting)
    const level = Math.min((place.list?.level ?? 0) + 1, 10)
    const { list: _list, ...around } = place
    return childElements(element).flatMap((item) => {
      const start = Number(item.attribs['text:start-value'] ?? Number.NaN)
      let first = item.name === 'text:list-item'
      return childElements(item).flatMap((inner) => {
        if (inner.name === 'text:list') {
          return listNodes(inner, { ...around, list: { style, counting, level } })
        }
        if (inner.name !== 'text:p' && inner.name !== 'text:h') return elementNodes(inner, around)
        const named =
          style === '' ? styles.of('paragraph', inner.attribs['text:style-name']).listStyle : style
        const list = { style: named ?? '', counting, level, ...(Number.isInteger(start) ? { start } : {}) }
        const nodes = paragraph(inner, first ? { ...around, list } : around)
        first = false
        return nodes
      })
    })
  }

  const tableNode = (element: Element): MarkupNode[] => {
    const style = styles.of('table', element.attribs['table:style-name'])
    if (style.breakBefore === true && begun) pages.rendered()
    begun = true
    const rows = tableRowsOf(element).map(({ cells, header, breaks }) => {
      for (let at = 0; at < breaks; at += 1) pages.rendered()
      const read: { content: MarkupNode[]; colSpan: number; rowSpan: number }[] = []
      pages.inParallel(
        cells.map((cell) => () => {
          const { colSpan, rowSpan } = cell
          read.push({ content: nodesOf(cell.element, { headerRow: header }), colSpan, rowSpan })
        }),
      )
      return read
    })
    return rows.length === 0 ? [] : [markedTable(rows)]
  }

  const elementNodes = (element: Element, place: Place): MarkupNode[] => {
    if (skipped.has(element.name)) return []
    if (element.name === 'text:p' || element.name === 'text:h') return paragraph(element, place)
    if (element.name === 'text:list') return listNodes(element, place)
    if (element.name === 'table:table') return tableNode(element)
    if (element.name === 'text:soft-page-break') {
      pages.rendered()
      return []
    }
    const change = changeEvent(element)
    if (change !== undefined || element.name === 'office:annotation') {
      for (const event of inlineEvents([element], false, styles)) remarks.take(event)
      return []
    }
    // A drawing anchored to the page stands outside every paragraph.
    if (!element.name.startsWith('draw:')) return nodesOf(element, place)
    return inlineEvents([element], false, styles).flatMap((event) =>
      event.kind === 'box' ? nodesOf(event.content, place) : [],
    )
  }

  const nodesOf = (parent: Element, place: Place): MarkupNode[] =>
    childElements(parent).flatMap((element) => elementNodes(element, place))

  const nodes = nodesOf(body, {})
  return {
    nodes,
    notes,
    pageCount: pagesKnown ? pages.current() : 0,
    remarks: [...remarks.placed(), ...besideNotes.placed()],
  }
}
