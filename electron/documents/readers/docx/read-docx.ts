import { failed, ok } from '../../../../shared/model/result.ts'
import { numberBlocks } from '../block-draft.ts'
import { joinTables } from '../joined-tables.ts'
import { nodeBlocks, topPlace } from '../markup/blocks.ts'
import { markedRules } from '../markup/marked.ts'
import type { Reader } from '../reader.ts'
import { withRemarks } from '../remarks.ts'
import { reviewWarnings } from '../review-warnings.ts'
import { foldText } from '../printed-text.ts'
import { withOpeningRows } from '../opening-rows.ts'
import { noTextWarning } from '../warnings.ts'
import { annotate } from './annotate.ts'
import { readFurniture } from './furniture.ts'
import { modelMarkup } from './model-markup.ts'
import { noteBlocks } from './notes.ts'
import { readNumbering } from './numbering.ts'
import type { Parts } from '../unpack.ts'
import { openPackage } from './open-package.ts'
import { locateParts } from './parts.ts'
import { readComments } from './remarks.ts'
import { remarksAside } from './remarks-aside.ts'
import { readStyles } from './styles.ts'
import { child, innerText } from '../xml.ts'
import { readModel } from './word-model.ts'
import { parseWordXml } from './word-xml.ts'

const notADocument = failed(
  'damaged-docx',
  'This Word file has no text part, so it is damaged or not a Word document.',
  'Open it in Word, save it again as a Word document (.docx) and try again.',
)

const property = (files: Parts, path: string, name: string): string | undefined => {
  const bytes = files.get(path)
  const { root } = parseWordXml(bytes === undefined ? '' : new TextDecoder().decode(bytes))
  const found = child(root, name)
  const text = found === undefined ? '' : foldText(innerText(found))
  return text === '' ? undefined : text
}

/** Reads a Word document (.docx): automatic numbers as labels, pages where Word recorded them. */
export const readDocx: Reader = async (bytes, { onProgress }) => {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const files = opened.value
  const parts = locateParts(files)
  if (parts.main?.root === undefined) return notADocument
  onProgress?.({ done: 1, total: 4 })

  const styles = readStyles(parts.part('styles'))
  const numbering = readNumbering(parts.part('numbering'), styles)
  const onePage = property(files, 'docProps/app.xml', 'Pages') === '1'
  const pagesKnown = onePage || parts.main.source.includes(`<${parts.main.prefix}lastRenderedPageBreak`)
  const comments = readComments(parts.part('comments'))
  const annotated = annotate(parts.main, styles, numbering, pagesKnown, comments)
  const { xml, pageCount = 0, notePages } = annotated
  const remarks = [...annotated.remarks, ...remarksAside(files, parts, styles, comments)]
  onProgress?.({ done: 2, total: 4 })

  const model = await readModel(files, parts.mainPath, xml, parts.paths('numbering'))
  onProgress?.({ done: 3, total: 4 })

  // mammoth makes every header row out of `w:tblHeader w:val="off"` too: the marks tell instead.
  const { body, notes } = modelMarkup(model)
  const drafts = withOpeningRows(joinTables(nodeBlocks(body, topPlace, markedRules)))
  const numbered = numberBlocks([...drafts, ...noteBlocks(notes, notePages)])
  const blocks = [...withRemarks(numbered, remarks)]
  const metadataTitle = property(files, 'docProps/core.xml', 'dc:title')
  onProgress?.({ done: 4, total: 4 })
  return ok({
    format: 'docx',
    ...(metadataTitle === undefined ? {} : { metadataTitle }),
    pages: Array.from({ length: pageCount }, (_, at) => ({ number: at + 1, content: 'text' as const })),
    blocks,
    furniture: readFurniture(files, parts),
    warnings: [...reviewWarnings(remarks), ...(blocks.length === 0 ? [noTextWarning] : [])],
  })
}
