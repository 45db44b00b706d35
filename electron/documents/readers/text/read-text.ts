import { ok } from '../../../../shared/model/result.ts'
import { numberBlocks } from '../block-draft.ts'
import { decodeText } from '../decode-text.ts'
import { joinTables } from '../joined-tables.ts'
import { splitFrontMatter } from '../markdown/front-matter.ts'
import type { Reader } from '../reader.ts'
import { noTextWarning } from '../warnings.ts'
import { joinBroken } from './broken-paragraphs.ts'
import { splitChunks } from './chunks.ts'
import { pieceBlocks } from './piece-blocks.ts'
import { splitPieces } from './pieces.ts'
import { wrapWidth } from './wrapping.ts'

/**
 * Reads plain text as it comes out of conversions of papers: typed numbers and bullets, tables with tabs or
 * bars, some Markdown or HTML left in it, lines broken at a width, paragraphs cut by page ends. Form feeds
 * are pages; without them it keeps none.
 */
export const readText: Reader = async (bytes) => {
  const { title, body } = splitFrontMatter(decodeText(bytes).replace(/\r\n?/gu, '\n'))
  const { chunks, pageCount, furniture } = splitChunks(body)
  const pieces = joinBroken(splitPieces(chunks, wrapWidth(chunks.filter((chunk) => 'lines' in chunk))))
  const blocks = numberBlocks(joinTables(pieceBlocks(pieces)))
  return ok({
    format: 'text',
    ...(title === undefined ? {} : { metadataTitle: title }),
    pages: Array.from({ length: pageCount }, (_, at) => ({ number: at + 1, content: 'text' as const })),
    blocks,
    furniture: [...furniture],
    warnings: blocks.length === 0 ? [noTextWarning] : [],
  })
}
