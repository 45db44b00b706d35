import type { Element } from 'domhandler'
import { ok } from '../../../../shared/model/result.ts'
import { furnitureLines } from '../furniture-lines.ts'
import { markedBlocks } from '../markup/marked.ts'
import { foldText } from '../printed-text.ts'
import type { Reader } from '../reader.ts'
import { type PlacedRemark, withRemarks } from '../remarks.ts'
import { reviewWarnings } from '../review-warnings.ts'
import { noTextWarning } from '../warnings.ts'
import { child, childElements, descendants, innerText } from '../xml.ts'
import { createLeftRemarks, linesAside } from './left-remarks.ts'
import { openText } from './open-text.ts'
import { type OdtStyles, readStyles } from './styles.ts'
import { walk } from './walk.ts'

/** The lines of headers and footers, from the page styles, and what was left on them. */
const furnitureOf = (
  roots: readonly Element[],
  styles: OdtStyles,
): { readonly lines: readonly string[]; readonly remarks: readonly PlacedRemark[] } => {
  const masters = roots.flatMap((root) =>
    descendants(child(root, 'office:master-styles'), 'style:master-page'),
  )
  const strips = masters.flatMap(childElements).filter(({ name }) => /^style:(?:header|footer)/u.test(name))
  const read = strips.map((strip) => {
    const left = createLeftRemarks(strip, 'furniture', styles)
    return { lines: linesAside(strip, left, styles), remarks: left.placed() }
  })
  return {
    lines: furnitureLines(read.flatMap(({ lines }) => lines)),
    remarks: read.flatMap(({ remarks }) => remarks),
  }
}

/** LibreOffice writes down where pages ended, or that there is one page only. */
const knowsPages = (body: Element, meta: Element | undefined): boolean => {
  const count = child(meta, 'meta:document-statistic')?.attribs['meta:page-count']
  return count === '1' || descendants(body, 'text:soft-page-break').length > 0
}

/** Reads an OpenDocument text (.odt): automatic numbers as labels, pages where the program recorded them. */
export const readOdt: Reader = async (bytes) => {
  const opened = openText(bytes)
  if (!opened.ok) return opened
  const { body, roots, meta } = opened.value
  const styles = readStyles(roots)
  const { nodes, notes, pageCount, ...left } = walk(body, roots, styles, knowsPages(body, meta))
  const furniture = furnitureOf(roots, styles)
  const remarks = [...left.remarks, ...furniture.remarks]
  const blocks = [...withRemarks(markedBlocks(nodes, notes), remarks)]
  const title = child(meta, 'dc:title')
  const metadataTitle = title === undefined ? '' : foldText(innerText(title))
  return ok({
    format: 'odt',
    ...(metadataTitle === '' ? {} : { metadataTitle }),
    pages: Array.from({ length: pageCount }, (_, at) => ({ number: at + 1, content: 'text' as const })),
    blocks,
    furniture: [...furniture.lines],
    warnings: [...reviewWarnings(remarks), ...(blocks.length === 0 ? [noTextWarning] : [])],
  })
}
