import type { Remark } from '../../../../shared/model/source-document.ts'
import { decodeText } from '../decode-text.ts'
import { createParagraphCount, type PaperPart, type PlacedRemark, placedRemarks } from '../remarks.ts'
import type { Parts } from '../unpack.ts'
import { descendants } from '../xml.ts'
import { scanParagraph } from './paragraph-scan.ts'
import type { WordParts } from './parts.ts'
import { changeRemark } from './remarks.ts'
import type { WordStyles } from './styles.ts'
import { parseWordXml, type WordXml } from './word-xml.ts'

type Comments = ReadonlyMap<string, Remark>

const remarksIn = (
  { root, prefix }: WordXml,
  on: PaperPart,
  styles: WordStyles,
  comments: Comments,
): readonly PlacedRemark[] => {
  const said = createParagraphCount()
  return descendants(root, `${prefix}p`).flatMap((paragraph) => {
    const events = scanParagraph(paragraph, false, prefix, styles)
    const words = events.map((event) => (event.kind === 'text' ? event.text : '')).join('')
    const left = events.map((event) => {
      if (event.kind === 'comment') return comments.get(event.id)
      return event.kind === 'change' ? changeRemark(event.element, event.change, prefix) : undefined
    })
    return placedRemarks(left, on, said(words))
  })
}

/** The comments and open changes in a Word file's notes, headers and footers, which are parts of their own. */
export const remarksAside = (
  files: Parts,
  parts: WordParts,
  styles: WordStyles,
  comments: Comments,
): readonly PlacedRemark[] => {
  const inParts = (on: PaperPart, ...kinds: readonly string[]) =>
    kinds.flatMap(parts.paths).flatMap((path) => {
      const part = parseWordXml(decodeText(files.get(path) ?? new Uint8Array()))
      return remarksIn(part, on, styles, comments)
    })
  return [...inParts('notes', 'footnotes', 'endnotes'), ...inParts('furniture', 'header', 'footer')]
}
